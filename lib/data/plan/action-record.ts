import "server-only";
import { rescoreAssessments } from "@/lib/data/assessment/rescore";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import type { Transaction } from "@/lib/data/db";
import type { EventKind } from "@/lib/domain/audit/event-table";
import type { Person } from "@/lib/domain/people/person";
import { planChanged } from "./plan-state";

export interface ActionEvent {
  what: Extract<EventKind, `action:${string}` | `plan:${string}`>;
  subject: string;
  detail?: Record<string, unknown>;
}

/**
 * Ends every change of a plan by a person, in the order in which a save of answers takes its locks.
 * @param moves whether it may move what counts as planned, so that the assessment is scored again
 */
export async function recordActions(
  transaction: Transaction,
  person: Person,
  organisationId: string,
  events: readonly ActionEvent[],
  moves = false,
): Promise<void> {
  await planChanged(transaction, organisationId);
  if (moves) await rescoreAssessments(transaction, person, organisationId);
  const chain = organisationChain(organisationId);
  for (const event of events) await recordEvent(transaction, { chain, person, ...event });
}
