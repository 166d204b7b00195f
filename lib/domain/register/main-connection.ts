import type { Facts } from "@/lib/domain/assessment/answer";

/** The private network alone; every other connection reaches the internet, as far as is known. */
export const reachesOnlyHscn = (connection: Facts) => connection["network"] === "hscn";

/**
 * The connection that carries a site's internet traffic: of those marked main the first that reaches the internet.
 * The only connection of a site needs no mark. Undefined where nothing tells.
 */
export function mainConnection<Connection extends Facts>(
  connections: readonly Connection[],
): Connection | undefined {
  const [only, another] = connections;
  const main = connections.filter(({ role }) => role === "main");
  return (
    main.find((connection) => !reachesOnlyHscn(connection)) ??
    main[0] ??
    (another || only?.["role"] === "backup" ? undefined : only)
  );
}
