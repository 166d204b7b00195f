import type { Facts } from "@/lib/domain/assessment/answer";
import { getCatalogue, latestVersion } from "../catalogue";
import { needsNone } from "@/lib/domain/register/needs-none";
import type { RegisterRow } from "../proposals/types";
import { componentsOf } from "./components-of";
import { inheritedThrough } from "./inherited-through";
import { listInWords } from "./list-in-words";
import { networkOf } from "./network-of";

interface Registered {
  id: string;
  name: string;
  nationalId: string | null;
  details: Facts;
}

/**
 * What the register knows about the dependencies of each service, as fields for proposals: `depends_on` with the names
 * of what it needs itself, and `national_dependencies` with the options of question U2.2 for the national services
 * that it needs, itself or through others, which `needed_through` names. "None" is said only where a person said that a service needs no other, or
 * every service on the way has its dependencies recorded; a field that is not known is left out.
 */
export function dependencyRows(
  services: readonly Registered[],
  dependencies: readonly { serviceId: string; needsId: string }[],
): Record<string, RegisterRow> {
  const { ids, needs, neededBy } = networkOf(services, dependencies);
  const byId = new Map(services.map((service) => [service.id, service]));
  const all = ids.map((id) => byId.get(id)!);
  const beneath = nationalBeneath(all, needs);
  const through = inheritedThrough({ needs, neededBy }, all.map(optionOf));
  return Object.fromEntries(
    all.map(({ id, details }, place) => {
      const row: Record<string, string[]> = {};
      const names = needs[place]!.map((needed) => all[needed]!.name);
      if (names.length) row["depends_on"] = names;
      else if (needsNone(details)) row["depends_on"] = [NONE];
      const { options, complete } = beneath[place]!;
      if (options.size) row["national_dependencies"] = VALUES.filter((option) => options.has(option));
      else if (complete) row["national_dependencies"] = [NONE];
      const inherited = OPTIONS.flatMap(({ value, label }) => {
        const nearest = through[place]!.get(value)?.map((needed) => all[needed]!.name);
        return nearest ? [`${label} through ${listInWords(nearest)}`] : [];
      });
      if (inherited.length) row["needed_through"] = inherited;
      return [id, row];
    }),
  );
}

const NONE = "none";

const question = getCatalogue(latestVersion)
  .requirements.flatMap(({ questions }) => questions)
  .find(({ id }) => id === "U2.2");

const OPTIONS = question && "options" in question ? question.options : [];
const VALUES = OPTIONS.map(({ value }) => value);

/** The option of the question that a national service is; null for another service. */
const optionOf = ({ nationalId }: Registered) =>
  nationalId && (VALUES.includes(nationalId) ? nationalId : "other");

interface Beneath {
  options: Set<string>;
  /** Nothing on the way is unrecorded. */
  complete: boolean;
}

/** What stands beneath each service. The members of a circle need each other, so the same stands beneath each. */
function nationalBeneath(all: readonly Registered[], needs: readonly (readonly number[])[]): Beneath[] {
  const beneath: Beneath[] = [];
  for (const component of componentsOf(needs)) {
    const options = new Set<string>();
    let complete = true;
    for (const member of component) {
      if (!needs[member]!.length && !needsNone(all[member]!.details)) complete = false;
      for (const needed of needs[member]!) {
        const option = optionOf(all[needed]!);
        if (option) options.add(option);
        const further = beneath[needed];
        for (const option of further?.options ?? []) options.add(option);
        if (further && !further.complete && !option) complete = false;
      }
    }
    for (const member of component) beneath[member] = { options, complete };
  }
  return beneath;
}
