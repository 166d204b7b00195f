import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "@/lib/data/db";
import { invitationPath, type InvitationWay } from "@/lib/data/people/invitation-token";
import { readInvitation, renewInvitation, withdrawInvitation } from "@/lib/data/people/invitations";
import { invite } from "@/lib/data/people/invite";
import { acceptInvitation, acceptWithNewAccount, readInvited } from "@/lib/data/people/invited";
import { setAdministrator } from "@/lib/data/people/directory";
import { setRole } from "@/lib/data/people/members";
import { listOrganisations } from "@/lib/data/people/organisations";
import { listInvitations, listPeople } from "@/lib/data/people/people-of";
import { NotAllowed, NotFound } from "@/lib/domain/errors";
import type { Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { aMember, anAssessment, aPerson, TRUST, anOrganisation } from "@/tests/support/builders";

vi.mock("@/lib/data/sign-in/passwords", { spy: true });

const PASSWORD = "teapot lantern gravel";
const anAddress = () => `${randomUUID()}@people.example`;

let built: Awaited<ReturnType<typeof anAssessment>>;
let lead: Person;
let reference: string;

beforeEach(async () => {
  built = await anAssessment();
  lead = built.lead;
  reference = built.organisation.reference;
});

const inviting = (email: string, role: Role = "contributor") =>
  invite(lead, reference, { email, role, message: null });

const tokenOf = (id: string, way: InvitationWay = "email") => invitationPath(id, way).split("/").at(-1)!;

const runOut = (id: string) =>
  db.invitation.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1000) } });

const assignTo = (invitationId: string) =>
  db.assignment.create({
    data: { assessmentId: built.assessment, requirementId: "P7", invitationId, assignedById: lead.id },
  });

const eventsOf = async (subject: string) =>
  (await db.auditEvent.findMany({ where: { subject }, orderBy: { sequence: "asc" } })).map(
    ({ what }) => what,
  );

