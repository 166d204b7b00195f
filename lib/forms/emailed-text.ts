import type { z } from "zod";
import { optionalText } from "./fields";

const WEB_ADDRESS = /https?:|www\./i;

/** What somebody typed and we email: whoever reads it must be able to trust that it has one link, and that it is ours. */
export const emailedText = <Field extends z.ZodType<string>>(field: Field) =>
  field.refine((typed) => !WEB_ADDRESS.test(typed), "Leave out web addresses. We add the link");

/** A message to go with an email of ours, or null. */
export const emailedMessage = () => emailedText(optionalText(1_000)).transform((message) => message || null);
