import { mkdir, writeFile } from "node:fs/promises";
import { diffSchema } from "./diff-schema";
import { Failure, runCommand } from "./failure";

/** `npm run migrate:new -- name`: writes the migration that makes the database what `schema.prisma` says. */
void runCommand(async () => {
  const name = process.argv[2];
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Failure("Give the migration a name in small letters: npm run migrate:new -- add_evidence");
  }
  const sql = await diffSchema();
  if (!sql) throw new Failure("The migrations already make what prisma/schema.prisma says.");

  const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = `prisma/migrations/${time}_${name}`;
  await mkdir(folder);
  await writeFile(`${folder}/migration.sql`, sql);
  console.log(`Wrote ${folder}/migration.sql. Read it before you apply it with npm run migrate.`);
});
