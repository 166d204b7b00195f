import { z } from "zod";
import { isDate } from "@/lib/domain/dates";
import type { ActionValues } from "@/lib/domain/plan/action-values";
import { EFFORTS, FUNDINGS, PLAN_PARTS, STAFFINGS } from "@/lib/domain/plan/plan-action";
import { readNumber } from "@/lib/domain/read-number";
import { isScopeKey, type ScopeKey } from "@/lib/domain/scope";
import { dueOn } from "@/lib/forms/due-on";
import { choice, optional, optionalText, text } from "@/lib/forms/fields";
import { revisions } from "@/lib/forms/revisions";

const MOST_POUNDS = 2_000_000_000;

/** Whole pounds, with or without the sign and commas; nothing typed is not known. */
const pounds = (cost: string) =>
  z
    .string()
    .trim()
    .default("")
    .transform((typed, context) => {
      if (typed === "") return null;
      const number = readNumber({ unit: "pounds" }, typed);
      if (number !== null && Number.isInteger(number) && number >= 0 && number <= MOST_POUNDS) return number;
      context.addIssue({ code: "custom", message: `Enter ${cost} in whole pounds, for example 12,000` });
      return z.NEVER;
    });

const day = z
  .string()
  .default("")
  .refine((typed) => typed === "" || isDate(typed), "Enter a real date, for example 27 3 2027")
  .transform((typed) => typed || null);

const words = (most: number) => optionalText(most).transform((typed) => typed || null);

/** In the order of the page. The due day is not before today, unless the action has it already. */
const fieldsFor = (today: string, before?: string) =>
  z.object({
    title: text(300, "Enter what is to be done"),
    why: words(2_000),
    part: choice(PLAN_PARTS, "Choose a part of the plan"),
    effort: optional(z.enum(EFFORTS)).transform((effort) => effort ?? null),
    owner: optional(z.string().startsWith("person:", "Choose a person from the list").max(60)),
    ownerName: optional(text(200, "Enter a name")),
    people: choice(STAFFINGS, "Choose whether there are people to do it"),
    startsOn: day,
    dueOn: dueOn(today, before),
    whyNoDate: words(500),
    oneOffPounds: pounds("the cost once"),
    yearlyPounds: pounds("the cost each year"),
    funding: choice(FUNDINGS, "Choose whether it is funded"),
    needs: z.preprocess(
      (given) => (given === undefined || given === "" ? [] : [given].flat()),
      z.array(z.uuid("Choose actions that are in the plan")).max(100),
    ),
  });

type Typed = z.output<ReturnType<typeof fieldsFor>>;

/** Says what does not go together, and gives the values as the plan has them. */
function toValues(
  { ownerName, owner, needs, ...values }: Typed,
  context: z.RefinementCtx,
): ActionValues & { title: string } {
  const problem = (path: string, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (owner && ownerName) problem("owner", "Choose a person or enter a name, not both");
  if (values.startsOn && values.dueOn && values.startsOn > values.dueOn)
    problem("startsOn", "Enter a start that is not after the day by which it is due");
  if (values.dueOn && values.whyNoDate) problem("whyNoDate", "Enter a date or why there is none, not both");
  return { ...values, owner: owner ?? ownerName ?? null, needs: [...new Set(needs)].sort() };
}

/** The form of an action, with the version that it was made from. */
export const actionForm = (today: string, before?: string) =>
  fieldsFor(today, before)
    .extend(revisions.shape)
    .transform(({ opened, seen, ...typed }, context) => ({ values: toValues(typed, context), opened, seen }));

const target = z.string().transform((typed, context) => {
  const [requirement = "", scope = ""] = typed.split("@");
  if (requirement && isScopeKey(scope)) return { requirement, scope: scope as ScopeKey };
  context.addIssue({ code: "custom", message: "Choose what the action is to put right" });
  return z.NEVER;
});

/** The form of a new action of one's own, with the requirements that it is to put right. */
export const newActionForm = (today: string) =>
  fieldsFor(today)
    .extend({
      targets: z.preprocess(
        (given) => (given === undefined || given === "" ? [] : [given].flat()),
        z.array(target).max(200),
      ),
    })
    .transform(({ targets, ...typed }, context) => ({ ...toValues(typed, context), targets }));
