import "server-only";
import { cookies } from "next/headers";
import { decode, encode, type JWT } from "next-auth/jwt";
import type { z } from "zod";
import { env } from "./env";

interface SealedCookie<T> {
  name: string;
  minutes: number;
  schema: z.ZodType<T>;
  /** The folder whose pages need it. */
  path?: string;
}

/** What one page tells the next for a few minutes, and only this server can read. Sealed under its own name. */
export function sealedCookie<T extends JWT>({ name, minutes, schema, path = "/" }: SealedCookie<T>) {
  const [secret, maxAge] = [() => env.SESSION_SECRET, minutes * 60];
  return {
    async keep(value: T): Promise<void> {
      const sealed = await encode({ token: value, secret: secret(), salt: name, maxAge });
      const secure = env.APP_URL.startsWith("https:");
      (await cookies()).set(name, sealed, { httpOnly: true, secure, sameSite: "lax", path, maxAge });
    },

    /** Null when there is none, it is too old or somebody changed it. */
    async read(): Promise<T | null> {
      const token = (await cookies()).get(name)?.value;
      if (!token) return null;
      try {
        return schema.parse(await decode({ token, secret: secret(), salt: name }));
      } catch {
        return null;
      }
    },

    async drop(): Promise<void> {
      (await cookies()).delete({ name, path });
    },
  };
}
