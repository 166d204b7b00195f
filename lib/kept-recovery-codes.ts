import "server-only";
import { z } from "zod";
import { sealedCookie } from "./sealed-cookie";

/** Recovery codes on the way to the one page that shows them. The portal itself cannot read them any more. */
export const keptRecoveryCodes = sealedCookie({
  name: "recovery-codes",
  minutes: 10,
  path: "/account/second-factor",
  schema: z.object({ personId: z.uuid(), codes: z.array(z.string()) }),
});
