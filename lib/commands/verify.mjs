// `npm run verify`: everything that must hold before a change is taken in.
import "./check-node.mjs";
import { install } from "./install.mjs";

install();
const { require } = await import("tsx/cjs/api");
await require("./verify.ts", import.meta.url).verify();
