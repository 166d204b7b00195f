import { z } from "zod";
import { DECISIONS } from "../review/states";

const name = z.string();
const day = z.iso.date();

/** A service that inherits from a supplier, the version that there is news of, and why where it is withdrawn. */
const inherited = z.object({ by: name, service: name, number: z.int(), why: z.string() });

/** What somebody may be told, and the names and days that its sentence needs. Days are ISO dates. */
export const noticeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("invited"), words: z.object({ by: name, organisation: name, role: name }) }),
  z.object({ kind: z.literal("assigned"), words: z.object({ by: name, what: name, dueOn: day.nullable() }) }),
  z.object({ kind: z.literal("done"), words: z.object({ by: name, what: name }) }),
  z.object({ kind: z.literal("handed_back"), words: z.object({ by: name, what: name, why: name }) }),
  z.object({ kind: z.literal("closed"), words: z.object({ by: name, what: name }) }),
  z.object({ kind: z.literal("mentioned"), words: z.object({ by: name, what: name }) }),
  z.object({ kind: z.literal("due_soon"), words: z.object({ what: name, dueOn: day }) }),
  z.object({ kind: z.literal("overdue"), words: z.object({ what: name, dueOn: day }) }),
  z.object({
    kind: z.literal("evidence_expiring"),
    words: z.object({ title: name, validUntil: day, daysLeft: z.int() }),
  }),
  z.object({
    kind: z.literal("submission_requested"),
    words: z.object({ by: name, what: name, dueOn: day.nullable() }),
  }),
  z.object({ kind: z.literal("request_declined"), words: z.object({ by: name, what: name, why: name }) }),
  z.object({ kind: z.literal("shared"), words: z.object({ by: name, what: name }) }),
  z.object({ kind: z.literal("subscribed"), words: z.object({ by: name, what: name }) }),
  z.object({ kind: z.literal("share_ended"), words: z.object({ by: name, what: name, why: name }) }),
  z.object({ kind: z.literal("query_asked"), words: z.object({ by: name, what: name, requirement: name }) }),
  z.object({
    kind: z.literal("query_answered"),
    words: z.object({ by: name, what: name, requirement: name }),
  }),
  z.object({ kind: z.literal("returned"), words: z.object({ by: name, what: name, why: name }) }),
  z.object({
    kind: z.literal("decided"),
    words: z.object({ by: name, what: name, decision: z.enum(DECISIONS) }),
  }),
  z.object({ kind: z.literal("condition_done"), words: z.object({ by: name, what: name, condition: name }) }),
  z.object({ kind: z.literal("virus_found"), words: z.object({ title: name, fileName: name }) }),
  z.object({
    kind: z.literal("action_owned"),
    words: z.object({ by: name, what: name, dueOn: day.nullable() }),
  }),
  z.object({ kind: z.literal("action_due_soon"), words: z.object({ what: name, dueOn: day }) }),
  z.object({ kind: z.literal("action_overdue"), words: z.object({ what: name, dueOn: day }) }),
  z.object({
    kind: z.literal("plan_approved"),
    words: z.object({ by: name, organisation: name, number: z.int() }),
  }),
  z.object({ kind: z.literal("to_declare"), words: z.object({ by: name, what: name }) }),
  z.object({ kind: z.literal("submission_received"), words: z.object({ by: name, what: name }) }),
  z.object({ kind: z.literal("submission_withdrawn"), words: z.object({ by: name, what: name, why: name }) }),
  z.object({ kind: z.literal("oversight_began"), words: z.object({ by: name, organisation: name }) }),
  z.object({ kind: z.literal("oversight_ended"), words: z.object({ by: name, organisation: name }) }),
  z.object({ kind: z.literal("inherited_later"), words: inherited }),
  z.object({ kind: z.literal("inherited_accepted"), words: inherited }),
  z.object({ kind: z.literal("inherited_withdrawn"), words: inherited }),
]);

export type Notice = z.infer<typeof noticeSchema>;

export type NoticeKind = Notice["kind"];

export const NOTICE_KINDS = noticeSchema.options.map(({ shape }) => shape.kind.value);
