import { RowPage } from "@/components/register/row-page";
import { requirePerson } from "@/lib/current-person";
import { readService } from "@/lib/data/services";
import { profileQuestions } from "@/lib/domain/profile-questions";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

export default async function ServicePage({ params }: PageProps<"/services/[serviceId]">) {
  const { serviceId } = await params;
  const path = `/services/${serviceId}`;
  const person = await requirePerson(path);
  const service = await orNotFound(readService(person, serviceId));
  return (
    <RowPage
      what="service"
      row={service}
      path={path}
      columns={[{ key: "Provider", value: service.provider, field: "provider" }]}
      questions={profileQuestions.service}
      save={save.bind(null, { path, serviceId, to: service.archivedAt ? "restore" : "archive" })}
    />
  );
}
