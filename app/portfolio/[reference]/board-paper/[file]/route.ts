import { requirePerson } from "@/lib/current-person";
import { readPortfolioPaper } from "@/lib/data/portfolio/portfolio-paper";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { NotFound } from "@/lib/domain/errors";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { paperFile } from "@/lib/forms/files/paper-file";
import { portfolioPaper } from "@/lib/reports/board/portfolio-paper";
import { download } from "@/lib/reports/download";
import { renderFile } from "@/lib/reports/render";

/** The paper for the board of a portfolio, to file or to edit. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/portfolio/[reference]/board-paper/[file]">,
) {
  const { reference, file } = await params;
  const person = await requirePerson(`/portfolio/${reference}/board-paper`);
  const answer = async () => {
    const { name, type } = paperFile(file);
    const source = await readPortfolioPaper(person, reference, name);
    if (source.figures.members === 0) throw new NotFound("nothing in the portfolio");
    const paper = portfolioPaper(getCatalogue(latestVersion), source);
    const of = { organisation: { reference }, madeOn: source.today };
    return download(of, "board-paper", type, await renderFile({ paper, type }));
  };
  return orAnswerNotFound(answer());
}
