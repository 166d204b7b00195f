"use server";

import { z } from "zod";
import { makeFeed, revokeFeed } from "@/lib/data/plan/calendar-feeds";
import { choice } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";
import { keptFeed } from "@/lib/kept-feed";

type Ids = { path: string; reference: string };

const makeSchema = z.object({ which: choice(["all", "mine"], "Choose what the calendar shows") });

export const make = formSave(makeSchema, async (person, { which }, { path, reference }: Ids) => {
  const feedId = await makeFeed(person, reference, which === "mine");
  await keptFeed.keep({ personId: person.id, feedId });
  return path;
});

/** Forgets which address this browser was to be shown. */
export const copied = formSave(z.object({}), async (_person, _input, { path }: Ids) => {
  await keptFeed.drop();
  return path;
});

export const revoke = formSave(
  z.object({}),
  async (person, _input, { path, reference, feedId }: Ids & { feedId: string }) => {
    await revokeFeed(person, reference, feedId);
    return `${path}?done=revoked`;
  },
);