describe("an invitation", () => {
  test("makes somebody without an account a member in one step, and works once", async () => {
    const email = anAddress();
    const id = await inviting(email);
    const { person } = await acceptWithNewAccount(tokenOf(id), "Robin Example", PASSWORD);
    expect(person).toMatchObject({ email, name: "Robin Example" });
    expect(await listOrganisations(person)).toMatchObject([{ reference, role: "contributor" }]);
    expect(await readInvited(person, tokenOf(id))).toMatchObject({ state: "accepted", isMember: true });
    await expect(acceptInvitation(person, tokenOf(id))).rejects.toThrow("can no longer be accepted");
    expect(await eventsOf(id)).toEqual(["invitation:send", "invitation:accept"]);
  });

  test("makes somebody with an account a member, and gives them what waited for it", async () => {
    const person = await aPerson();
    const id = await inviting(person.email);
    const assignment = await assignTo(id);
    expect(await readInvited(null, tokenOf(id))).toMatchObject({ hasAccount: true, isMember: false });
    await acceptInvitation(person, tokenOf(id));
    expect(await db.assignment.findUnique({ where: { id: assignment.id } })).toMatchObject({
      personId: person.id,
      invitationId: null,
      ended: null,
    });
  });

  test("used by two at once makes one account", async () => {
    const token = tokenOf(await inviting(anAddress()));
    const tries = ["Robin", "Sam"].map((name) => acceptWithNewAccount(token, name, PASSWORD));
    const results = await Promise.allSettled(tries);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await listPeople(lead, reference)).toHaveLength(2);
  });

  test("is not for somebody else", async () => {
    const token = tokenOf(await inviting(anAddress()));
    await expect(acceptInvitation(await aPerson(), token)).rejects.toThrow("can no longer be accepted");
  });

  test("runs out, and runs again after it was sent again", async () => {
    const person = await aPerson();
    const id = await inviting(person.email);
    await runOut(id);
    expect(await readInvited(null, tokenOf(id))).toMatchObject({ state: "run_out" });
    await expect(acceptInvitation(person, tokenOf(id))).rejects.toThrow();
    expect(await listInvitations(lead, reference)).toMatchObject([{ id, state: "run_out" }]);
    await renewInvitation(lead, id);
    await acceptInvitation(person, tokenOf(id));
    expect(await listInvitations(lead, reference)).toEqual([]);
  });

  test("that is withdrawn opens nothing, and what waited for it is nobody's again", async () => {
    const person = await aPerson();
    const id = await inviting(person.email);
    const assignment = await assignTo(id);
    expect(await withdrawInvitation(lead, id)).toBe(1);
    expect(await readInvited(person, tokenOf(id))).toMatchObject({ state: "withdrawn" });
    await expect(acceptInvitation(person, tokenOf(id))).rejects.toThrow();
    expect(await db.assignment.findUnique({ where: { id: assignment.id } })).toMatchObject({
      ended: "withdrawn",
      endNote: "The invitation was withdrawn.",
    });
    await expect(renewInvitation(lead, id)).rejects.toThrow("has ended");
    await expect(withdrawInvitation(lead, id)).rejects.toThrow("has ended");
  });

  test("to the same role stays, and to another is replaced, with what waited for it", async () => {
    const person = await aPerson();
    const first = await inviting(person.email, "viewer");
    expect(await inviting(person.email, "viewer")).toBe(first);
    const assignment = await assignTo(first);
    const second = await inviting(person.email, "contributor");
    expect(await readInvited(person, tokenOf(first))).toMatchObject({ state: "replaced" });
    await acceptInvitation(person, tokenOf(second));
    expect(await db.assignment.findUnique({ where: { id: assignment.id } })).toMatchObject({
      personId: person.id,
    });
  });

  test("is one of its kind: two who invite an address at once share it, and the last role stands", async () => {
    const email = anAddress();
    const roles = ["viewer", "contributor", "viewer", "approver"] as const;
    await Promise.all(roles.map((role) => inviting(email, role)));
    expect(await db.invitation.count({ where: { email, ended: null } })).toBe(1);
    const second = { organisationId: built.organisation.id, email, role: "viewer", invitedById: lead.id };
    await expect(db.invitation.create({ data: { ...second, expiresAt: new Date() } })).rejects.toThrow();
  });

  test("is refused for a member and for a role that there is not", async () => {
    const member = await aMember(built.organisation, "viewer");
    await expect(inviting(member.email)).rejects.toMatchObject({ field: "email" });
    const supplier = await anOrganisation({ ...TRUST, PF1: "supplier", PF2: ["third_party_supplier"] });
    const given = { email: anAddress(), role: "reviewer", message: null } as const;
    const refused = invite(supplier.lead, supplier.reference, given);
    await expect(refused).rejects.toMatchObject({ field: "role" });
    const board = await anOrganisation({ ...TRUST, PF1: "icb" });
    await expect(invite(board.lead, board.reference, given)).resolves.toBeDefined();
  });

  test("leaves somebody who became a member otherwise with their role", async () => {
    const person = await aPerson();
    const id = await inviting(person.email, "viewer");
    const assignment = await assignTo(id);
    await setRole(reference, person.email, "contributor");
    expect(await readInvited(person, tokenOf(id))).toMatchObject({ state: "replaced", isMember: true });
    expect(await db.assignment.findUnique({ where: { id: assignment.id } })).toMatchObject({
      personId: person.id,
    });
  });

  test("is managed by who decides about people, that of a delegate by who assigns work", async () => {
    const [approver, contributor] = [
      await aMember(built.organisation, "approver"),
      await aMember(built.organisation, "contributor"),
    ];
    const delegate = { email: anAddress(), role: "delegate", message: null } as const;
    const id = await invite(approver, reference, delegate);
    await expect(readInvitation(approver, id)).resolves.toMatchObject({ invitedBy: approver.name });
    await expect(readInvitation(approver, await inviting(anAddress()))).rejects.toThrow(NotAllowed);
    await expect(invite(contributor, reference, delegate)).rejects.toThrow(NotAllowed);
    await expect(readInvitation(contributor, id)).rejects.toThrow(NotAllowed);
    expect(await listInvitations(approver, reference)).toMatchObject([{ id }]);
    expect(await listInvitations(contributor, reference)).toEqual([]);
  });
});

