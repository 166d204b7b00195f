import "server-only";
import { hash, verify } from "@node-rs/argon2";

// The minimum that OWASP advises for argon2id, which is what the library makes unless told otherwise.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Compared with when there is no such account, so that the answer takes as long either way.
const nobody = hash("nobody has this password", COST);

export const hashPassword = (password: string) => hash(password, COST);

export async function passwordMatches(passwordHash: string | undefined, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobody), password);
  return matches && passwordHash !== undefined;
}
