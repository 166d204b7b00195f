import type { APIRequestContext } from "@playwright/test";
import {
  OF_A_SUBMISSION,
  OF_AN_ORGANISATION,
  OF_THE_POLICY,
  type Ids,
  type SubmissionIds,
} from "./addresses";
import { routesWith } from "./routes";

export interface Answered {
  /** Its folder in `app`. */
  route: string;
  path: string;
  status: number;
  text: string;
}

const BY_ID = { ...OF_AN_ORGANISATION, ...OF_A_SUBMISSION, ...OF_THE_POLICY };

/** Every address that there is, with these ids where it takes any: each once, by its route. */
export function addressesOf(all: readonly (Ids & SubmissionIds)[]): [path: string, route: string][] {
  const plain = [...routesWith("page.tsx"), ...routesWith("route.ts")].filter(
    (route) => !route.includes("["),
  );
  const withIds = all.flatMap((ids) =>
    Object.entries(BY_ID).map(([route, address]) => [address(ids), route] as const),
  );
  return [...new Map([...plain.map((route) => [route, route] as const), ...withIds])];
}

/** What somebody reads at each of these addresses, a few at a time. */
export async function walk(
  request: APIRequestContext,
  addresses: readonly (readonly [path: string, route: string])[],
  options: { maxRedirects?: number } = {},
): Promise<Answered[]> {
  const left = [...addresses];
  const read: Answered[] = [];
  const next = async (): Promise<void> => {
    for (let address = left.pop(); address; address = left.pop()) {
      const [path, route] = address;
      const answer = await request.get(path, options);
      read.push({ route, path, status: answer.status(), text: await answer.text() });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return read;
}

const AT_ONCE = 4;
