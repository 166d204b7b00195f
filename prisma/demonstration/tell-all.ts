import { brightwell } from "./brightwell";
import { harbourLane } from "./harbour-lane";
import { northmoor } from "./northmoor";
import { northmoorAndVale } from "./northmoor-and-vale";
import { tell } from "./tell";
import { tellAdministration } from "./tell-administration";
import { tellInheritance } from "./tell-inheritance";
import { tellBoardReview, tellTrustReview } from "./tell-reviews";
import { tellPlan } from "./tell-plan";
import { tellPortfolio } from "./tell-portfolio";
import { tellSharing } from "./tell-sharing";
import { tellSubmission } from "./tell-submission";
import { tellTeamwork } from "./tell-teamwork";

/** Each organisation first, then what happens between them, in its order. Told again, nothing is told twice. */
export async function tellAll(): Promise<void> {
  for (const story of [northmoor, harbourLane, brightwell, northmoorAndVale]) await tell(story);
  await tellAdministration();
  await tellTeamwork();
  await tellPlan();
  await tellSharing();
  await tellSubmission();
  await tellTrustReview();
  await tellBoardReview();
  await tellInheritance();
  await tellPortfolio();
}
