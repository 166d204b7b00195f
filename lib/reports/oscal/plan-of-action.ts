import type { Report } from "@/lib/reports/model/report-schema";
import type { Seal } from "@/lib/reports/model/seal";
import { componentsOf, metadataOf } from "./document-parts";
import { inMarkdown } from "./in-markdown";
import { outcomeId, outcomeObservation } from "./observations";
import type { PlanOfAction } from "./oscal-shape";
import { idIn, type IdOf, propsOf } from "./oscal-words";
import { entriesOf, type PoamEntry } from "./poam-entry";
import { riskOf } from "./risk-of";
import { someOr } from "./some-or";

/** RFC 4122, as OSCAL's list of identifier systems has it. */
const UUID_SYSTEM = "http://ietf.org/rfc/rfc4122";

/** What a report says is to be done, as an OSCAL plan of action and milestones. @throws RangeError where nothing is */
export function planOfAction(report: Report, seal: Seal): PlanOfAction {
  const id = idIn(report);
  const entries = entriesOf(report);
  if (entries.length === 0) throw new RangeError("OSCAL has no plan of action without an action.");
  const observed = observationsFor(report, entries, id);
  const idsAt = (entry: PoamEntry) =>
    entry.targets.flatMap(({ requirement, scope }) => observed.idsAt.get(`${requirement} ${scope}`) ?? []);
  return inMarkdown({
    "plan-of-action-and-milestones": {
      uuid: id("plan-of-action", seal.sha256),
      metadata: metadataOf(report, seal, id, "Internet First plan of action"),
      "system-id": { "identifier-type": UUID_SYSTEM, id: id("system") },
      "local-definitions": { components: componentsOf(report, id) },
      ...someOr("observations", observed.all),
      risks: entries.map((entry) => riskOf(entry, idsAt(entry), id)),
      "poam-items": entries.map((entry) => ({
        uuid: id("item", entry.key),
        title: entry.what,
        description: entry.why,
        props: [
          ...propsOf({ lifecycle: entry.lifecycle, ...entry.props }),
          ...entry.targets.flatMap(({ requirement, scope }) =>
            propsOf({ target: `${requirement} ${scope}` }),
          ),
          ...entry.answers.flatMap((answered) => propsOf({ answers: answered })),
        ],
        ...someOr(
          "related-observations",
          idsAt(entry).map((uuid) => ({ "observation-uuid": uuid })),
        ),
        "related-risks": [{ "risk-uuid": id("risk", entry.key) }],
      })),
    },
  });
}

/** What was observed where something is to be done. */
function observationsFor({ requirements, assessment }: Report, entries: readonly PoamEntry[], id: IdOf) {
  const wanted = new Set(
    entries.flatMap(({ targets }) => targets.map(({ requirement, scope }) => `${requirement} ${scope}`)),
  );
  const idsAt = new Map<string, string[]>();
  const all = requirements.flatMap((requirement) =>
    requirement.outcomes.flatMap((outcome) => {
      const key = `${requirement.id} ${outcome.scope}`;
      if (!wanted.has(key)) return [];
      idsAt.set(key, [...(idsAt.get(key) ?? []), outcomeId(id, requirement.id, outcome)]);
      return [outcomeObservation(requirement, outcome, assessment.changedOn, id)];
    }),
  );
  return { all, idsAt };
}
