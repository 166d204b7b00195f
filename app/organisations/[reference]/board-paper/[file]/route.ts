import { z } from "zod";
import { requirePerson } from "@/lib/current-person";
import { NotFound } from "@/lib/domain/errors";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { download } from "@/lib/reports/download";
import { renderFile } from "@/lib/reports/render";
import { readBoardPaper } from "../read-board-paper";

const files = z.enum(["board-paper.pdf", "board-paper.docx"]);

/** The paper for the board, to file or to edit. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/organisations/[reference]/board-paper/[file]">,
) {
  const { reference, file } = await params;
  const person = await requirePerson(`/organisations/${reference}/board-paper`);
  const answer = async () => {
    const { data: name } = files.safeParse(file);
    if (!name) throw new NotFound("file");
    const { organisation, today, paper } = await readBoardPaper(person, reference, name);
    if (!paper) throw new NotFound("assessment");
    const type = name === "board-paper.pdf" ? "pdf" : "docx";
    return download({ organisation, madeOn: today }, "board-paper", type, await renderFile({ paper, type }));
  };
  return orAnswerNotFound(answer());
}
