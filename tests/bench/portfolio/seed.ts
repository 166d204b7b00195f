import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { Client } from "pg";
import { db } from "@/lib/data/db";
import { placeInPortfolios } from "@/lib/data/portfolio/portfolio-members";
import { countPortfolios } from "@/lib/data/portfolio/tallies";
import { today } from "@/lib/data/today";
import type { Person } from "@/lib/domain/people/person";

export const ORGANISATIONS = 60_000;
const MONTHS = 13;

const TYPES = [
  "gp",
  "gp",
  "gp",
  "pharmacy",
  "pharmacy",
  "dental",
  "social_care",
  "social_care",
  "nhs_trust",
  "optical",
];
const SIZES = ["one", "one", "few", "many"];
const STATUSES = [
  "not_started",
  "incomplete",
  "mandatory_not_met",
  "approaching",
  "mandatory_met",
  "fully_met",
];

/**
 * Organisations that follow from their number alone, so that each run has the same: 42 boards in 7 regions oversee
 * them, each has an assessment with an answer to every question, a summary and a year of months.
 */
export async function seed(person: Person): Promise<void> {
  const began = performance.now();
  const catalogue = getCatalogue(latestVersion);
  const requirements = catalogue.requirements.map(({ id }) => id);
  const questions = catalogue.requirements.flatMap((requirement) =>
    requirement.questions.map(({ id }) => id),
  );
  const withMusts = catalogue.sections.filter((section) =>
    section.requirements.some((id) => catalogue.requirement(id)?.obligation === "must"),
  );
  const sections = Object.fromEntries(withMusts.map(({ id }) => [id, "partly_met"]));
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const run = (text: string, values: unknown[] = []) => client.query(text, values);
  // Five million rows that are right by the way they are made: nobody looks up what each belongs to.
  await run("SET session_replication_role = replica");
  await run(
    "CREATE FUNCTION made(kind int, n int) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$",
  );
  await run(
    `INSERT INTO organisations (id, reference, name, profile)
     SELECT made(1, n), CASE WHEN n > $1 THEN 'b' ELSE 'x' END || n, 'Organisation ' || lpad((n * 7919 % 100003)::text, 6, '0'),
       jsonb_build_object('PF1', ($2::text[])[1 + n % 10]) FROM generate_series(1, $1 + 49) n`,
    [ORGANISATIONS, TYPES],
  );
  await run(
    `INSERT INTO oversights (id, overseer_id, overseen_id, kind, since)
     SELECT made(2, n), made(1, $1 + 1 + n % 42), made(1, n), 'icb', DATE '2025-01-01' FROM generate_series(1, $1) n
     UNION ALL SELECT made(3, n), made(1, $1 + 43 + n % 7), made(1, $1 + 1 + n), 'region', '2025-01-01'
     FROM generate_series(0, 41) n`,
    [ORGANISATIONS],
  );
  await run(
    `INSERT INTO assessments (id, organisation_id, catalogue_version, rules_version, started_by_id, status)
     SELECT made(4, n), made(1, n), $2, 1, $3, ($4::text[])[2 + n % 5] FROM generate_series(1, $1) n`,
    [ORGANISATIONS, latestVersion, person.id, STATUSES],
  );
  await run(
    `INSERT INTO answers (assessment_id, question_id, scope, value, version, changed_at, changed_by_id)
     SELECT made(4, n), q, 'organisation', '"partly_met"', 1, now(), $3
     FROM generate_series(1, $1) n CROSS JOIN unnest($2::text[]) q`,
    [ORGANISATIONS, questions, person.id],
  );
  await run(
    `INSERT INTO summaries (id, organisation_id, assessment_id, name, type, size, suppliers, status, ranked, movement,
       mandatory_index, recommended_index, answered, applicable, assurance, sections, short, unknown, late_actions,
       unfunded_musts, hscn_connections, hscn_pounds, services_moved, services_first, services_blocked, as_of)
     SELECT made(5, n), made(1, n), made(4, n), 'Organisation ' || lpad((n * 7919 % 100003)::text, 6, '0'),
       ($2::text[])[1 + n % 10], ($3::text[])[1 + n / 10 % 4], ARRAY['Supplier ' || n % 400, 'Supplier ' || n % 37],
       ($4::text[])[1 + n % 6], n % 6, (ARRAY['same','same','better','worse'])[1 + n / 6 % 4],
       n * 31 % 101, n * 17 % 101, 60, 87, 1, $5, ($6::text[])[1 + n % 20 : 12 + n % 20], ($6::text[])[33 : 33 + n % 9],
       n % 4, n % 3, n % 3, n % 3 * 2400, 3, 2, 1, CURRENT_DATE
     FROM generate_series(1, $1) n`,
    [ORGANISATIONS, TYPES, SIZES, STATUSES, JSON.stringify(sections), requirements],
  );
  await run(
    `INSERT INTO monthly_summaries (summary_id, month, status, mandatory_index, recommended_index, answered, applicable)
     SELECT made(5, n), date_trunc('month', CURRENT_DATE) - make_interval(months => m),
       ($2::text[])[1 + greatest(0, n % 6 - m / 4)], greatest(0, n * 31 % 101 - m), 50, 60, 87
     FROM generate_series(1, $1) n CROSS JOIN generate_series(0, $3 - 1) m`,
    [ORGANISATIONS, STATUSES, MONTHS],
  );
  await run("ANALYZE");
  console.log(`Rows made in ${Math.round((performance.now() - began) / 1000)} s.`);
  await placeInPortfolios(today());
  await countPortfolios(today(), { changed: [], moved: "all" });
  await run(
    "UPDATE summaries s SET revision = a.revision, scored_on = a.scored_on FROM assessments a WHERE a.id = s.assessment_id",
  );
  // As the database does by itself by the time that so much has gathered.
  await run("VACUUM ANALYZE");
  await client.end();
  await db.person.update({ where: { id: person.id }, data: { administrator: true } });
}
