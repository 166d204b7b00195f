import { z } from "zod";
import { metaSchema } from "./shape/meta";
import { questionSchema } from "./shape/question";
import {
  contradictionSchema,
  coverageSchema,
  glossaryEntrySchema,
  machineCheckSchema,
  registerFieldSchema,
  sectionSchema,
} from "./shape/reference";
import { requirementSchema } from "./shape/requirement";
import { text } from "./shape/words";

const questions = z.array(questionSchema);

/** The shape of one version of the catalogue. References between its parts are checked by `checkCatalogue`. */
export const catalogueSchema = z.strictObject({
  meta: metaSchema,
  /** Facts about the organisation (PF*), a site (ST*) or a service (SV*). They decide what applies; never scored. */
  profile_questions: z.strictObject({ organisation: questions, site: questions, service: questions }),
  sections: z.array(sectionSchema).min(1),
  glossary: z.array(glossaryEntrySchema),
  machine_checks: z.array(machineCheckSchema),
  asset_register_fields: z.strictObject({
    note: text,
    groups: z.array(z.strictObject({ key: text, title: text })),
    fields: z.array(registerFieldSchema),
    site_note: text,
    site_fields: z.array(registerFieldSchema),
    connection_note: text,
    connection_fields: z.array(registerFieldSchema),
  }),
  contradictions: z.strictObject({ note: text, list: z.array(contradictionSchema) }),
  requirements: z.array(requirementSchema).min(1),
  coverage: coverageSchema,
});

export type CatalogueData = z.infer<typeof catalogueSchema>;

export type { Condition, Leaf } from "./shape/condition";
export type { Proposal } from "./shape/proposal";
export type { Option, Question, QuestionOf, QuestionType } from "./shape/question";
export type { MachineCheck, RegisterField, Section } from "./shape/reference";
export type { Action, Requirement } from "./shape/requirement";
export type { Level } from "./shape/levels";
export type { Obligation, Status } from "./shape/words";
