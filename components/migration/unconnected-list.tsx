import { TextLink } from "@/components/nhs/text-link";
import { unconnected } from "@/lib/domain/migration/unconnected";

const SHOWN = 50;

/** The services that no picture shows, each leading to its dependencies. Nothing when there are none. */
export function UnconnectedList({ register }: { register: Parameters<typeof unconnected<Named>>[0] }) {
  const { notRecorded, needNone } = unconnected(register);
  if (notRecorded.length + needNone.length === 0) return null;
  return (
    <>
      <h2>Services in no picture</h2>
      <Named heading="No dependency is recorded, either way" services={notRecorded} />
      <Named heading="Said to need no other, and needed by none" services={needNone} />
    </>
  );
}

interface Named {
  id: string;
  name: string;
}

function Named({ heading, services }: { heading: string; services: readonly Named[] }) {
  if (services.length === 0) return null;
  return (
    <>
      <h3>
        {heading}: {services.length.toLocaleString("en-GB")}
      </h3>
      <ul className="nhsuk-list">
        {services.slice(0, SHOWN).map(({ id, name }) => (
          <li key={id}>
            <TextLink href={`/services/${id}/dependencies`}>{name}</TextLink>
          </li>
        ))}
      </ul>
      {services.length > SHOWN && (
        <p>And {(services.length - SHOWN).toLocaleString("en-GB")} more. Find one by its name.</p>
      )}
    </>
  );
}
