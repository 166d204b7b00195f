import { Table } from "@/components/nhs/table";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { Review } from "@/lib/domain/review/review";
import { VERDICT_WORDS } from "@/lib/domain/review/state-words";

/** What the reviewers made of each requirement, as the supplier reads it. */
export const VerdictList = ({
  catalogue,
  verdicts,
}: {
  catalogue: Catalogue;
  verdicts: Review["verdicts"];
}) => (
  <Table
    caption="Verdicts"
    head={["Requirement", "Verdict", "What to do"]}
    rows={[...verdicts].map(([id, { verdict, recommendation }]) => ({
      key: id,
      cells: [
        `${id} ${catalogue.requirement(id)?.title ?? ""}`,
        VERDICT_WORDS[verdict].label,
        <span key="do" className="app-kept-lines">
          {recommendation}
        </span>,
      ],
    }))}
  />
);
