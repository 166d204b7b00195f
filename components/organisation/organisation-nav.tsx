import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { can, type Role } from "@/lib/domain/permissions";
import { LinkRow } from "./link-row";

interface OrganisationNavProps {
  /** With the reader's role, parts that they may not see are left out. */
  organisation: { reference: string; name: string; role?: Role };
  /** The part this page is in. */
  part?: OrganisationPart;
}

const PARTS = [
  { part: "overview", text: "Overview", path: "" },
  { part: "assessment", text: "Assess", path: "/assessment" },
  { part: "report", text: "Report", path: "/report" },
  { part: "register", text: "Register", path: "/services" },
  { part: "evidence", text: "Evidence", path: "/evidence", needs: "evidence:read" },
  { part: "people", text: "People", path: "/people", needs: "people:read" },
] as const;

const REGISTER = [
  { part: "services", text: "Services", path: "/services" },
  { part: "national-services", text: "National services", path: "/national-services" },
  { part: "sites", text: "Sites", path: "/sites" },
  { part: "dependencies", text: "Dependencies", path: "/dependencies" },
  { part: "waves", text: "Order of moving", path: "/waves" },
  { part: "imports", text: "Import and export", path: "/imports" },
  { part: "register-reviews", text: "Reviews", path: "/register-reviews" },
] as const;

export type RegisterPart = (typeof REGISTER)[number]["part"];
export type OrganisationPart = Exclude<(typeof PARTS)[number]["part"], "register"> | RegisterPart;

/** Where the person is, and the parts of the organisation they are in. The register has parts of its own. */
export function OrganisationNav({ organisation: { reference, name, role }, part }: OrganisationNavProps) {
  const root = `/organisations/${reference}`;
  const above = [{ href: "/organisations", text: "Your organisations" }];
  const parts = PARTS.filter((one) => !role || !("needs" in one) || can(role, one.needs));
  const inRegister = REGISTER.some((one) => one.part === part);
  return (
    <>
      <Breadcrumb items={part === "overview" ? above : [...above, { href: root, text: name }]} />
      <LinkRow label={name} root={root} links={parts} current={inRegister ? "register" : part} />
      {inRegister && <LinkRow label="Register" root={root} links={REGISTER} current={part} />}
    </>
  );
}
