import { PageTitle } from "@/components/nhs/page-title";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { can, ROLES, type Permission } from "@/lib/domain/people/permissions";
import { OVERSEERS_DO_NOT_SEE, OVERSEERS_SEE } from "@/lib/domain/portfolio/overseer-sight";
import { FEWEST, SMALLEST_COHORT } from "@/lib/domain/portfolio/publish";
import { REVIEW_STATE_WORDS } from "@/lib/domain/review/state-words";
import { REVIEW_STATES } from "@/lib/domain/review/states";
import { sightInWords } from "@/lib/domain/review/sight-in-words";
import { PERMISSION_WORDS, ROLE_WORDS } from "@/lib/domain/people/role-words";

const SUPPLIER = [
  "submission:read",
  "evidence:read",
  "submission:prepare",
  "submission:declare",
  "submission:declare-alone",
  "query:answer",
  "share:edit",
] as const satisfies readonly Permission[];

const COMMISSIONER = [
  "review:read",
  "request:send",
  "review:judge",
  "review:decide",
  "inheritance:edit",
] as const satisfies readonly Permission[];

const TITLE = "Who sees what";

/** Made from the very tables by which it is decided. Both parties read the same page, and so may anybody. */
export default function WhoSeesWhatPage() {
  return (
    <>
      <PageTitle title={TITLE} />
      <TwoThirds>
        <h1>{TITLE}</h1>
        <p>
          Of a submission, both parties see what this page says. Of an organisation that others oversee, its{" "}
          <TextLink href="#overseers">overseers</TextLink> see figures.
        </p>
        <h2>Of a submission</h2>
        <p>
          A supplier shares its submissions with a commissioning organisation, product by product or as a
          whole. Nobody else sees them: no other commissioner, and no other supplier. Only what is declared is
          shared.
        </p>
        <p>
          When the supplier stops sharing, reviews that are not decided end, and the commissioner no longer
          sees those submissions. What was decided stays readable to both.
        </p>
      </TwoThirds>
      <Table
        caption="When each party sees it"
        head={["What", "The supplier", "The commissioning organisation"]}
        rows={sightInWords().map(({ what, supplier, commissioner }) => ({
          key: what,
          cells: [what, supplier, commissioner],
        }))}
      />
      <Table
        caption="How a review can stand"
        head={["State", "For the supplier", "For the commissioning organisation"]}
        rows={REVIEW_STATES.map((state) => {
          const { label, supplier, commissioner } = REVIEW_STATE_WORDS[state];
          return { key: state, cells: [label, supplier, commissioner] };
        })}
      />
      <h3>Who may do what</h3>
      <p>By their role in their own organisation. A delegate sees none of it.</p>
      <Table caption="In the supplier’s organisation" head={["They may", "Roles"]} rows={SUPPLIER.map(row)} />
      <Table
        caption="In the commissioning organisation"
        head={["They may", "Roles"]}
        rows={COMMISSIONER.map(row)}
      />
      <TwoThirds>
        <h2 id="overseers">Of an organisation that is overseen</h2>
        <p>
          An integrated care board oversees organisations, and a region oversees boards and with them theirs.
          Whoever runs the portal sets who oversees whom. Who leads an organisation is told when that begins
          and ends, and everybody in it sees by whom it is overseen.
        </p>
        <p>
          In the organisation that oversees, these roles see it: {roles("portfolio:read")}. They see it read
          only, and take away a list or a paper for the board.
        </p>
      </TwoThirds>
      <Table
        caption="What overseers see"
        head={["What", "Overseers"]}
        rows={[
          ...OVERSEERS_SEE.map((what) => ({ key: what, cells: [what, "See it"] })),
          ...OVERSEERS_DO_NOT_SEE.map((what) => ({ key: what, cells: [what, "Do not see it"] })),
        ]}
      />
      <TwoThirds>
        <p>
          Only somebody who also has a role in the organisation itself reads its answers there. Of a supplier
          that shares a submission, the commissioner’s board sees how that submission came out.
        </p>
        <p>
          Comparisons with organisations of the same kind are open to every organisation. They show no count
          under {FEWEST}, round all others, and leave out kinds with fewer than {SMALLEST_COHORT}.
        </p>
      </TwoThirds>
    </>
  );
}

const row = (permission: Permission) => ({
  key: permission,
  cells: [PERMISSION_WORDS[permission], roles(permission)],
});

const roles = (permission: Permission) =>
  ROLES.filter((role) => can(role, permission))
    .map((role) => ROLE_WORDS[role].name)
    .join(", ");
