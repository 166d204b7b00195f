import type { ReactNode } from "react";
import { SaveForm } from "@/components/form/save-form";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { remarkId } from "@/lib/domain/answer";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { RequirementView } from "@/lib/domain/requirement-view";
import { ORGANISATION, scopeLevel, type ScopeKey } from "@/lib/domain/scope";
import type { Target } from "@/lib/domain/target";
import type { FormState } from "@/lib/forms/form-state";
import { ExceptField } from "./except-field";
import { QuestionList } from "./question-list";
import { RemarkFields } from "./remark-fields";

interface RequirementFormProps {
  save: (state: FormState, data: FormData) => Promise<FormState>;
  /** The revision of the assessment that is on the page. */
  opened: number;
  /** What was typed before the session ended. */
  kept?: FormState;
  catalogue: Catalogue;
  view: RequirementView;
  target: Target;
  nameOf: (scope: ScopeKey) => string;
  /** The heading and guidance of the page. Errors stand before it. */
  above: ReactNode;
}

/** All questions of one requirement, for the organisation, for one place or for all places at once. */
export function RequirementForm({
  save,
  opened,
  kept,
  catalogue,
  view,
  target,
  nameOf,
  above,
}: RequirementFormProps) {
  const { requirement, scopes, exceptions, asked, stored, proposed, places } = view;
  const remark = (kind: "note" | "explanation" | "not_applicable") =>
    stored(remarkId(requirement.id, kind)) as string | undefined;
  return (
    <SaveForm
      save={save}
      title={requirement.title}
      submit="Save and continue"
      submits={[{ name: "then", value: "list", label: "Save and return to the list", secondary: true }]}
      initial={kept}
      opened={opened}
      above={
        <>
          {kept && (
            <NotificationBanner>
              We kept what you typed before your session ended. Check it, then save.
            </NotificationBanner>
          )}
          {above}
          {places.length > 1 && <h2>{headingFor(target, scopes, nameOf)}</h2>}
        </>
      }
    >
      <QuestionList catalogue={catalogue} asked={asked} stored={stored} proposed={proposed} />
      <RemarkFields requirement={requirement} remark={remark} where={whereOf(target, scopes)} />
      {target === "all" && <ExceptField scopes={scopes} exceptions={exceptions} nameOf={nameOf} />}
    </SaveForm>
  );
}

const headingFor = (target: Target, scopes: ScopeKey[], nameOf: (scope: ScopeKey) => string) =>
  target === "all" ? `One answer for all ${scopes.length} ${nounOf(scopes)}s` : nameOf(target);

const whereOf = (target: Target, scopes: ScopeKey[]) => {
  if (target === ORGANISATION) return "your organisation";
  return target === "all" ? `these ${nounOf(scopes)}s` : `this ${nounOf(scopes)}`;
};

const nounOf = ([scope = ORGANISATION]: ScopeKey[]) => scopeLevel(scope);
