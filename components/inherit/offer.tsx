import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import type { Catalogue } from "@/lib/domain/catalogue";
import { inheritedFrom, type InheritedFrom } from "@/lib/domain/inherit/inherited-from";
import type { ToTake } from "@/lib/domain/inherit/to-take";
import { ChooseToTake } from "./choose-to-take";
import { OfferList } from "./offer-list";

interface OfferProps {
  source: InheritedFrom;
  /** Whether the supplier no longer stands behind it. */
  withdrawn: boolean;
  /** Null before there is an assessment, in which answers could stand. */
  catalogue: Catalogue | null;
  toTake: readonly ToTake[];
  hrefOf: (requirement: string) => string;
  /** Takes over what is chosen; absent for who may not. */
  take?: Save;
}

/** What a supplier answers about its product, to read and to take over. */
export function Offer({ source, withdrawn, catalogue, toTake, hrefOf, take }: OfferProps) {
  return (
    <>
      <h2>{`What ${source.supplier} ${withdrawn ? "answered" : "answers"} in version ${source.number}`}</h2>
      {withdrawn && <p>Where your answer is the same, read it again and change it if it is wrong.</p>}
      {!catalogue && <p>Start your assessment first. Then the answers stand here to be taken over.</p>}
      {catalogue && toTake.length === 0 && (
        <p>
          No answer of theirs fits this service. Either its entry in your register says that these
          requirements do not apply, or your reviewers did not agree with the answers.
        </p>
      )}
      {catalogue && <OfferList catalogue={catalogue} toTake={toTake} hrefOf={hrefOf} />}
      {catalogue && take && (
        <SaveForm save={take} submit="Inherit from this version">
          {toTake.length > 0 && <ChooseToTake catalogue={catalogue} toTake={toTake} />}
          <p>What you take over becomes your answer. Its history says: “{inheritedFrom(source)}”</p>
        </SaveForm>
      )}
    </>
  );
}
