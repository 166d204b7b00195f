import { TextLink } from "@/components/nhs/text-link";
import { byName } from "@/lib/domain/migration/by-name";

interface MostNeededProps {
  path: string;
  register: {
    services: readonly { id: string; name: string }[];
    dependencies: readonly { needsId: string }[];
  };
}

const SHOWN = 10;

/** Where to begin when there is too much for one picture. */
export function MostNeeded({ path, register: { services, dependencies } }: MostNeededProps) {
  const count = new Map<string, number>();
  for (const { needsId } of dependencies) count.set(needsId, (count.get(needsId) ?? 0) + 1);
  const most = services
    .map((service) => ({ ...service, times: count.get(service.id) ?? 0 }))
    .filter(({ times }) => times > 0)
    .sort((one, other) => other.times - one.times || byName(one, other))
    .slice(0, SHOWN);
  return (
    <>
      <h2>One service at a time</h2>
      <p>
        {services.length.toLocaleString("en-GB")} services with {dependencies.length.toLocaleString("en-GB")}{" "}
        dependencies are too many for one picture. Find a service, or begin with one that most others need.
      </p>
      <ul className="nhsuk-list">
        {most.map(({ id, name, times }) => (
          <li key={id}>
            <TextLink href={`${path}?of=${id}`}>{name}</TextLink>: needed by {times.toLocaleString("en-GB")}
          </li>
        ))}
      </ul>
    </>
  );
}
