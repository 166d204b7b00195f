import { CheckboxesField } from "@/components/form/checkboxes-field";
import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import { momentInWords } from "@/lib/domain/moment-in-words";

interface SizingsFormProps {
  sizings: readonly { id: string; siteId: string; siteName: string; keptAt: Date }[];
  save: Save;
}

/** Makes evidence of calculations that were kept of sites. */
export const SizingsForm = ({ sizings, save }: SizingsFormProps) => (
  <>
    <h2>Calculations you have kept</h2>
    <SaveForm save={save} submit="Use as evidence" variant="secondary">
      <CheckboxesField
        name="chosen"
        legend="Bandwidth of your sites"
        size="s"
        options={sizings.map(({ id, siteId, siteName, keptAt }) => ({
          value: `${siteId} ${id}`,
          label: siteName,
          hint: `Kept on ${momentInWords(keptAt)}`,
        }))}
        small
      />
    </SaveForm>
  </>
);
