import type { ReactNode } from "react";
import { DefaultButton } from "@/components/form/default-button";
import { AutosaveForm } from "@/components/form/autosave-form";
import type { Autosave } from "@/components/form/autosaver";
import { SaveForm } from "@/components/form/save-form";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { remarkId, type Remark } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { RequirementView } from "@/lib/domain/assessment/requirement-view";
import { ORGANISATION, scopeLevel, type ScopeKey } from "@/lib/domain/scope";
import { isTogether, type Target } from "@/lib/domain/assessment/target";
import type { FormState } from "@/lib/forms/form-state";
import { ExceptField } from "./except-field";
import { OnlyField } from "./only-field";
import { QuestionList } from "./question-list";
import { RemarkFields } from "./remark-fields";
import { TargetHeading } from "./target-heading";
import { TargetSwitch } from "./target-switch";

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
  from?: "check-answers" | "my-work";
  /** What is said beside an answer. */
  beside: (answerId: string) => ReactNode;
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
  beside,
  above,
}: RequirementFormProps) {
  const { requirement, places, scopes, exceptions, asked, stored, proposed } = view;
  const remark = (kind: Remark) => stored(remarkId(requirement.id, kind)) as string | undefined;
  const form = {
    save,
    title: requirement.title,
    submit: target === "some" ? `Save for the ${nounOf(scopes)}s you chose` : "Save and continue",
    submits: [BACK[from ?? "list"]],
    initial: kept,
    opened,
    done: saved,
    above: (
      <>
        {kept && (
          <NotificationBanner>
            We kept what you typed before your session ended. Check it, then save.
          </NotificationBanner>
        )}
        {above}
        <TargetHeading target={target} scopes={scopes} nameOf={nameOf} />
        <TargetSwitch target={target} scopes={places.map(({ scope }) => scope)} href={href} />
      </>
    ),
  };
  const fields = (
    <>
      {target === "some" && <OnlyField places={places} scopes={scopes} nameOf={nameOf} />}
      {asked.some(({ question }) => proposed(question)) && <DefaultButton />}
      <QuestionList catalogue={catalogue} asked={asked} stored={stored} proposed={proposed} beside={beside} />
      <RemarkFields
        requirement={requirement}
        remark={remark}
        where={whereOf(target, scopes)}
        beside={beside}
      />
      {target === "all" && <ExceptField scopes={scopes} exceptions={exceptions} nameOf={nameOf} />}
    </>
  );
  // Nothing is saved for some places before the person has chosen them all.
  if (target === "some") return <SaveForm {...form}>{fields}</SaveForm>;
  return (
    // Where Next puts another place, or what was just saved, into the same page, nothing of the one before may stay.
    // The revision is no part of the key: somebody else's save must not take away what is typed here.
    <AutosaveForm key={`${autosave.to} ${saved}`} {...form} autosave={autosave}>
      {fields}
    </AutosaveForm>
  );
}

const BACK = {
  list: { name: "then", value: "list", label: "Save and return to the list", secondary: true },
  "my-work": { name: "then", value: "my-work", label: "Save and return to my work", secondary: true },
  "check-answers": {
    name: "then",
    value: "check-answers",
    label: "Save and return to your answers",
    secondary: true,
  },
};

const whereOf = (target: Target, scopes: ScopeKey[]) => {
  if (target === ORGANISATION) return "your organisation";
  return isTogether(target) ? `these ${nounOf(scopes)}s` : `this ${nounOf(scopes)}`;
};

const nounOf = ([scope = ORGANISATION]: ScopeKey[]) => scopeLevel(scope);
