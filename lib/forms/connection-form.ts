import { z } from "zod";
import { registerQuestions } from "@/lib/domain/register-questions";
import { withFacts } from "./facts";
import { text } from "./fields";

const columns = z.object({ name: text(200, "Enter a name or circuit reference") });

const asked = { details: registerQuestions.connection, detailsMayStayOpen: true } as const;

/** The form of a connection, judged as of a day (an ISO date). */
export const connectionForm = (today: string) => withFacts(columns, asked, today);
