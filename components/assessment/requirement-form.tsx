import type { ReactNode } from "react";
import { DefaultButton } from "@/components/form/default-button";
import { AutosaveForm } from "@/components/form/autosave-form";
import type { Autosave } from "@/components/form/autosaver";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { remarkId, type Remark } from "@/lib/domain/answer";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { RequirementView } from "@/lib/domain/requirement-view";
import { ORGANISATION, scopeLevel, type ScopeKey } from "@/lib/domain/scope";
import type { Target } from "@/lib/domain/target";
import type { FormState } from "@/lib/forms/form-state";
import { ExceptField } from "./except-field";
import { QuestionList } from "./question-list";
import { RemarkFields } from "./remark-fields";
import { TargetHeading } from "./target-heading";

interface RequirementFormProps {
  save: (state: FormState, data: FormData) => Promise<FormState>;
  autosave: Autosave;
  /** The revision of the assessment that is on the page. */
  opened: number;
  /** What was typed before the session ended. */
  kept?: FormState;
  /** What was saved on the page before, in words. */
  saved?: string;
  catalogue: Catalogue;
  view: RequirementView;
  target: Target;
  nameOf: (scope: ScopeKey) => string;
  /** The page of the requirement. */
  href: string;
  /** Where the person came from to change one answer, and goes back to. */
  from?: "check-answers";
  /** The heading and guidance of the page. Errors stand before it. */
  above: ReactNode;
}

/** All questions of one requirement, for the organisation, for one place or for all places at once. */
export function RequirementForm({
  save,
  autosave,
  opened,
  kept,
  saved,
  catalogue,
  view,
  target,
  nameOf,
  href,
  from,
  above,
}: RequirementFormProps) {
  const { requirement, scopes, exceptions, asked, stored, proposed } = view;
  const remark = (kind: Remark) => stored(remarkId(requirement.id, kind)) as string | undefined;
  return (
    <AutosaveForm
      save={save}
      autosave={autosave}
      title={requirement.title}
      submit="Save and continue"
      submits={[BACK[from ?? "list"]]}
      initial={kept}
      opened={opened}
      done={saved}
      above={
        <>
          {kept && (
            <NotificationBanner>
              We kept what you typed before your session ended. Check it, then save.
            </NotificationBanner>
          )}
          {above}
          <TargetHeading target={target} scopes={scopes} href={href} nameOf={nameOf} />
        </>
      }
    >
      {asked.some(({ question }) => proposed(question)) && <DefaultButton />}
      <QuestionList catalogue={catalogue} asked={asked} stored={stored} proposed={proposed} />
      <RemarkFields requirement={requirement} remark={remark} where={whereOf(target, scopes)} />
      {target === "all" && <ExceptField scopes={scopes} exceptions={exceptions} nameOf={nameOf} />}
    </AutosaveForm>
  );
}

const BACK = {
  list: { name: "then", value: "list", label: "Save and return to the list", secondary: true },
  "check-answers": {
    name: "then",
    value: "check-answers",
    label: "Save and return to your answers",
    secondary: true,
  },
};

const whereOf = (target: Target, scopes: ScopeKey[]) => {
  if (target === ORGANISATION) return "your organisation";
  return target === "all" ? `these ${nounOf(scopes)}s` : `this ${nounOf(scopes)}`;
};

const nounOf = ([scope = ORGANISATION]: ScopeKey[]) => scopeLevel(scope);
