import { CheckboxesField } from "@/components/form/checkboxes-field";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { ToTake } from "@/lib/domain/inherit/to-take";

interface ChooseToTakeProps {
  catalogue: Catalogue;
  toTake: readonly ToTake[];
}

/** Whose answers to take over. Chosen already is what was judged and overrules nobody. */
export function ChooseToTake({ catalogue, toTake }: ChooseToTakeProps) {
  const open = toTake.filter(({ same }) => !same);
  if (open.length === 0) return <p>Your answers are the same already.</p>;
  return (
    <CheckboxesField
      name="requirements"
      legend="Which answers do you take over?"
      hint="What you leave out is proposed on the page of its requirement, and counts once somebody confirms it there."
      value={open.filter(({ differs, judged }) => judged && !differs).map(({ requirement }) => requirement)}
      options={open.map(({ requirement, differs, judged }) => ({
        value: requirement,
        label: `${requirement} ${catalogue.requirement(requirement)?.title ?? ""}`,
        hint:
          [differs && "replaces an answer of yours", !judged && "not looked at by your reviewers"]
            .filter(Boolean)
            .join(", ") || undefined,
      }))}
    />
  );
}
