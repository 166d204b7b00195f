import { createHash, randomBytes } from "node:crypto";

/** A secret for a cookie or a link: 256 random bits in URL-safe text. */
export const newToken = () => randomBytes(32).toString("base64url");

/** What is stored of a token, so that a copy of the database opens nothing. */
export const hashToken = (token: string) => createHash("sha256").update(token).digest("hex");