test("an invitation that a lead sent to another role is not replaced by who only assigns work", async () => {
  const approver = await aMember(built.organisation, "approver");
  const email = anAddress();
  const id = await inviting(email, "contributor");
  const asDelegate = () => invite(approver, reference, { email, role: "delegate", message: null });
  await expect(asDelegate()).rejects.toMatchObject({ field: "email" });
  expect(await readInvitation(lead, id)).toMatchObject({ state: "open", role: "contributor" });
  await withdrawInvitation(lead, id);
  await expect(asDelegate()).resolves.toBeDefined();
});

describe("what waited for somebody who joins in a role that answers nothing is nobody's again", () => {
  test.each([
    [
      "by an invitation",
      async (person: Person, id: string) => void (await acceptInvitation(person, tokenOf(id))),
    ],
    ["by whoever runs the portal", ({ email }: Person) => setRole(reference, email, "viewer")],
  ])("%s", async (_, joins) => {
    const person = await aPerson();
    const id = await inviting(person.email, "viewer");
    const assignment = await assignTo(id);
    await joins(person, id);
    expect(await db.assignment.findUnique({ where: { id: assignment.id } })).toMatchObject({
      personId: person.id,
      ended: "withdrawn",
    });
  });
});

describe("the link of an invitation", () => {
  test("with a wrong secret shows nothing", async () => {
    const id = await inviting(anAddress());
    for (const token of [
      "",
      "no-such-link",
      `${id}.`,
      `${id}.AAAA`,
      `${randomUUID()}.${tokenOf(id).split(".")[1]}`,
    ])
      expect(await readInvited(null, token)).toBeNull();
  });

  test("without a secret, as in a notice, is for the account it was told to alone", async () => {
    const person = await aPerson();
    const id = await inviting(person.email);
    expect(await db.notice.findMany({ where: { personId: person.id } })).toMatchObject([
      { kind: "invited", path: `/invitations/${id}` },
    ]);
    const token = tokenOf(id, "notice");
    expect(await readInvited(null, token)).toBeNull();
    expect(await readInvited(await aPerson(), token)).toBeNull();
    await expect(acceptWithNewAccount(token, "Robin", PASSWORD)).rejects.toThrow();
    await acceptInvitation(person, token);
    expect(await listOrganisations(person)).toMatchObject([{ reference }]);
  });

  test("shown to the inviter proves no address: the account gets nothing from others by its address", async () => {
    const email = anAddress();
    const shown = tokenOf(await inviting(email), "shown");
    const { person } = await acceptWithNewAccount(shown, "Robin Example", PASSWORD);
    expect(await listPeople(lead, reference)).toContainEqual(
      expect.objectContaining({ email, emailProved: false }),
    );
    const other = await anOrganisation();
    const given = { email, role: "viewer", message: null } as const;
    const id = await invite(other.lead, other.reference, given);
    expect(await db.notice.count({ where: { personId: person.id } })).toBe(0);
    expect(await readInvited(person, tokenOf(id, "notice"))).toBeNull();
    await expect(acceptInvitation(person, tokenOf(id, "notice"))).rejects.toThrow();
    await expect(setRole(other.reference, email, "lead")).rejects.toThrow("Nobody has shown");
    await expect(setAdministrator(email, true)).rejects.toThrow("Nobody has shown");

    await acceptInvitation(person, tokenOf(id, "email"));
    await expect(setRole(other.reference, email, "lead")).resolves.toBeUndefined();
  });
});

test("a stranger manages no invitation", async () => {
  const stranger = await aPerson();
  const id = await inviting(anAddress());
  await expect(readInvitation(stranger, id)).rejects.toThrow(NotFound);
  await expect(withdrawInvitation(stranger, id)).rejects.toThrow(NotFound);
  await expect(renewInvitation(stranger, id)).rejects.toThrow(NotFound);
});
