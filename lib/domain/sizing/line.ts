import { demandOf } from "./demand";
import { isLocal, moveIsNotKnown, routeAfter, routeNow } from "./route";
import type { LineNote, SizingLine } from "./sizing";
import type { SizedService, SizedUse } from "./types";

/** One service in the need of a site. */
export function lineOf(use: SizedUse): SizingLine {
  const { service } = use;
  const now = routeNow(service);
  const after = routeAfter(service);
  return {
    serviceId: service.id,
    name: service.name,
    people: use.peopleAtOnce,
    now,
    after,
    ...demandOf(use),
    critical: isCritical(service),
    note: noteOf(service),
    planDate: service.planDate,
    retireOn: service.retireOn,
  };
}

/** As the register says; where it does not, what is used in patient care is taken as critical. */
const isCritical = ({ critical, clinical }: SizedService) => critical ?? clinical === true;

function noteOf(service: SizedService): LineNote | null {
  const { stage, moving } = service;
  if (stage === "retired" || stage === "retiring") return stage;
  if (stage === "planned" || stage === "procuring") return "not_live_yet";
  if (moveIsNotKnown(service)) return routeNow(service) === "private" ? "move_not_known" : null;
  if (moving) return "moving";
  return isLocal(service) ? "local" : null;
}
