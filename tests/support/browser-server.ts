import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the browser tests run the portal, and where it keeps its data and writes its emails. */
export const port = Number(process.env.TEST_PORT ?? 3210);
export const baseUrl = `http://localhost:${port}`;
export const dataFolder = `.data/browser-tests-${port}`;
/** Where a test may speak for the virus scanner. Short, as addresses of this kind must be. */
export const scannerSocket = join(tmpdir(), `clamd-${port}.sock`);
export const mailFolder = `${dataFolder}/mail`;
