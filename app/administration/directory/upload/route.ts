import { portalUpload } from "@/app/administration/portal-upload";

/** Takes a file for the directory. */
export const POST = portalUpload("directory", "/administration/directory");
