import { TextLink } from "@/components/nhs/text-link";
import { RegisterPage } from "@/components/register/register-page";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/organisations";
import { listServices } from "@/lib/data/services";
import { answerInWords } from "@/lib/domain/answer-words";
import { profileQuestions } from "@/lib/domain/profile-questions";
import { orNotFound } from "@/lib/forms/or-not-found";
import { registerQuery } from "@/lib/forms/register-query";

const STAGE = profileQuestions.service[0]!;

export default async function ServicesPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/services">) {
  const { reference } = await params;
  const person = await requirePerson(`/organisations/${reference}/services`);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const { page, ...asked } = registerQuery.parse(await searchParams);
  const archived = asked.show === "archived";
  const { rows, ...place } = await listServices(person, reference, { ...asked, page, archived });
  return (
    <RegisterPage
      {...place}
      what="service"
      organisation={organisation}
      asked={asked}
      head={["Name", "Provider", "Stage"]}
      rows={rows.map(({ id, name, provider, profile }) => ({
        key: id,
        cells: [
          <TextLink key="name" href={`/services/${id}`}>
            {name}
          </TextLink>,
          provider ?? "Not given",
          answerInWords(STAGE, profile[STAGE.id] ?? ""),
        ],
      }))}
      empty={
        <p>
          There are none yet. A service is a digital service that people reach over a network, such as a
          booking system. Add each one that you provide or use.
        </p>
      }
    />
  );
}
