import type { ReactNode } from "react";
import { Card } from "@/components/nhs/card";
import { Tag } from "@/components/nhs/tag";
import { TextLink } from "@/components/nhs/text-link";
import type { NationalService } from "@/lib/domain/national-services/schema";
import { NationalReadiness } from "./national-readiness";

interface NationalCardProps {
  national: NationalService & { serviceId: string | null };
  /** The way to add it. */
  children: ReactNode;
}

/** A national service: how ready it is, and whether it is in the register. */
export function NationalCard({ national, children }: NationalCardProps) {
  const { name, other_names, provider, serviceId } = national;
  return (
    <Card heading={name}>
      <p>
        Provided by {provider}
        {other_names.length > 0 && `. Also called ${other_names.join(", ")}`}.
      </p>
      <NationalReadiness national={national} />
      {serviceId ? (
        <p>
          <Tag colour="blue">Linked</Tag>{" "}
          <TextLink href={`/services/${serviceId}`} about={`of ${name}`}>
            Entry in your register
          </TextLink>
        </p>
      ) : (
        children
      )}
    </Card>
  );
}
