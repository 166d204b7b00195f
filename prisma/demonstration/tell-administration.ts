import { setAdministrator } from "@/lib/data/people/directory";
import { applyImport } from "@/lib/data/imports/import-apply";
import { checkImport } from "@/lib/data/imports/import-check";
import { claimApply } from "@/lib/data/imports/import-claims";
import { startPortalImport } from "@/lib/data/imports/import-start";
import { listPortalImports } from "@/lib/data/imports/imports";
import { meet } from "./tell-people";

const ADMINISTRATOR = { name: "Ada Administrator", email: "admin@portal.example" };

/** Invented organisations in the layout of the Organisation Data Service: 27 columns without headings. */
const DIRECTORY = [
  ["DEMO1", "NORTHMOOR TEACHING HOSPITALS NHS TRUST", "1 INFIRMARY ROAD", "NORTHMOOR", "ZZ1 1AA", "20010401"],
  ["DEMO2", "HARBOUR LANE SURGERY", "2 HARBOUR LANE", "NORTHMOOR", "ZZ1 2BB", "19740401"],
  ["DEMO4", "VALE COMMUNITY CARE NHS TRUST", "HILL HOUSE", "VALE", "ZZ2 3CC", "20110401"],
  ["DEMO5", "OLD MARKET SURGERY", "5 OLD MARKET", "VALE", "ZZ2 4DD", "19740401"],
];

/** Makes the person who runs the portal, and gives them a small directory, imported as they would import it. */
export async function tellAdministration(): Promise<void> {
  const administrator = await meet(ADMINISTRATOR);
  await setAdministrator(ADMINISTRATOR.email, true);
  if ((await listPortalImports(administrator, "directory")).length) return;
  const file = Buffer.from(DIRECTORY.map(asLine).join("\r\n"));
  const id = await startPortalImport(administrator, {
    kind: "directory",
    fileName: "demonstration-directory.csv",
    file,
  });
  await checkImport(administrator, id);
  if (await claimApply(administrator, id)) await applyImport(administrator, id);
}

const asLine = ([code, name, street, town, postcode, opened]: string[]) =>
  [
    code,
    name,
    "",
    "",
    street,
    "",
    "",
    town,
    "",
    postcode,
    opened,
    ...Array.from({ length: 16 }, () => ""),
  ].join(",");
