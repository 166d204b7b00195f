import { beforeEach, expect, test, vi } from "vitest";
import { ZodError } from "zod";
import { choose } from "@/lib/data/notices/notice-choices";
import { db } from "@/lib/data/db";
import { listNotices, openNotice } from "@/lib/data/notices/notices";
import { NotSent, type Email } from "@/lib/email/send-email";
import { runJobs } from "@/lib/jobs";
import { emailAtOnce, emailDigests } from "@/lib/email/send-notices";
import { aMember, anOrganisation, aPerson } from "@/tests/support/builders";
import { OVERDUE, told } from "@/tests/support/notices";

const post = vi.hoisted(() => ({ send: async (_: unknown): Promise<void> => undefined }));
vi.mock("@/lib/email/send-email", async (original) => ({
  ...(await original<typeof import("@/lib/email/send-email")>()),
  sendEmail: (email: unknown) => post.send(email),
}));
vi.mock("@/lib/log", () => ({ log: { info: vi.fn(), error: vi.fn() } }));

let sent: Email[];

beforeEach(async () => {
  await db.notice.deleteMany();
  sent = [];
  post.send = async (email) => void sent.push(email as Email);
});

const YESTERDAY = new Date("2026-11-20T12:00:00Z");
const AT_7 = new Date("2026-11-21T07:59:00Z");
const AT_8 = new Date("2026-11-21T08:00:00Z");
const AT_9 = new Date("2026-11-21T09:00:00Z");
const TOMORROW = new Date("2026-11-22T08:00:00Z");

const sentTo = () => sent.map(({ to }) => to);

test("what is urgent is sent at once, to each person one email with all of it, and never again", async () => {
  const [first, second] = [await aPerson(), await aPerson()];
  for (const { id } of [first, first, second]) await told(id, { ...OVERDUE, at: YESTERDAY });
  await told(second.id, { at: YESTERDAY });

  await emailAtOnce(AT_7);
  await emailAtOnce(AT_8);
  expect(sentTo().sort()).toEqual([first.email, second.email].sort());
  expect(sent.find(({ to }) => to === first.email)?.subject).toBe("2 notices");
  const email = sent.find(({ to }) => to === second.email)!;
  expect(email.subject).toBe("Your answers to “Patching” were due on 20 November 2026.");
  const notice = (await listNotices(second)).notices.find(({ notice }) => notice.kind === "overdue")!;
  expect(email.text).toContain(`/notices/${notice.id}`);
});

test("what can wait is sent at 8 in the morning in England, one email per person and day", async () => {
  const person = await aPerson();
  await told(person.id, { at: YESTERDAY });
  await told(person.id, { at: YESTERDAY });
  await emailDigests(AT_7);
  expect(sent).toEqual([]);

  await emailDigests(AT_8);
  await told(person.id, { at: new Date("2026-11-21T08:30:00Z") });
  await emailDigests(AT_9);
  expect(sent.map(({ subject }) => subject)).toEqual(["2 notices"]);

  await emailDigests(TOMORROW);
  expect(sent).toHaveLength(2);
});

test("a portal that was stopped at 8 sends the email of the day later", async () => {
  const person = await aPerson();
  await told(person.id, { at: YESTERDAY });
  await emailDigests(AT_9);
  expect(sentTo()).toEqual([person.email]);
});

test("people are told as they chose", async () => {
  const [atOnce, none] = [await aPerson(), await aPerson()];
  await choose(atOnce, { mentioned: "at_once" });
  await choose(none, { overdue: "portal" });
  await told(atOnce.id, { at: YESTERDAY });
  await told(none.id, { ...OVERDUE, at: YESTERDAY });

  await emailAtOnce(AT_8);
  await emailDigests(AT_8);
  expect(sentTo()).toEqual([atOnce.email]);
  await choose(none, { overdue: "at_once" });
  await emailAtOnce(AT_9);
  expect(sentTo()).toEqual([atOnce.email]);
});

test("an invitation is not emailed a second time: it has an email of its own", async () => {
  const person = await aPerson();
  const words = { by: "Leigh Lead", organisation: "Northmoor", role: "viewer" };
  await told(person.id, { kind: "invited", words, at: YESTERDAY });
  await emailAtOnce(AT_8);
  await emailDigests(AT_8);
  expect(sent).toEqual([]);
});

