import type { Requirement } from "../catalogue/schema";
import { type Condition, leavesOf } from "../catalogue/shape/condition";
import type { Proposal } from "../catalogue/shape/proposal";

/** What of the registers proposals may need to be told. */
export type RegisterPart = "services" | "dependencies" | "connections" | "uses" | "reviews" | "inherited";

/** What the proposals of a requirement read of the registers; nothing for many. */
export function partsRead({ questions, scope_level, audience }: Asked): RegisterPart[] {
  const read = questions.flatMap(({ proposes_from = [] }) => proposes_from.flatMap(partsOf));
  // Asked of a supplier about its product and of those who use it: they can inherit its answers.
  if (scope_level === "service" && audience === "both") read.push("inherited");
  return [...new Set(read)];
}

type Asked = Pick<Requirement, "questions" | "scope_level" | "audience">;

const CALCULATED: readonly string[] = ["MC-BANDWIDTH-CALC", "MC-AVAILABILITY"];
const DERIVED: readonly string[] = ["service.depends_on", "service.national_dependencies"];

function partsOf(proposal: Proposal): RegisterPart[] {
  if ("check" in proposal)
    return CALCULATED.includes(proposal.check) ? ["services", "connections", "uses"] : [];
  if ("review" in proposal) return ["reviews"];
  return fieldsOf(proposal).flatMap((field): RegisterPart[] => {
    if (field.startsWith("connection.")) return ["connections"];
    return DERIVED.includes(field) ? ["services", "dependencies"] : ["services"];
  });
}

function fieldsOf(proposal: Proposal): string[] {
  if ("copy" in proposal) return [proposal.copy];
  const conditions: (Condition | undefined)[] =
    "when" in proposal
      ? [proposal.when]
      : "count" in proposal
        ? [proposal.count]
        : "percent" in proposal
          ? [proposal.percent, proposal.of]
          : [];
  return conditions
    .flatMap((condition) => (condition ? leavesOf(condition) : []))
    .flatMap((leaf) => ("field" in leaf ? [leaf.field] : []));
}
