import { InsetText } from "@/components/nhs/inset-text";
import type { CatalogueChanges } from "@/lib/domain/carry-forward/catalogue-changes";
import type { Requirement } from "@/lib/domain/catalogue/schema";

/** What is different under the newest version of the policy, in words. */
export function CatalogueChangeList({ changes }: { changes: CatalogueChanges }) {
  const { added, dropped, addedQuestions, reworded } = changes;
  if (!added.length && !dropped.length && !addedQuestions.length && !reworded.length)
    return <InsetText>It asks the same questions, in the same words, as the assessment under way.</InsetText>;
  return (
    <>
      <Requirements heading="New requirements" requirements={added} />
      <Requirements heading="Requirements that are no longer asked" requirements={dropped} />
      {addedQuestions.length > 0 && (
        <>
          <h3>New questions</h3>
          <ul>
            {addedQuestions.map(({ requirement, text }) => (
              <li key={text}>
                {requirement.id} {requirement.title}: {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {reworded.length > 0 && <h3>Questions in new words</h3>}
      {reworded.map(({ requirement, question, before, now }) => (
        <InsetText key={question}>
          <p>
            {requirement.id} {requirement.title}
          </p>
          <p>It said: {before}</p>
          <p>It says: {now}</p>
        </InsetText>
      ))}
    </>
  );
}

function Requirements({ heading, requirements }: { heading: string; requirements: Requirement[] }) {
  if (requirements.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {requirements.map(({ id, title }) => (
          <li key={id}>
            {id} {title}
          </li>
        ))}
      </ul>
    </>
  );
}
