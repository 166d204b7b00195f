import { Client } from "pg";
import { expect, test } from "vitest";
import { applyMigrations } from "@/lib/commands/apply-migrations";
import { diffSchema } from "@/lib/commands/diff-schema";

test("the migrations make exactly what schema.prisma says", async () => {
  expect(await diffSchema()).toBe("");
});

test("a database that is up to date is left alone", async () => {
  expect(await applyMigrations(process.env.DATABASE_URL!)).toEqual([]);
});

test("applied migrations are recorded where Prisma's own command looks for them", async () => {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const { rows } = await client.query(
    "SELECT migration_name, finished_at FROM _prisma_migrations ORDER BY 1",
  );
  await client.end();
  expect(rows[0].migration_name).toBe("20261121000000_begin");
  expect(rows.every((row) => row.finished_at !== null)).toBe(true);
});
