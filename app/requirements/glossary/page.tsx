import { CataloguePage } from "@/components/catalogue/catalogue-page";
import { SummaryList } from "@/components/nhs/summary-list";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";

export default function GlossaryPage() {
  const { glossary } = getCatalogue(latestVersion);
  return (
    <CataloguePage title="Glossary">
      <SummaryList rows={glossary.map(({ term, meaning }) => ({ key: term, value: meaning }))} />
    </CataloguePage>
  );
}
