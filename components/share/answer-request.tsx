import type { Save } from "@/components/form/keep-typed";
import { RadiosField } from "@/components/form/radios-field";
import { SaveForm } from "@/components/form/save-form";
import { TextareaField } from "@/components/form/textarea-field";
import { TextLink } from "@/components/nhs/text-link";
import { DECLINE } from "@/lib/forms/share/answer-request-form";
import type { FormState } from "@/lib/forms/form-state";
import { WHOLE } from "@/lib/forms/share/share-form";

interface AnswerRequestProps {
  /** Who asks. */
  commissioner: string;
  organisation: { reference: string; name: string };
  productName: string | null;
  products: { id: string; name: string }[];
  /** Of the page. */
  title: string;
  save: Save;
  initial?: FormState;
}

/** The supplier decides what of its own it shares with whoever asks. */
export function AnswerRequest({
  commissioner,
  organisation: { reference, name },
  productName,
  products,
  title,
  save,
  initial,
}: AnswerRequestProps) {
  const meant = products.find((product) => product.name.toLowerCase() === productName?.toLowerCase());
  const product = products.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <h2>Your answer</h2>
      <p>
        What you share is what you declare: the newest submission, with its evidence, and those that follow.
        Drafts, notes and comments stay with you. You can share before you have answered: they see nothing
        until you declare. You can stop at any time.{" "}
        <TextLink href="/who-sees-what">Who sees what, and when</TextLink>
      </p>
      {productName !== null && products.length === 0 && (
        <p>
          You have no product in your register yet.{" "}
          <TextLink href={`/organisations/${reference}/services/new`}>Add the product as a service</TextLink>{" "}
          and say that you provide it to other organisations. Then come back here to share it.
        </p>
      )}
      <SaveForm title={title} save={save} initial={initial} submit="Answer the request">
        <RadiosField
          name="answer"
          legend={`What do you share with ${commissioner}?`}
          value={productName === null ? WHOLE : meant?.id}
          options={[
            ...product,
            { value: WHOLE, label: `${name} as a whole`, hint: "Everything your assessment says of it." },
            {
              value: DECLINE,
              label: "Nothing: decline",
              divider: "or",
              reveals: <TextareaField name="why" label="Why" hint={`${commissioner} reads this.`} />,
            },
          ]}
        />
      </SaveForm>
    </>
  );
}
