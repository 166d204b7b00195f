import { TextLink } from "@/components/nhs/text-link";

interface FoundServicesProps {
  path: string;
  search: string;
  services: readonly { id: string; name: string }[];
}

const SHOWN = 20;

/** The services that a search finds, each leading to the picture around it. */
export function FoundServices({ path, search, services }: FoundServicesProps) {
  const found = services.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
  if (found.length === 0) return <p>No service has “{search}” in its name.</p>;
  return (
    <>
      <h2>Services with “{search}” in their name</h2>
      <ul className="nhsuk-list">
        {found.slice(0, SHOWN).map(({ id, name }) => (
          <li key={id}>
            <TextLink href={`${path}?of=${id}`}>{name}</TextLink>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p>And {found.length - SHOWN} more. Search for a longer part of the name.</p>}
    </>
  );
}
