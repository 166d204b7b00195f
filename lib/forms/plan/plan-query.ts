import { z } from "zod";
import { CONCERNS } from "@/lib/domain/plan/concerns";
import { PLAN_PARTS } from "@/lib/domain/plan/plan-action";
import { PLAN_STATUSES } from "@/lib/domain/plan/statuses";

const name = z.string().trim().min(1).max(300).optional().catch(undefined);

/** Which actions of a plan the address asks for. */
export const planQuery = z.object({
  concern: z.enum(CONCERNS).optional().catch(undefined),
  part: z.enum(PLAN_PARTS).optional().catch(undefined),
  status: z.enum(PLAN_STATUSES).optional().catch(undefined),
  owned: name,
  must: z.literal("yes").optional().catch(undefined),
});

export type PlanQuery = z.output<typeof planQuery>;
