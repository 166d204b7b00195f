import type { ReactNode } from "react";
import { TaskList, type Task } from "@/components/nhs/task-list";
import type { Catalogue } from "@/lib/domain/catalogue";
import { coverageInWords } from "@/lib/domain/assessment/coverage-words";
import type {
  RequirementProgress,
  RequirementState,
  SectionProgress,
} from "@/lib/domain/assessment/progress";
import type { Coverage } from "@/lib/domain/scoring/types";

const STATUS: Record<RequirementState, Task["status"]> = {
  cannot_start: { text: "Cannot start yet", tone: "cannot-start-yet" },
  not_started: { text: "Not started", colour: "blue" },
  in_progress: { text: "In progress", colour: "aqua-green" },
  reconfirm: { text: "Needs reconfirming", colour: "yellow" },
  answered: { text: "Answered", tone: "completed" },
  not_applicable: { text: "Does not apply", tone: "completed" },
};

const RETURNED: Task["status"] = { text: "Returned", colour: "orange" };

interface SectionTasksProps {
  catalogue: Catalogue;
  progress: SectionProgress;
  /** The page of a requirement. */
  hrefOf: (requirementId: string) => string;
  /** What else to say of a requirement, in a few words. */
  noteOf?: (requirementId: string) => string | undefined;
  /** Whether a commissioner returned a requirement: this goes before how far it is answered. */
  isReturned?: (requirementId: string) => boolean;
  /** What can be done with the section as a whole. */
  children?: ReactNode;
}

/** One section of the task list. Only answers move it: opening a page completes nothing. */
export function SectionTasks({ catalogue, progress, children, ...of }: SectionTasksProps) {
  const section = catalogue.sections.find(({ id }) => id === progress.section);
  return (
    <section>
      <h2 className="nhsuk-heading-m nhsuk-u-margin-bottom-1">{section?.title}</h2>
      <p className="nhsuk-u-secondary-text-colour">
        {section?.about} {progress.applicable > 0 && `${coverageInWords(progress)} are given.`}
      </p>
      <TaskList tasks={progress.requirements.map((requirement) => taskOf(catalogue, requirement, of))} />
      {children}
    </section>
  );
}

function taskOf(
  catalogue: Catalogue,
  { requirement: id, state, answered, applicable }: RequirementProgress,
  { hrefOf, noteOf, isReturned }: Pick<SectionTasksProps, "hrefOf" | "noteOf" | "isReturned">,
): Task {
  const requirement = catalogue.requirement(id);
  return {
    id: `task-${id}`,
    title: `${id} ${requirement?.title}`,
    href: state === "cannot_start" ? undefined : hrefOf(id),
    hint: [hintOf(state, requirement?.scope_level, { answered, applicable }), noteOf?.(id)]
      .filter(Boolean)
      .join(". "),
    status: isReturned?.(id) ? RETURNED : STATUS[state],
  };
}

function hintOf(state: RequirementState, level: string | undefined, coverage: Coverage) {
  if (state === "cannot_start") return `Add a ${level} first`;
  return state === "in_progress" || state === "reconfirm"
    ? `${coverageInWords(coverage)} are given`
    : undefined;
}
