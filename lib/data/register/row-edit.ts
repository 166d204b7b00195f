import "server-only";
import { organisationChain } from "@/lib/data/audit/audit";
import { db, type Transaction } from "@/lib/data/db";
import { sameAnswer } from "@/lib/domain/assessment/answer";
import type { EventKind } from "@/lib/domain/audit/event-table";
import { mergeRow } from "@/lib/domain/merge-row";
import type { Person } from "@/lib/domain/people/person";
import { asTyped, fieldsOf, movesFacts, type Row, type RowEdit, type RowSaved } from "@/lib/domain/row";
import { rowChanged } from "./register";

/** How to read and write the row. */
interface EditableRow<Values> {
  id: string;
  organisationId: string;
  /** What the audit event is to say: `site:edit`. */
  what: EventKind;
  read: (transaction: Transaction) => Promise<{ version: number; values: Values }>;
  /** Writes only over this version, and raises it by one. */
  write: (transaction: Transaction, version: number, values: Values) => Promise<{ count: number }>;
  /** Whether an edit moves what scoring is told, where it is not its facts. */
  moves?: (before: Values, after: Values) => boolean;
  /** Refuses what cannot stand beside other rows, once it is written and its locks are held. */
  settle?: (transaction: Transaction, values: Values) => Promise<void>;
}

const NOTHING = { mine: [], theirs: [] };

/** Changes the fields of a row that the person changed, unless somebody else changed one of them as well. */
export async function editRow<Values extends Row>(
  person: Person,
  row: EditableRow<Values>,
  edit: RowEdit<Values>,
): Promise<RowSaved<Values>> {
  const { opened, decided = { seen: opened, ...NOTHING } } = edit;
  return db.$transaction(async (transaction) => {
    // Somebody else may save between reading and writing; then read again and decide again.
    for (;;) {
      const { version, values: stored } = await row.read(transaction);
      const edits = version > opened ? await editsSince<Values>(transaction, row, opened) : [];
      const asOf = (seen: number) => edits.find((edit) => edit.version > seen)?.before ?? stored;
      const typed = asTyped(asOf(opened), edit);
      const versions = { opened: asOf(opened), shown: asOf(decided.seen), stored, typed };
      const { values, clashes } = mergeRow(versions, decided);
      if (clashes.length)
        return { clashes: clashes.map((field) => lastChange(edits, field)), changedTo: stored, version };

      const { count } = await row.write(transaction, version, values);
      if (count === 0) continue;
      const detail = { version: version + 1, before: stored, after: values };
      const event = { what: row.what, subject: row.id, detail };
      const moves = row.moves ?? movesFacts;
      await rowChanged(transaction, person, row.organisationId, event, moves(stored, values));
      await row.settle?.(transaction, values);
      return null;
    }
  });
}

interface PastEdit<Values> {
  version: number;
  before: Values;
  after: Values;
  by: string;
  at: Date;
}

/** The edits that a row has had since a version of it, oldest first, as its audit events tell. */
async function editsSince<Values>(
  transaction: Transaction,
  { id, organisationId }: EditableRow<Values>,
  version: number,
) {
  return transaction.$queryRaw<PastEdit<Values>[]>`
    SELECT (e.detail->>'version')::int AS version, e.detail->'before' AS before, e.detail->'after' AS after,
           p.name AS by, e.at
    FROM audit_events e JOIN people p ON p.id = e.person_id
    WHERE e.chain = ${organisationChain(organisationId)} AND e.subject = ${id}
      AND (e.detail->>'version')::int > ${version}::int
    ORDER BY e.sequence`;
}

function lastChange<Values extends Row>(edits: PastEdit<Values>[], field: string) {
  const { by, at } = edits.findLast(
    ({ before, after }) => !sameAnswer(fieldsOf(before)[field], fieldsOf(after)[field]),
  )!;
  return { field, by, at };
}
