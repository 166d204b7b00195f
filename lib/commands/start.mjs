// `npm start`: starts the portal as it was built.
import "./check-node.mjs";
import { createRequire } from "node:module";

process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";

const require = createRequire(import.meta.url);
try {
  // Before the compiler, which looks at everything that loads and makes it slow.
  for (const name of ["pg", "zod"]) require(name);
  const { start } = await loadTypeScript("./start.ts");
  await start(require("next"));
} catch (error) {
  const { reportFailure } = await loadTypeScript("./failure.ts");
  reportFailure(error);
}

async function loadTypeScript(file) {
  const { register } = await import("tsx/cjs/api");
  const unregister = register();
  try {
    return require(file);
  } finally {
    unregister();
    // Or Node would read the source map of every file that Next loads.
    process.setSourceMapsEnabled(false);
  }
}
