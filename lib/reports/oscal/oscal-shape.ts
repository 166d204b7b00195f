import { z } from "zod";
import { fragment, line, moment, prose, some, token, uri, uuid } from "./oscal-types";
import { definitions, metadata, observation, props, related, responsible, role } from "./shared-shapes";

// What is used here of OSCAL 1.1, in NIST's own names: https://pages.nist.gov/OSCAL-Reference/models/v1.1.2/
// Compared by hand, property by property, with the JSON schemas that NIST released as 1.1.2 and 1.1.3; they agree on all
// of this. What they leave optional and is always written is demanded; of their lists of values only those written stand.

const finding = z.strictObject({
  uuid,
  title: line,
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
  title: line,
  timing: z
    .union([
      z.strictObject({ "on-date": z.strictObject({ date: moment }) }),
      z.strictObject({ "within-date-range": z.strictObject({ start: moment, end: moment }) }),
    ])
    .optional(),
  dependencies: some(z.strictObject({ "task-uuid": uuid })).optional(),
  "responsible-roles": some(z.strictObject({ "role-id": role, remarks: prose })).optional(),
});

const risk = z.strictObject({
  uuid,
  title: line,
  description: prose,
  statement: prose,
  status: z.enum(["open", "remediating", "deviation-approved", "closed"]),
  deadline: moment.optional(),
  remediations: some(
    z.strictObject({
      uuid,
      lifecycle: z.enum(["recommendation", "planned", "completed"]),
      title: line,
      description: prose,
      props,
      tasks: some(task),
    }),
  ),
  "related-observations": related.optional(),
});

const backMatter = z.strictObject({
  resources: some(z.strictObject({ uuid, title: line, description: prose })),
});

export const assessmentResultsSchema = z.strictObject({
  "assessment-results": z.strictObject({
    uuid,
    metadata,
    "import-ap": z.strictObject({ href: fragment }),
    results: some(
      z.strictObject({
        uuid,
        title: line,
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
            "responsible-parties": some(responsible),
            parts: some(z.strictObject({ name: token, ns: uri, title: line, prose })),
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
    "system-id": z.strictObject({ "identifier-type": uri, id: uuid }),
    "local-definitions": definitions,
    observations: some(observation).optional(),
    risks: some(risk),
    "poam-items": some(
      z.strictObject({
        uuid,
        title: line,
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
export type Finding = z.infer<typeof finding>;
export type Risk = z.infer<typeof risk>;
