import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { newId } from "@/lib/data/ids";
import { demandOrganisation } from "@/lib/data/people/access";
import { editRow } from "@/lib/data/register/row-edit";
import { toDueOn } from "@/lib/data/teamwork/assignment-columns";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { type ActionValues, ownerColumns, ownerText, unlikeSource } from "@/lib/domain/plan/action-values";
import { ownTargetKey } from "@/lib/domain/plan/target-key";
import type { RowEdit, RowSaved } from "@/lib/domain/row";
import type { ScopeKey } from "@/lib/domain/scope";
import { demandOwner, tellOwner } from "./action-owner";
import { type ActionEvent, recordActions } from "./action-record";
import { demandTargets } from "./action-targets";
import { catalogueWords, readActions } from "./plan-rows";
import { lockPlan, planChanged } from "./plan-state";
import { demandAction } from "./plans";
import { waitsInCircle } from "./waits-in-circle";

export interface NewAction extends ActionValues {
  title: string;
  /** What it is to put right; none for an action that no requirement asks for. */
  targets: { requirement: string; scope: ScopeKey }[];
}

/** Adds an action of the organisation's own. */
export async function addAction(
  person: Person,
  reference: string,
  { targets, ...values }: NewAction,
): Promise<string> {
  const { id: organisationId } = await demandOrganisation(person, reference, "plan:edit");
  return db.$transaction(async (transaction) => {
    await lockPlan(transaction, organisationId);
    const due = await demandTargets(transaction, person, organisationId, targets);
    await demandOwner(transaction, organisationId, values.owner);
    await demandNeeds(transaction, organisationId, values.needs);
    const id = newId();
    await transaction.planAction.create({
      data: { id, organisationId, ...columnsOf(values), status: "accepted" },
    });
    await transaction.actionTarget.createMany({
      data: due.map(({ requirement, scope, ...target }) => ({
        ...{ organisationId, actionId: id, key: ownTargetKey(id, { requirement, scope }) },
        ...{ requirementId: requirement, scope, ...target },
      })),
    });
    await storeNeeds(transaction, id, values.needs);
    const event = { what: "action:add" as const, subject: id, detail: { after: values } };
    await recordActions(transaction, person, organisationId, [event]);
    const { title, dueOn, owner } = values;
    const organisation = { id: organisationId, reference };
    await tellOwner(transaction, person, { organisation, action: { id, title, dueOn }, owner });
    return id;
  });
}

/** Changes what people say about an action, unless somebody else changed the same since it was opened. */
export async function editAction(
  person: Person,
  actionId: string,
  edit: RowEdit<ActionValues>,
): Promise<RowSaved<ActionValues>> {
  const { id, organisation } = await demandAction(person, actionId, "plan:edit");
  const source = catalogueWords(
    await db.planAction.findUniqueOrThrow({
      where: { id },
      select: { catalogueAction: true, catalogueVersion: true },
    }),
    organisation.profile,
  );
  let ownedBy: string | null = null;
  const row = {
    id,
    organisationId: organisation.id,
    what: "action:edit" as const,
    read: async (transaction: Transaction) => {
      await lockPlan(transaction, organisation.id);
      const found = await readValues(transaction, id);
      ownedBy = found.values.owner;
      return found;
    },
    write: async (transaction: Transaction, version: number, values: ActionValues) => {
      await demandOwner(transaction, organisation.id, values.owner);
      await demandNeeds(transaction, organisation.id, values.needs, id);
      const written = await transaction.planAction.updateMany({
        where: { id, version },
        data: { ...columnsOf(values), version: version + 1 },
      });
      if (written.count > 0) await storeNeeds(transaction, id, values.needs);
      await planChanged(transaction, organisation.id);
      return written;
    },
    // Without an owner a gap does not count as planned.
    moves: (before: ActionValues, after: ActionValues) => (before.owner === null) !== (after.owner === null),
    settle: async (transaction: Transaction, { owner }: ActionValues) => {
      if (owner === ownedBy) return;
      const [action] = await readActions(organisation, transaction, [id]);
      await tellOwner(transaction, person, { organisation, action: action!, owner });
    },
  };
  return editRow(person, row, { ...edit, values: unlikeSource(edit.values, source) });
}

/** Writes some values of an action over whatever they were. */
export async function writeValues(
  transaction: Transaction,
  id: string,
  change: Partial<Omit<ActionValues, "needs">>,
): Promise<ActionEvent> {
  const { version, values: before } = await readValues(transaction, id);
  const after = { ...before, ...change };
  await transaction.planAction.update({ where: { id }, data: { ...columnsOf(after), version: version + 1 } });
  return { what: "action:edit", subject: id, detail: { version: version + 1, before, after } };
}

/** What people said about an action, and which version of it that is. */
export async function readValues(transaction: Transaction, id: string) {
  const row = await transaction.planAction.findUniqueOrThrow({
    where: { id },
    include: { owner: { select: { name: true } }, needs: { orderBy: { needsId: "asc" } } },
  });
  const owner = row.ownerId
    ? { id: row.ownerId, name: "" }
    : row.ownerName
      ? { id: null, name: row.ownerName }
      : null;
  const { title, why, part, effort, whyNoDate, oneOffPounds, yearlyPounds, funding, people } = row;
  const values = {
    ...{ title, why, part, effort, owner: ownerText(owner) },
    ...{ startsOn: day(row.startsOn), dueOn: day(row.dueOn), whyNoDate },
    ...{ oneOffPounds, yearlyPounds, funding, people },
    needs: row.needs.map(({ needsId }) => needsId),
  } as ActionValues;
  return { version: row.version, values };
}

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

function columnsOf({ owner, startsOn, dueOn, needs: _, ...values }: ActionValues) {
  return { ...values, ...ownerColumns(owner), startsOn: toDueOn(startsOn), dueOn: toDueOn(dueOn) };
}

/** @param of the action that is to wait for them; they must not wait for it */
async function demandNeeds(
  transaction: Transaction,
  organisationId: string,
  needs: readonly string[],
  of?: string,
): Promise<void> {
  if (needs.length === 0) return;
  const known = await transaction.planAction.count({
    where: { organisationId, mergedIntoId: null, id: { in: [...needs] } },
  });
  if (known < needs.length) throw new Refused("Choose actions that are in the plan", "needs");
  if (of && (await waitsInCircle(transaction, of, needs)))
    throw new Refused("These actions would wait for each other. Choose others.", "needs");
}

async function storeNeeds(
  transaction: Transaction,
  actionId: string,
  needs: readonly string[],
): Promise<void> {
  await transaction.actionDependency.deleteMany({ where: { actionId } });
  await transaction.actionDependency.createMany({ data: needs.map((needsId) => ({ actionId, needsId })) });
}
