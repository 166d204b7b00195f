// `npm start`: starts the portal as it was built.
import "./check-node.mjs";

process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
// Compiles in this process and keeps the result: a second start does not wait for it.
const { require } = await import("tsx/cjs/api");
const { reportFailure } = require("./failure.ts", import.meta.url);
try {
  await require("./start.ts", import.meta.url).start();
} catch (error) {
  reportFailure(error);
}
