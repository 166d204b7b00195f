import { PageTitle } from "@/components/nhs/page-title";
import { Table } from "@/components/nhs/table";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { can, ROLES, type Permission } from "@/lib/domain/permissions";
import { REVIEW_STATE_WORDS } from "@/lib/domain/review/state-words";
import { REVIEW_STATES } from "@/lib/domain/review/states";
import { sightInWords } from "@/lib/domain/review/sight-in-words";
import { PERMISSION_WORDS, ROLE_WORDS } from "@/lib/domain/role-words";

const SUPPLIER = [
  "submission:read",
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

const TITLE = "Who sees what of a submission";

/** Made from the very tables by which it is decided. Both parties read the same page, and so may anybody. */
export default function WhoSeesWhatPage() {
  return (
    <>
      <PageTitle title={TITLE} />
      <TwoThirds>
        <h1>{TITLE}</h1>
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
      <h2>Who may do what</h2>
      <p>By their role in their own organisation. A delegate sees none of it.</p>
      <Table caption="In the supplier’s organisation" head={["They may", "Roles"]} rows={SUPPLIER.map(row)} />
      <Table
        caption="In the commissioning organisation"
        head={["They may", "Roles"]}
        rows={COMMISSIONER.map(row)}
      />
    </>
  );
}

const row = (permission: Permission) => ({
  key: permission,
  cells: [
    PERMISSION_WORDS[permission],
    ROLES.filter((role) => can(role, permission))
      .map((role) => ROLE_WORDS[role].name)
      .join(", "),
  ],
});
