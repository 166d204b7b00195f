import { InsetText } from "@/components/nhs/inset-text";
import { dateInWords } from "@/lib/domain/dates";

interface AskedIntroProps {
  asked: {
    commissioner: { name: string };
    askedBy: string;
    productName: string | null;
    message: string | null;
    dueOn: string | null;
  };
}

/** Who asks for what, and what comes of it. */
export function AskedIntro({
  asked: { commissioner, askedBy, productName, message, dueOn },
}: AskedIntroProps) {
  return (
    <>
      <h1>{commissioner.name} asks for your assessment</h1>
      <p>
        {askedBy} asks how {productName ?? "your organisation"} meets the NHS Internet First policy
        {dueOn && `, by ${dateInWords(dueOn)}`}. You answer the questions here, declare the result, and decide
        who sees it.
      </p>
      {message && (
        <InsetText>
          <p className="app-kept-lines">{message}</p>
        </InsetText>
      )}
    </>
  );
}
