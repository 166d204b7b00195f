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
        It has done so since {dateInWords(since)}, as: {OVERSIGHT_KINDS[kind]}.
      </p>
      <p>
        Its board no longer sees where {overseen.name} stands, nor whom that oversees. Whoever leads{" "}
        {overseen.name} is told. Figures of months past are counted without it.
      </p>
    </ConfirmRemoval>
  );
}
