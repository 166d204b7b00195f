import type { ReactNode } from "react";
import { DateField } from "@/components/form/date-field";
import { RadiosField } from "@/components/form/radios-field";
import { TextareaField } from "@/components/form/textarea-field";
import { exampleAhead } from "@/lib/domain/example-ahead";
import { type PlanTransition, REASON_LENGTH } from "@/lib/domain/plan/transitions";
import { KEEP } from "@/lib/forms/plan/progress-form";
import { MOVE_WORDS } from "./move-words";

const REASON_HINT = `At least ${REASON_LENGTH.min} characters. Others read it.`;

/** To which status an action can be moved, with what each takes. Today is an ISO date. */
export function MoveFields({ moves, today }: { moves: readonly PlanTransition[]; today: string }) {
  const reveals = revealed(exampleAhead(today));
  return (
    <RadiosField
      name="transition"
      legend="Change its status"
      value={KEEP}
      options={[
        { value: KEEP, label: "Leave as it is" },
        ...moves.map((value) => ({ value, ...MOVE_WORDS[value], reveals: reveals[value] })),
      ]}
    />
  );
}

const revealed = (example: string): Partial<Record<PlanTransition, ReactNode>> => ({
  decline: <TextareaField name="declineReason" label="Why it is declined" hint={REASON_HINT} rows={3} />,
  except: (
    <>
      <TextareaField name="exceptReason" label="Why the gap may stand" hint={REASON_HINT} rows={3} />
      <DateField name="until" legend="Until" hint={example} />
    </>
  ),
});
