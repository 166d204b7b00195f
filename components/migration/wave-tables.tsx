import { Pagination } from "@/components/nhs/pagination";
import { Table } from "@/components/nhs/table";
import { Tag } from "@/components/nhs/tag";
import { TextLink } from "@/components/nhs/text-link";
import type { MigrationPlan, Placed } from "@/lib/domain/migration/plan-waves";
import { unblocksInWords, waveRows, type WaveRow } from "@/lib/domain/migration/wave-row";
import { waysToUnblock } from "@/lib/domain/migration/ways-to-unblock";
import { UnblockList } from "./unblock-list";

interface WaveTablesProps {
  path: string;
  plan: MigrationPlan;
  register: Parameters<typeof waveRows>[1];
  /** What the address asks for. Beyond the last is the last. */
  asked: { wave?: number; page: number };
  mayEdit: boolean;
}

/** So many services stand on one page at most; with more, it shows one wave at a time. */
const MOST = 100;

/** The waves in their order, each service with why it is there and what it makes possible. */
export function WaveTables({ path, plan, register, asked, mayEdit }: WaveTablesProps) {
  const { waves, placed } = plan;
  const table = (number: number, services: readonly Placed[], caption: string) => (
    <Table
      key={number}
      caption={caption}
      head={["Service", "Why it is here", "What it unblocks"]}
      rows={waveRows(plan, register, services).map((row) => ({
        key: row.service.id,
        cells: [
          <Name key="name" service={row.service} />,
          <Why
            key="why"
            row={row}
            ways={row.service.blocked ? waysToUnblock(plan, row.service.id) : []}
            mayEdit={mayEdit}
          />,
          unblocksInWords(row),
        ],
      }))}
    />
  );
  if (placed.size <= MOST)
    return waves.map((wave, index) => table(index + 1, wave, captionOf(index + 1, wave.length)));

  const number = Math.min(asked.wave ?? 1, waves.length);
  const wave = waves[number - 1]!;
  const pages = Math.ceil(wave.length / MOST);
  const page = Math.min(asked.page, pages);
  const link = (to: number) => ({
    href: `${path}?wave=${number}&page=${to}`,
    text: `Page ${to} of ${pages} of wave ${number}`,
  });
  const part = pages > 1 ? `, page ${page} of ${pages}` : "";
  return (
    <>
      <nav aria-label="Waves">
        <ol className="nhsuk-list">
          {waves.map((one, index) => (
            <li key={index}>
              {index + 1 === number ? (
                <strong>{captionOf(index + 1, one.length)}</strong>
              ) : (
                <TextLink href={`${path}?wave=${index + 1}`}>{captionOf(index + 1, one.length)}</TextLink>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {table(number, wave.slice((page - 1) * MOST, page * MOST), captionOf(number, wave.length) + part)}
      <Pagination
        previous={page > 1 ? link(page - 1) : undefined}
        next={page < pages ? link(page + 1) : undefined}
      />
    </>
  );
}

const captionOf = (wave: number, services: number) =>
  `Wave ${wave}: ${services.toLocaleString("en-GB")} ${services === 1 ? "service" : "services"}`;

function Name({ service: { id, name, blocked, replacement } }: { service: Placed }) {
  return (
    <>
      <TextLink href={`/services/${id}`}>{name}</TextLink> {blocked && <Tag colour="orange">Blocked</Tag>}{" "}
      {replacement && <Tag colour="blue">Replace</Tag>}
    </>
  );
}

function Why({ row, ...unblock }: { row: WaveRow } & Parameters<typeof UnblockList>[0]) {
  return (
    <ul className="nhsuk-list">
      {row.service.reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
      {row.retirement && <li>{row.retirement}</li>}
      <UnblockList {...unblock} />
    </ul>
  );
}
