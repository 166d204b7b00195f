import { currentPerson } from "@/lib/current-person";
import { checkImport } from "@/lib/data/imports/import-check";
import { startPortalImport } from "@/lib/data/imports/import-start";
import type { PortalKind } from "@/lib/domain/imports/kinds";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { receiveFile } from "@/lib/forms/files/receive-file";
import { seeOther } from "@/lib/forms/see-other";
import { workOn } from "@/lib/forms/autosave/work-on";

/**
 * Takes a file about the whole portal and leads to what its dry run says.
 * @param page where the form is
 */
export const portalUpload = (kind: PortalKind, page: string) => async (request: Request) => {
  const person = await currentPerson();
  if (!person) return seeOther(`/sign-in?next=${encodeURIComponent(page)}`);
  const received = await receiveFile(request);
  if ("problem" in received) return seeOther(`${page}?problem=${received.problem}`);
  return orAnswerNotFound(
    startPortalImport(person, { kind, ...received }).then(async (id) => {
      await workOn(checkImport(person, id));
      return seeOther(`/imports/${id}`);
    }),
  );
};
