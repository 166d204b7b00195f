import { z } from "zod";
import { line, moment, prose, some, token, uri, uuid } from "./oscal-types";

// What both documents have; oscal-shape.ts says what it was compared with.

export const OSCAL_VERSION = "1.1.2";

/** Who acts: NIST asks that every role that is named is among those of the document. */
export const role = z.enum(["assessor", "action-owner"]);

export const props = some(z.strictObject({ name: token, ns: uri, value: line }));

export const responsible = z.strictObject({ "role-id": role, "party-uuids": some(uuid) });

export const metadata = z.strictObject({
  title: line,
  "last-modified": moment,
  version: line,
  "oscal-version": z.literal(OSCAL_VERSION),
  "document-ids": some(z.strictObject({ identifier: uuid })),
  props,
  roles: some(z.strictObject({ id: role, title: line })),
  parties: some(
    z.strictObject({
      uuid,
      type: z.literal("organization"),
      name: line,
      "external-ids": some(z.strictObject({ scheme: uri, id: line })).optional(),
    }),
  ),
  "responsible-parties": some(responsible),
  remarks: prose,
});

const component = z.strictObject({
  uuid,
  type: z.enum(["this-system", "physical", "service"]),
  title: line,
  description: prose,
  props,
  status: z.strictObject({ state: z.literal("operational") }),
});

const subject = z.strictObject({ "subject-uuid": uuid, type: z.literal("component") });

export const observation = z.strictObject({
  uuid,
  title: line,
  description: prose,
  props,
  methods: some(z.literal("INTERVIEW")),
  types: some(z.literal("control-objective")).optional(),
  subjects: some(subject),
  collected: moment,
  expires: moment.optional(),
  remarks: prose.optional(),
});

export const related = some(z.strictObject({ "observation-uuid": uuid }));

export const definitions = z.strictObject({ components: some(component) });

export type Metadata = z.infer<typeof metadata>;
export type Component = z.infer<typeof component>;
export type Observation = z.infer<typeof observation>;
export type Prop = z.infer<typeof props>[number];
