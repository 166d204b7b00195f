import { Fingerprint } from "@/components/nhs/fingerprint";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { bytesInWords } from "@/lib/domain/evidence/bytes-in-words";
import type { EvidenceVersion } from "@/lib/domain/evidence/evidence-version";
import { isUsable, SCAN_WORDS } from "@/lib/domain/evidence/scan";
import { momentInWords } from "@/lib/domain/moment-in-words";

interface VersionListProps {
  /** The page of the evidence. */
  path: string;
  versions: readonly EvidenceVersion[];
}

/** Every version of a piece of evidence, with what it held and the fingerprint by which to prove that. */
export const VersionList = ({ path, versions }: VersionListProps) => (
  <Table
    caption="Versions"
    head={["Version", "What it holds", "Added", "SHA-256 fingerprint"]}
    rows={versions.map((version) => ({
      key: String(version.number),
      cells: [
        String(version.number),
        <Held key="held" path={path} version={version} />,
        `${momentInWords(new Date(version.at))} by ${version.by}`,
        <Fingerprint key="sha256" sha256={version.sha256} />,
      ],
    }))}
  />
);

function Held({ path, version }: { path: string; version: EvidenceVersion }) {
  const { number, text, url, sizing, fileName, bytes, scan } = version;
  if (scan)
    return (
      <>
        {isUsable(scan) ? (
          <TextLink href={`${path}/file?version=${number}`}>
            Download {fileName} ({bytesInWords(bytes ?? 0)})
          </TextLink>
        ) : (
          fileName
        )}
        <span className="app-line">{SCAN_WORDS[scan]}</span>
      </>
    );
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
