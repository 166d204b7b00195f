import { Card } from "@/components/nhs/card";
import { TextLink } from "@/components/nhs/text-link";

interface ServiceInheritanceProps {
  /** The page of the service. */
  path: string;
  /** The version that it inherits from. */
  from: { supplier: string; product: string; number: number; withdrawn: boolean } | null;
}

/** What a service inherits from its supplier, and the way there. */
export const ServiceInheritance = ({ path, from }: ServiceInheritanceProps) => (
  <Card heading="Answers of the supplier">
    <p>
      {from
        ? `It inherits from ${from.supplier}: ${from.product}, version ${from.number}.`
        : "It does not inherit answers from its supplier."}
      {from?.withdrawn && " The supplier has withdrawn this version: read the answers again."}
    </p>
    <p className="app-screen-only">
      <TextLink href={`${path}/inherited`}>Answers inherited from the supplier</TextLink>
    </p>
  </Card>
);
