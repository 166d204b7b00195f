import { reportJsonSchema } from "@/lib/reports/json/json-schema";

/** The shape of the JSON file of a report, for whoever writes software that reads it. */
export const GET = () =>
  new Response(JSON.stringify(reportJsonSchema(), null, 2), {
    headers: { "Content-Type": "application/schema+json", "Cache-Control": "public, max-age=3600" },
  });
