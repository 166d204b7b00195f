import { existsSync } from "node:fs";

const PLACES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The Chromium of the system, or the one that CHROMIUM_PATH names; undefined if there is none. */
export function findChromium(): string | undefined {
  return (
    process.env.CHROMIUM_PATH || PLACES.map((name) => `/usr/bin/${name}`).find((path) => existsSync(path))
  );
}
