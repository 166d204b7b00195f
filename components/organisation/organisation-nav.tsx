import { Breadcrumb } from "@/components/nhs/breadcrumb";

export type OrganisationPart = "overview" | "assessment" | "report" | "sites" | "services";

interface OrganisationNavProps {
  organisation: { reference: string; name: string };
  /** The part this page is in. */
  part?: OrganisationPart;
}

const PARTS: { part: OrganisationPart; text: string; path: string }[] = [
  { part: "overview", text: "Overview", path: "" },
  { part: "assessment", text: "Assess", path: "/assessment" },
  { part: "report", text: "Report", path: "/report" },
  { part: "sites", text: "Sites", path: "/sites" },
  { part: "services", text: "Services", path: "/services" },
];

/** Where the person is, and the parts of the organisation they are in. */
export function OrganisationNav({ organisation: { reference, name }, part }: OrganisationNavProps) {
  const root = `/organisations/${reference}`;
  const above = [{ href: "/organisations", text: "Your organisations" }];
  return (
    <>
      <Breadcrumb items={part === "overview" ? above : [...above, { href: root, text: name }]} />
      <nav aria-label={name}>
        <ul className="nhsuk-list tw:flex tw:flex-wrap tw:gap-x-6 tw:gap-y-2">
          {PARTS.map(({ part: other, text, path }) => (
            <li key={other}>
              <a
                className="nhsuk-link"
                href={root + path}
                aria-current={other === part ? (path === "" ? "page" : "true") : undefined}
              >
                {other === part ? <strong>{text}</strong> : text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
