import { z } from "zod";

// The types of NIST's model that are used here, as its JSON schema has them, or stricter: what is written is narrower
// than what may be.

/** Version 5: all of them are made of names. */
export const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
export const fragment = z.string().regex(/^#[0-9a-f-]{36}$/);
export const token = z.string().regex(/^[\p{L}_][\p{L}\p{N}.\-_]*$/u);
/** One line that neither begins nor ends with a space; as markup, what newer versions ask of a title. */
export const line = z.string().regex(/^\S(.*\S)?$/);
export const uri = z.url().regex(/^[a-zA-Z][a-zA-Z0-9+\-.]+:\S+$/);
/** A day that exists, of the years that NIST's pattern knows, as its first moment. */
export const moment = z.iso.datetime().regex(/^(19|2\d)\d{2}-\d{2}-\d{2}T00:00:00Z$/);
/** Markup of one or more paragraphs, each a line. */
export const prose = z.string().regex(/^\S(.*\S)?(\n\n\S(.*\S)?)*$/);
/** NIST's model has no empty lists. */
export const some = <T extends z.ZodType>(one: T) => z.array(one).min(1);
