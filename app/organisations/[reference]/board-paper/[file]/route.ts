import { requirePerson } from "@/lib/current-person";
import { NotFound } from "@/lib/domain/errors";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { paperFile } from "@/lib/forms/files/paper-file";
import { download } from "@/lib/reports/download";
import { renderFile } from "@/lib/reports/render";
import { readBoardPaper } from "../read-board-paper";

/** The paper for the board, to file or to edit. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/organisations/[reference]/board-paper/[file]">,
) {
  const { reference, file } = await params;
  const person = await requirePerson(`/organisations/${reference}/board-paper`);
  const answer = async () => {
    const { name, type } = paperFile(file);
    const { organisation, today, paper } = await readBoardPaper(person, reference, name);
    if (!paper) throw new NotFound("assessment");
    return download({ organisation, madeOn: today }, "board-paper", type, await renderFile({ paper, type }));
  };
  return orAnswerNotFound(answer());
}
