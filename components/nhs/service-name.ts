export const SERVICE_NAME = "Internet First self-assessment";
