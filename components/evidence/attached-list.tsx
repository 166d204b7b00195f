import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import { TextLink } from "@/components/nhs/text-link";
import type { ListedItem } from "./evidence-table";
import { ValidityTag } from "./validity-tag";

interface AttachedListProps {
  evidence: readonly ListedItem[];
  /** An ISO date. */
  today: string;
  /** Lets this evidence no longer speak for the requirement. */
  detach: (evidenceId: string) => Save;
}

/** The evidence that speaks for a requirement, each with the way to detach it. */
export const AttachedList = ({ evidence, today, detach }: AttachedListProps) => (
  <>
    <h2>Attached now</h2>
    <ul className="nhsuk-list nhsuk-list--border">
      {evidence.map(({ id, title, scopeName, ...valid }) => (
        <li key={id}>
          <TextLink href={`/evidence/${id}`}>{title}</TextLink>
          <span className="app-line">About {scopeName}</span>
          <p>
            <ValidityTag {...valid} today={today} />
          </p>
          <SaveForm
            save={detach(id)}
            submit={
              <>
                Detach<span className="nhsuk-u-visually-hidden"> {title}</span>
              </>
            }
            variant="secondary"
          />
        </li>
      ))}
    </ul>
  </>
);