test("nothing is sent of what was read meanwhile, or is about an organisation that the person has left", async () => {
  const [reader, leaver] = [await aPerson(), await aMember(await anOrganisation(), "viewer")];
  const { organisationId } = await db.membership.findFirstOrThrow({ where: { personId: leaver.id } });
  await told(reader.id, { ...OVERDUE, at: YESTERDAY });
  await openNotice(reader, (await listNotices(reader)).notices[0]!.id);
  await told(leaver.id, { ...OVERDUE, organisationId, at: YESTERDAY });
  await db.membership.deleteMany({ where: { personId: leaver.id } });

  await emailAtOnce(AT_8);
  expect(sent).toEqual([]);
});

test("nothing is sent to an address that nobody has proved to be theirs", async () => {
  const [proved, unproved] = [await aPerson(), await aPerson()];
  await db.person.update({ where: { id: unproved.id }, data: { emailProved: false } });
  for (const { id } of [proved, unproved]) {
    await told(id, { ...OVERDUE, at: YESTERDAY });
    await told(id, { at: YESTERDAY });
  }
  await emailAtOnce(AT_8);
  await emailDigests(AT_8);
  expect(sentTo()).toEqual([proved.email, proved.email]);
});

test.each([
  ["at once", emailAtOnce, OVERDUE],
  ["daily", emailDigests, {}],
])("%s: what was certainly not sent is sent later, and others are not held up", async (_, send, values) => {
  const people = [await aPerson(), await aPerson()];
  for (const { id } of people) await told(id, { ...values, at: YESTERDAY });
  const [full, other] = people as [(typeof people)[0], (typeof people)[0]];
  post.send = async (email) => {
    if ((email as Email).to === full.email) throw new NotSent("the mailbox is full");
    sent.push(email as Email);
  };
  await expect(send(AT_8)).rejects.toThrow("the mailbox is full");
  expect(sentTo()).toEqual([other.email]);

  post.send = async (email) => void sent.push(email as Email);
  await send(AT_9);
  await send(AT_9);
  expect(sentTo()).toEqual([other.email, full.email]);
});

test("what was certainly not sent is not lost when the run ends in the middle", async () => {
  const [full, other] = [await aPerson(), await aPerson()];
  await told(full.id, { ...OVERDUE, at: YESTERDAY });
  post.send = async () => {
    await db.notice.create({
      data: { personId: other.id, kind: "of tomorrow", key: "1", words: {}, path: "/", urgent: true },
    });
    throw new NotSent("the mailbox is full");
  };
  await expect(emailAtOnce(AT_8)).rejects.toThrow(ZodError);

  post.send = async (email) => void sent.push(email as Email);
  await emailAtOnce(AT_9);
  expect(sentTo()).toEqual([full.email]);
});

test("what may have arrived, as when the connection is lost at the end, is not sent a second time", async () => {
  const person = await aPerson();
  await told(person.id, { ...OVERDUE, at: YESTERDAY });
  post.send = async (email) => {
    sent.push(email as Email);
    throw new Error("connection lost");
  };
  await emailAtOnce(AT_8);
  await emailAtOnce(AT_9);
  expect(sentTo()).toEqual([person.email]);
});

test("two workers at once send everything, and nothing twice", async () => {
  const people = await Promise.all(Array.from({ length: 20 }, () => aPerson()));
  for (const [index, { id }] of people.entries())
    await told(id, { ...(index % 2 ? OVERDUE : {}), at: YESTERDAY });
  post.send = async (email) => {
    sent.push(email as Email);
    await new Promise((resolve) => setTimeout(resolve, 5));
  };

  const clock = () => AT_9;
  const stops = await Promise.all([runJobs(clock), runJobs(clock)]);
  await vi.waitFor(() => expect(new Set(sentTo()).size).toBe(people.length), { timeout: 60_000 });
  await Promise.all(stops.map((stop) => stop()));
  // A worker that starts afterwards finds nothing to do.
  await (
    await runJobs(clock)
  )();
  await emailAtOnce(AT_9);
  await emailDigests(AT_9);

  expect(sentTo().sort()).toEqual(people.map(({ email }) => email).sort());
});
