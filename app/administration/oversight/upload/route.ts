import { currentPerson } from "@/lib/current-person";
import { checkImport } from "@/lib/data/imports/import-check";
import { startPortalImport } from "@/lib/data/imports/import-start";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { receiveFile } from "@/lib/forms/receive-file";
import { seeOther } from "@/lib/forms/see-other";
import { workOn } from "@/lib/forms/work-on";

const PATH = "/administration/oversight";

/** Takes a file that says who oversees whom and leads to what its dry run says. */
export async function POST(request: Request) {
  const person = await currentPerson();
  if (!person) return seeOther(`/sign-in?next=${encodeURIComponent(PATH)}`);
  const received = await receiveFile(request);
  if ("problem" in received) return seeOther(`${PATH}?problem=${received.problem}`);
  return orAnswerNotFound(
    startPortalImport(person, { kind: "oversight", ...received }).then(async (id) => {
      await workOn(checkImport(person, id));
      return seeOther(`/imports/${id}`);
    }),
  );
}
