import { OBLIGATION_LOOK } from "@/lib/domain/catalogue/obligation-look";
import { OutcomeTag } from "@/components/state/outcome-tag";
import { TextLink } from "@/components/nhs/text-link";
import { type NameOf, placesInWords } from "@/lib/reports/places";
import { groupRequirements } from "@/lib/reports/requirement-groups";
import type { Report } from "@/lib/reports/model/report-schema";
import { requirementHref } from "./requirement-href";
import { STANDING_WORDS } from "@/lib/reports/words/standing-words";

/** Every requirement, worst first, with its outcome in each place and the reason for it. */
export function RequirementOutcomes({ report, nameOf }: { report: Report; nameOf: NameOf }) {
  return groupRequirements(report).map(({ standing, requirements }) => (
    <section key={standing}>
      <h3>
        {standing ? STANDING_WORDS[standing].heading : "Nothing to judge yet"} ({requirements.length}{" "}
        {requirements.length === 1 ? "requirement" : "requirements"})
      </h3>
      <p>
        {standing ? STANDING_WORDS[standing].meaning : "No site or service is registered to judge these in."}
      </p>
      {requirements.map(({ requirement: { id, title, scopeLevel }, lines }) => (
        <div key={id} className="app-requirement">
          <h4 className="nhsuk-heading-s">
            <TextLink href={requirementHref(report)(id)}>
              {id} {title}
            </TextLink>
          </h4>
          <ul className="nhsuk-list">
            {lines.map(({ outcome, scopes }) => (
              <li key={scopes[0] + outcome.obligation}>
                <OutcomeTag {...outcome} /> <b>{OBLIGATION_LOOK[outcome.obligation].label}.</b>{" "}
                {scopeLevel === "organisation" || `For ${placesInWords(scopes, nameOf)}. `}
                {outcome.reason}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  ));
}
