import { ConfirmRemoval } from "@/components/register/confirm-removal";
import { requirePerson } from "@/lib/current-person";
import { readOversight } from "@/lib/data/portfolio/oversights";
import { dateInWords } from "@/lib/domain/dates";
import { OVERSIGHT_KINDS } from "@/lib/domain/portfolio/oversight-kinds";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

const LIST = "/administration/oversight";

export default async function EndOversightPage({
  params,
}: PageProps<"/administration/oversight/[oversightId]/removal">) {
  const { oversightId } = await params;
  const path = `${LIST}/${oversightId}/removal`;
  const person = await requirePerson(path);
  const { overseer, overseen, kind, since } = await orNotFound(readOversight(person, oversightId));
  return (
    <ConfirmRemoval
      title={`Should ${overseer.name} no longer oversee ${overseen.name}?`}
      submit="End it"
      save={save.bind(null, { path, oversightId })}
      cancel={LIST}
    >
      <p>
        It has done so since {dateInWords(since)}. Kind of oversight: {OVERSIGHT_KINDS[kind].toLowerCase()}.
      </p>
      <p>
        {overseer.name} will no longer see how far {overseen.name} has come
        {kind !== "commissioner" && <>, nor the organisations that {overseen.name} oversees</>}. We tell the
        people who lead {overseen.name}. Figures of earlier months are then counted without it.
      </p>
    </ConfirmRemoval>
  );
}
