import { expect, test } from "vitest";
import { can, PERMISSIONS, ROLES } from "@/lib/domain/people/permissions";

const row = (cells: string[]) =>
  cells
    .map((cell, n) => cell.padEnd(n === 0 ? 24 : 12))
    .join("")
    .trimEnd();

// Reviewing a change of this table is reviewing who may do what.
test("the whole policy of who may do what", () => {
  const table = [
    row(["", ...ROLES]),
    ...PERMISSIONS.map((permission) =>
      row([permission, ...ROLES.map((role) => (can(role, permission) ? "yes" : "-"))]),
    ),
  ];
  expect(`\n${table.join("\n")}\n`).toMatchInlineSnapshot(`
    "
                            viewer      delegate    contributor lead        approver    reviewer
    organisation:read       yes         -           yes         yes         yes         yes
    organisation:edit       -           -           -           yes         yes         -
    register:read           yes         -           yes         yes         yes         yes
    register:edit           -           -           yes         yes         yes         -
    register:justify-empty  -           -           -           -           yes         -
    assessment:read         yes         -           yes         yes         yes         yes
    assessment:start        -           -           -           yes         yes         -
    answer:save             -           -           yes         yes         yes         -
    assigned:read           -           yes         yes         yes         yes         -
    assigned:save           -           yes         yes         yes         yes         -
    assignment:edit         -           -           -           yes         yes         -
    comment:read            yes         yes         yes         yes         yes         -
    comment:write           yes         yes         yes         yes         yes         -
    comment:resolve         -           -           yes         yes         yes         -
    evidence:read           yes         -           yes         yes         yes         -
    evidence:add            -           yes         yes         yes         yes         -
    evidence:edit           -           -           yes         yes         yes         -
    evidence:delete         -           -           yes         yes         yes         -
    submission:read         yes         -           yes         yes         yes         yes
    submission:prepare      -           -           -           yes         yes         -
    submission:declare      -           -           -           -           yes         -
    submission:declare-alone-           -           -           yes         -           -
    query:answer            -           -           yes         yes         yes         -
    share:edit              -           -           -           yes         yes         -
    request:send            -           -           -           yes         yes         yes
    review:read             yes         -           -           yes         yes         yes
    review:judge            -           -           -           yes         yes         yes
    review:decide           -           -           -           -           yes         yes
    inheritance:edit        -           -           yes         yes         yes         -
    plan:read               yes         -           yes         yes         yes         yes
    plan:edit               -           -           yes         yes         yes         -
    plan:approve            -           -           -           -           yes         -
    people:read             yes         -           yes         yes         yes         -
    people:edit             -           -           -           yes         -           -
    audit:read              -           -           -           yes         yes         -
    portfolio:read          yes         -           -           yes         yes         yes
    report:download         yes         -           yes         yes         yes         yes
    "
  `);
});

test.each([null, undefined])("no role, no permission: %s", (role) =>
  expect(PERMISSIONS.filter((permission) => can(role, permission))).toEqual([]),
);
