import { expect, test } from "vitest";
import { NOTICE_GROUPS } from "@/lib/domain/notices/notice-groups";
import { CHOSEN_KINDS } from "@/lib/domain/notices/ways";

test("each kind of notice that somebody can choose stands in one group", () => {
  expect(NOTICE_GROUPS.flatMap(({ kinds }) => kinds).sort()).toEqual([...CHOSEN_KINDS].sort());
});
