import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { Pool } from "pg";
import { connectSchemaAdapter } from "./schema-adapter";

/**
 * Prisma's own schema engine, from npm instead of from a download, at work on the database at `url`.
 * `shadowUrl` is an empty database in which a comparison may replay the migrations.
 */
export async function withSchemaEngine<T>(
  url: string,
  work: (engine: SchemaEngine) => Promise<T>,
  shadowUrl?: string,
): Promise<T> {
  // One connection each: the engine's lock and its statements belong to one session.
  const pool = new Pool({ connectionString: url, max: 1 });
  const shadowPool = new Pool({ connectionString: shadowUrl, max: 1 });
  const adapter = bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => connectSchemaAdapter(pool),
    connectToShadowDb: () => {
      if (!shadowUrl) throw new Error("This use of the schema engine needs a shadow database.");
      return connectSchemaAdapter(shadowPool);
    },
  });
  try {
    const { SchemaEngine } = await (kept.schemaEngine ??= loadEngine());
    return await work(await SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter));
  } finally {
    await Promise.all([pool.end(), shadowPool.end()]);
  }
}

/** Once per process: the package keeps its instance in a variable of its own, which a second one would overwrite. */
const kept = globalThis as { schemaEngine?: ReturnType<typeof loadEngine> };

/** The package's main file imports the .wasm as a module, which Node cannot do without a flag. */
async function loadEngine() {
  const binding = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const path = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const code = await WebAssembly.compile(await readFile(path.replace(/\.js$/, ".wasm")));
  const { exports } = await WebAssembly.instantiate(code, { "./schema_engine_bg.js": binding });
  binding.__wbg_set_wasm(exports);
  (exports.__wbindgen_start as () => void)();
  return binding;
}
