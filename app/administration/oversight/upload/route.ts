import { portalUpload } from "@/app/administration/portal-upload";

/** Takes a file that says who oversees whom. */
export const POST = portalUpload("oversight", "/administration/oversight");
