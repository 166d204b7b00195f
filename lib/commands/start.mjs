// `npm start`: starts the portal as it was built.
import "./check-node.mjs";
import { createRequire } from "node:module";

process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";

const { start, reportFailure } = await loadCommand();
try {
  const { default: next } = await import("next");
  await start(next);
} catch (error) {
  reportFailure(error);
}

/** The command is TypeScript; what is not loads before or after it, because the compiler looks at all that loads. */
async function loadCommand() {
  const require = createRequire(import.meta.url);
  for (const name of ["pg", "zod"]) require(name);
  const { register } = await import("tsx/cjs/api");
  const unregister = register();
  const command = { ...require("./start.ts"), ...require("./failure.ts") };
  unregister();
  process.setSourceMapsEnabled(false);
  return command;
}
