// `npm start`: starts the portal as it was built.
import "./check-node.mjs";
import { existsSync } from "node:fs";

if (!existsSync(".next/BUILD_ID")) {
  console.error("There is no build yet. Run npm run build, then start again.");
  process.exit(1);
}
process.env.NODE_ENV = "production";
// Compiles in this process and keeps the result: a second start does not wait for it.
const { require } = await import("tsx/cjs/api");
const { reportFailure } = require("./failure.ts", import.meta.url);
try {
  await require("./start.ts", import.meta.url).start();
} catch (error) {
  reportFailure(error);
}
