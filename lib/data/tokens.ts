import { createHash, randomBytes } from "node:crypto";

/** A secret for a cookie or a link: 256 random bits in URL-safe text. */
export const newToken = () => randomBytes(32).toString("base64url");

/** SHA-256: tells whether two texts are the same without telling what they say. */
export const fingerprint = (text: string) => createHash("sha256").update(text).digest("hex");

/** What is stored of a token, so that a copy of the database opens nothing. */
export const hashToken = (token: string) => fingerprint(token);
