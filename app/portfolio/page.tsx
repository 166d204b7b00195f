import { PageTitle } from "@/components/nhs/page-title";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { listPortfolios } from "@/lib/data/portfolio/portfolio-access";

const TITLE = "Portfolios";

export default async function PortfoliosPage() {
  const person = await requirePerson("/portfolio");
  const portfolios = await listPortfolios(person);
  return (
    <TwoThirds>
      <PageTitle title={TITLE} />
      <h1>{TITLE}</h1>
      <p>
        A portfolio shows where the organisations stand that one of yours oversees, or that share their
        submissions with it. It shows figures and never changes anything.
      </p>
      {portfolios.length > 0 ? (
        <Table
          caption="Portfolios that you may see"
          captionSize="s"
          head={["Overseen by", { text: "Organisations and products", numeric: true }]}
          rows={portfolios.map(({ reference, name, count }) => ({
            key: reference,
            cells: [
              <TextLink key="name" href={`/portfolio/${reference}`}>
                {name}
              </TextLink>,
              count.toLocaleString("en-GB"),
            ],
          }))}
        />
      ) : (
        <p>
          None of your organisations oversees another. Whoever runs the portal sets who oversees whom. A
          commissioning organisation also sees the suppliers that share with it.
        </p>
      )}
    </TwoThirds>
  );
}
