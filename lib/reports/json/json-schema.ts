import { z } from "zod";
import { sealedReportSchema } from "@/lib/reports/model/seal";

/** The published JSON Schema (draft 2020-12) of the JSON file of a report. */
export const reportJsonSchema = () => ({
  ...z.toJSONSchema(sealedReportSchema, {
    unrepresentable: "any",
    // The key of a place is checked by a function, which a schema cannot hold.
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type !== "custom") return;
      jsonSchema.type = "string";
      jsonSchema.pattern = "^(organisation|site:.+|service:.+)$";
    },
  }),
  title: "Internet First report",
  description:
    "The self-assessment of an organisation against the Internet First policy: status, figures, outcomes with reasons, actions, and what was left out.",
});
