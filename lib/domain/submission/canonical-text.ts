import canonicalize from "canonicalize";
import type { SubmissionContent } from "./content";

/** A submission as canonical JSON (RFC 8785): one content has one text, whatever the order of its properties. */
export const canonicalText = (content: SubmissionContent): string => canonicalize(content) as string;
