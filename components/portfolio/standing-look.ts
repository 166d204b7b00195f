import type { TagColour } from "@/components/nhs/tag";
import { STATUS_LOOK } from "@/lib/domain/scoring/status-look";
import type { StandingKey } from "@/lib/domain/portfolio/standings";

/** A symbol and a colour per standing: those of the status, and a dash where nothing has been started. */
export const STANDING_LOOK: Record<StandingKey, { symbol: string; colour: TagColour }> = {
  ...STATUS_LOOK,
  not_started: { symbol: "–", colour: "white" },
};
