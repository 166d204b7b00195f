import { requirePerson } from "@/lib/current-person";
import { downloadPortfolio } from "@/lib/data/portfolio/portfolio";
import { today } from "@/lib/data/today";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { portfolioQuery, splitQuery } from "@/lib/forms/portfolio/portfolio-query";
import { portfolioRows } from "@/lib/reports/csv/portfolio-rows";
import { downloadTable } from "@/lib/spreadsheets/download-table";

/** The organisations and products that the list shows, also beyond its first page, written while they are read. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/portfolio/[reference]/portfolio.csv">,
) {
  const { reference } = await params;
  const person = await requirePerson(`/portfolio/${reference}`);
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { filter, list } = splitQuery(portfolioQuery.parse(asked));
  return orAnswerNotFound(
    downloadPortfolio(person, reference, filter, { ...list, after: undefined }).then(({ rows }) =>
      downloadTable([reference, "portfolio", today()], "csv", [
        { name: "Portfolio", rows: portfolioRows(rows) },
      ]),
    ),
  );
}
