import { readdirSync } from "node:fs";

/** The routes that have a file of this name, as Next writes them: `/sites/[siteId]/edit`. */
export function routesWith(file: "page.tsx" | "route.ts" | "save.ts"): string[] {
  return readdirSync("app", { recursive: true, encoding: "utf8" })
    .map((path) => `/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(`/${file}`))
    .map((path) => path.slice(0, -file.length - 1).replaceAll(/\/\([^)]*\)/g, "") || "/")
    .sort();
}

/** Which of these are not in the table. */
export const missingFrom = (table: Readonly<Record<string, unknown>>, routes: readonly string[]) =>
  routes.filter((route) => !Object.hasOwn(table, route));
