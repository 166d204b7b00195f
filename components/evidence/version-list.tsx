import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { momentInWords } from "@/lib/domain/moment-in-words";

interface Version {
  number: number;
  at: string;
  by: string;
  sha256: string;
  text: string | null;
  url: string | null;
  sizing: { id: string; siteId: string } | null;
}

/** Every version of a piece of evidence, with what it held and the fingerprint by which to prove that. */
export const VersionList = ({ versions }: { versions: readonly Version[] }) => (
  <Table
    caption="Versions"
    head={["Version", "What it holds", "Added", "SHA-256 fingerprint"]}
    rows={versions.map((version) => ({
      key: String(version.number),
      cells: [
        String(version.number),
        <Held key="held" {...version} />,
        `${momentInWords(new Date(version.at))} by ${version.by}`,
        <code key="sha256" className="tw:break-all">
          {version.sha256}
        </code>,
      ],
    }))}
  />
);

function Held({ text, url, sizing }: Version) {
  if (sizing)
    return (
      <TextLink href={`/sites/${sizing.siteId}/sizing/${sizing.id}`}>The calculation as it was kept</TextLink>
    );
  if (url)
    return (
      <a className="nhsuk-link tw:break-all" href={url} rel="noreferrer noopener">
        {url}
      </a>
    );
  return <span className="tw:whitespace-pre-line">{text}</span>;
}
