import { z } from "zod";
import { registerQuestions } from "@/lib/domain/register/register-questions";
import { withFacts } from "@/lib/forms/facts";
import { text } from "@/lib/forms/fields";

const columns = z.object({ name: text(200, "Enter a name or circuit reference") });

const asked = { details: registerQuestions.connection, detailsMayStayOpen: true } as const;

/** The form of a connection, judged as of a day (an ISO date). */
export const connectionForm = (today: string) => withFacts(columns, asked, today);
