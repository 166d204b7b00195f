import { z } from "zod";

// What is used here of OSCAL 1.1, in NIST's own names: https://pages.nist.gov/OSCAL-Reference/models/v1.1.2/
// Its schema lets no list be empty and no property be unknown, so neither does this.

export const OSCAL_VERSION = "1.1.2";

const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const token = z.string().regex(/^[\p{L}_][\p{L}\p{N}.\-_]*$/u);
/** One line that neither begins nor ends with a space. */
const line = z.string().regex(/^\S(.*\S)?$/);
const uri = z.string().regex(/^[a-zA-Z][a-zA-Z0-9+\-.]+:.+$/);
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
/** Markup of one or of many lines. */
const prose = z.string().min(1);
const some = <T extends z.ZodType>(one: T) => z.array(one).min(1);

const props = some(z.strictObject({ name: token, ns: uri, value: line }));

const metadata = z.strictObject({
  title: prose,
  "last-modified": moment,
  version: line,
  "oscal-version": z.literal(OSCAL_VERSION),
  "document-ids": some(z.strictObject({ identifier: line })),
  props,
  roles: some(z.strictObject({ id: token, title: prose })),
  parties: some(
    z.strictObject({
      uuid,
      type: z.enum(["person", "organization"]),
      name: line,
      "external-ids": some(z.strictObject({ scheme: uri, id: line })).optional(),
      props: props.optional(),
    }),
  ),
  "responsible-parties": some(z.strictObject({ "role-id": token, "party-uuids": some(uuid) })),
  remarks: prose,
});

const component = z.strictObject({
  uuid,
  type: z.enum(["this-system", "physical", "service"]),
  title: prose,
  description: prose,
  props,
  status: z.strictObject({ state: z.enum(["operational", "other"]) }),
});

const subject = z.strictObject({ "subject-uuid": uuid, type: z.literal("component") });

const observation = z.strictObject({
  uuid,
  title: prose,
  description: prose,
  props,
  methods: some(z.enum(["EXAMINE", "INTERVIEW", "TEST", "UNKNOWN"])),
  types: some(token).optional(),
  subjects: some(subject),
  collected: moment,
  expires: moment.optional(),
  remarks: prose.optional(),
});

const related = some(z.strictObject({ "observation-uuid": uuid }));

const finding = z.strictObject({
  uuid,
  title: prose,
  description: prose,
  target: z.strictObject({
    type: z.literal("objective-id"),
    "target-id": token,
    status: z.strictObject({
      state: z.enum(["satisfied", "not-satisfied"]),
      reason: z.enum(["pass", "fail", "other"]),
      remarks: prose,
    }),
  }),
  "related-observations": related,
});

const task = z.strictObject({
  uuid,
  type: z.literal("milestone"),
  title: prose,
  timing: z
    .union([
      z.strictObject({ "on-date": z.strictObject({ date: moment }) }),
      z.strictObject({ "within-date-range": z.strictObject({ start: moment, end: moment }) }),
    ])
    .optional(),
  dependencies: some(z.strictObject({ "task-uuid": uuid })).optional(),
  "responsible-roles": some(
    z.strictObject({ "role-id": token, "party-uuids": some(uuid).optional(), remarks: prose.optional() }),
  ).optional(),
  remarks: prose.optional(),
});

const risk = z.strictObject({
  uuid,
  title: prose,
  description: prose,
  statement: prose,
  props: props.optional(),
  status: z.enum(["open", "remediating", "deviation-approved", "closed"]),
  deadline: moment.optional(),
  remediations: some(
    z.strictObject({
      uuid,
      lifecycle: z.enum(["recommendation", "planned", "completed"]),
      title: prose,
      description: prose,
      props,
      tasks: some(task),
    }),
  ),
  "related-observations": related.optional(),
});

const definitions = z.strictObject({ components: some(component) });
const backMatter = z.strictObject({
  resources: some(z.strictObject({ uuid, title: prose, description: prose })),
});

export const assessmentResultsSchema = z.strictObject({
  "assessment-results": z.strictObject({
    uuid,
    metadata,
    "import-ap": z.strictObject({ href: z.string().startsWith("#") }),
    results: some(
      z.strictObject({
        uuid,
        title: prose,
        description: prose,
        start: moment,
        end: moment,
        props,
        "local-definitions": definitions,
        "reviewed-controls": z.strictObject({
          "control-selections": some(
            z.strictObject({ "include-controls": some(z.strictObject({ "control-id": token })) }),
          ),
        }),
        attestations: some(
          z.strictObject({
            "responsible-parties": some(z.strictObject({ "role-id": token, "party-uuids": some(uuid) })),
            parts: some(z.strictObject({ name: token, title: prose, prose })),
          }),
        ).optional(),
        observations: some(observation).optional(),
        findings: some(finding).optional(),
      }),
    ),
    "back-matter": backMatter,
  }),
});

export const planOfActionSchema = z.strictObject({
  "plan-of-action-and-milestones": z.strictObject({
    uuid,
    metadata,
    "system-id": z.strictObject({ "identifier-type": uri, id: line }),
    "local-definitions": definitions,
    observations: some(observation).optional(),
    risks: some(risk),
    "poam-items": some(
      z.strictObject({
        uuid,
        title: prose,
        description: prose,
        props,
        "related-observations": related.optional(),
        "related-risks": some(z.strictObject({ "risk-uuid": uuid })),
      }),
    ),
  }),
});

export type AssessmentResults = z.infer<typeof assessmentResultsSchema>;
export type PlanOfAction = z.infer<typeof planOfActionSchema>;
export type Metadata = z.infer<typeof metadata>;
export type Component = z.infer<typeof component>;
export type Observation = z.infer<typeof observation>;
export type Finding = z.infer<typeof finding>;
export type Risk = z.infer<typeof risk>;
export type Prop = z.infer<typeof props>[number];
