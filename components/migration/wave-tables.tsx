import { Pagination } from "@/components/nhs/pagination";
import { Table } from "@/components/nhs/table";
import { Tag } from "@/components/nhs/tag";
import { TextLink } from "@/components/nhs/text-link";
import type { MigrationPlan, Placed } from "@/lib/domain/migration/plan-waves";
import { unblocksInWords, waveRows } from "@/lib/domain/migration/wave-row";

interface WaveTablesProps {
  path: string;
  plan: MigrationPlan;
  register: Parameters<typeof waveRows>[1];
  /** What the address asks for. Beyond the last is the last. */
  asked: { wave?: number; page: number };
}

/** So many services stand on one page at most; with more, it shows one wave at a time. */
const MOST = 100;

/** The waves in their order, each service with why it is there and what it makes possible. */
export function WaveTables({ path, plan, register, asked }: WaveTablesProps) {
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
          <Why key="why" reason={row.service.reason} retirement={row.retirement} />,
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

function Why({ reason, retirement }: { reason: string; retirement: string | null }) {
  return (
    <>
      {reason} {retirement && <span className="app-line">{retirement}</span>}
    </>
  );
}
