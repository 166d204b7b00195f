import { EvidenceTable, type ListedItem } from "@/components/evidence/evidence-table";
import { TextLink } from "@/components/nhs/text-link";
import type { ToConfirm } from "@/lib/domain/carry-forward/to-confirm";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { ScopeKey } from "@/lib/domain/scope";
import { CarriedList } from "./carried-list";

interface SectionToConfirmProps {
  catalogue: Catalogue;
  waiting: readonly ToConfirm[];
  /** Of all requirements of the section. */
  evidence: readonly (ListedItem & { requirement: string })[];
  nameOf: (scope: ScopeKey) => string;
  hrefOf: (requirementId: string) => string;
  today: string;
}

/** The answers of last time to one section, with what proved them, before somebody confirms them. */
export const SectionToConfirm = ({ waiting, evidence, hrefOf, ...list }: SectionToConfirmProps) =>
  waiting.map(({ requirement, answers }) => {
    const proofs = evidence.filter((item) => item.requirement === requirement);
    return (
      <section key={requirement}>
        <h2 className="nhsuk-heading-m">
          <TextLink href={hrefOf(requirement)}>
            {`${requirement} ${list.catalogue.requirement(requirement)?.title ?? ""}`}
          </TextLink>
        </h2>
        <CarriedList {...list} carried={answers} />
        {proofs.length > 0 ? (
          <EvidenceTable caption="Evidence of last time" items={proofs} today={list.today} />
        ) : (
          <p>No evidence of last time.</p>
        )}
      </section>
    );
  });
