import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";

interface NotOfferedProps {
  organisation: { name: string; reference: string };
  product: { id: string; name: string; archived: boolean };
}

/** Instead of the form, where somebody archived the product since, or no longer provides it to others. */
export function NotOffered({ organisation, product: { id, name, archived } }: NotOfferedProps) {
  const title = `${name} cannot be submitted`;
  const service = <TextLink href={`/services/${id}`}>{name}</TextLink>;
  return (
    <TwoThirds>
      <PageTitle title={title} />
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        {title}
      </h1>
      {archived ? (
        <p>Somebody in your organisation has archived it. To submit it, open {service} and restore it.</p>
      ) : (
        <p>
          The register no longer says that you provide it to others. To submit it, open {service} and say so
          again.
        </p>
      )}
      <p>
        What was submitted before stays among your{" "}
        <TextLink href={`/organisations/${organisation.reference}/submissions`}>submissions</TextLink>.
      </p>
    </TwoThirds>
  );
}
