import { Breadcrumb } from "@/components/nhs/breadcrumb";
import type { Facts } from "@/lib/domain/assessment/answer";
import { isCommissioning } from "@/lib/domain/register/commissioning";
import { can, type Role } from "@/lib/domain/people/permissions";
import { LinkRow } from "./link-row";

interface OrganisationNavProps {
  /** With the reader's role, parts that they may not see are left out. */
  organisation: { reference: string; name: string; role?: Role; profile?: Facts };
  /** The part this page is in. */
  part?: OrganisationPart;
}

const PARTS = [
  { part: "overview", text: "Overview", path: "" },
  { part: "assessment", text: "Assess", path: "/assessment" },
  { part: "report", text: "Report", path: "/report" },
  { part: "register", text: "Register", path: "/services" },
  { part: "plan", text: "Plan", path: "/plan", needs: "plan:read" },
  { part: "evidence", text: "Evidence", path: "/evidence", needs: "evidence:read" },
  { part: "submissions", text: "Submissions", path: "/submissions", needs: "submission:read" },
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

const PLAN = [
  { part: "actions", text: "Actions", path: "/plan" },
  { part: "board", text: "Board", path: "/plan/board" },
  { part: "timeline", text: "Timeline", path: "/plan/timeline" },
  { part: "what-if", text: "What if", path: "/plan/what-if" },
  { part: "approval", text: "Approval", path: "/plan/approval" },
  { part: "exports", text: "Files and calendar", path: "/plan/exports" },
] as const;

const SUBMISSIONS = [
  { part: "submitted", text: "What you submit", path: "/submissions" },
  { part: "requests", text: "Requests", path: "/requests" },
  { part: "shares", text: "Sharing", path: "/shares" },
  { part: "passports", text: "Products to subscribe to", path: "/passports", commissioning: true },
] as const;

export type RegisterPart = (typeof REGISTER)[number]["part"];
export type OrganisationPart =
  | Exclude<(typeof PARTS)[number]["part"], "register" | "plan">
  | RegisterPart
  | (typeof PLAN)[number]["part"]
  | (typeof SUBMISSIONS)[number]["part"];

/** Where the person is, and the parts of the organisation they are in. The register, the plan and submissions have parts of their own. */
export function OrganisationNav({
  organisation: { reference, name, role, profile },
  part,
}: OrganisationNavProps) {
  const root = `/organisations/${reference}`;
  const above = [{ href: "/organisations", text: "Your organisations" }];
  const parts = PARTS.filter((one) => !role || !("needs" in one) || can(role, one.needs));
  const inRegister = REGISTER.some((one) => one.part === part);
  const inPlan = PLAN.some((one) => one.part === part);
  const inSubmissions = SUBMISSIONS.some((one) => one.part === part);
  const commissions = profile !== undefined && isCommissioning(profile);
  return (
    <>
      <Breadcrumb items={part === "overview" ? above : [...above, { href: root, text: name }]} />
      <LinkRow
        label={name}
        root={root}
        links={parts}
        current={inRegister ? "register" : inPlan ? "plan" : inSubmissions ? "submissions" : part}
      />
      {inRegister && <LinkRow label="Register" root={root} links={REGISTER} current={part} />}
      {inPlan && <LinkRow label="Plan" root={root} links={PLAN} current={part} />}
      {inSubmissions && (
        <LinkRow
          label="Submissions"
          root={root}
          links={SUBMISSIONS.filter((one) => commissions || !("commissioning" in one))}
          current={part}
        />
      )}
    </>
  );
}
