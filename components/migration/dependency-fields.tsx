import { RadiosField } from "@/components/form/radios-field";
import { DEPENDENCY_KINDS, DEPENDENCY_NETWORKS } from "@/lib/domain/migration/dependency-choices";

/** What a service needs another for, and the network between them. */
export function DependencyFields({ kind, network }: { kind?: string; network?: string }) {
  return (
    <>
      <RadiosField
        name="kind"
        legend="What does it need it for?"
        size="m"
        options={[...DEPENDENCY_KINDS]}
        value={kind}
      />
      <RadiosField
        name="network"
        legend="Over which network do they talk to each other?"
        size="m"
        options={[...DEPENDENCY_NETWORKS]}
        value={network}
      />
    </>
  );
}
