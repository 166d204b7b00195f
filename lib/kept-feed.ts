import "server-only";
import { z } from "zod";
import { sealedCookie } from "./sealed-cookie";

/** A calendar address on the way to the one page that shows it: addresses of pages end up in logs. */
export const keptFeed = sealedCookie({
  name: "calendar-feed",
  minutes: 10,
  path: "/organisations",
  schema: z.object({ personId: z.uuid(), feedId: z.uuid() }),
});
