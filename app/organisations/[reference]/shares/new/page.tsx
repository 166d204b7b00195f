import { z } from "zod";
import { RadiosField } from "@/components/form/radios-field";
import { TextField } from "@/components/form/text-field";
import { NewPage } from "@/components/organisation/new-page";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/people/organisations";
import { listProducts } from "@/lib/data/submission/products";
import { can } from "@/lib/domain/people/permissions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { WHOLE } from "@/lib/forms/share/share-form";
import { save } from "./save";

const querySchema = z.object({ product: z.uuid().optional().catch(undefined) });

export default async function NewSharePage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/shares/new">) {
  const { reference } = await params;
  const list = `/organisations/${reference}/shares`;
  const path = `${list}/new`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  if (!can(organisation.role, "share:edit")) pageNotFound();
  const products = await orNotFound(listProducts(person, reference));
  const query = await searchParams;
  return (
    <NewPage
      organisation={organisation}
      list={list}
      title="Share with somebody"
      submit="Share"
      save={save.bind(null, { path, reference })}
      initial={await keptForm(person, path, query)}
    >
      <p>
        They see the newest submission that you declared, with its evidence, and those that follow. They see
        no draft, note or comment. You can stop at any time.
      </p>
      <TextField
        name="odsCode"
        label="ODS code of the organisation that is to see it"
        size="m"
        width={10}
        spellCheck={false}
      />
      <RadiosField
        name="product"
        legend="What do they see submissions of?"
        value={querySchema.parse(query).product}
        options={[
          ...products.map(({ id, name }) => ({ value: id, label: name })),
          { value: WHOLE, label: `${organisation.name} as a whole` },
        ]}
      />
    </NewPage>
  );
}
