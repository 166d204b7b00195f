import { readFeed } from "@/lib/data/plan/calendar-feeds";
import { env } from "@/lib/env";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { planCalendar } from "@/lib/reports/calendar/plan-calendar";

/** The due days of a plan, for whoever has the secret address: calendars cannot sign in. */
export async function GET(_request: Request, { params }: RouteContext<"/calendar/[token]">) {
  const { token } = await params;
  return orAnswerNotFound(
    readFeed(token).then(
      (plan) =>
        new Response(planCalendar(plan, new Date(), env.APP_URL), {
          headers: {
            "Content-Type": "text/calendar; charset=utf-8",
            "Content-Disposition": 'inline; filename="plan.ics"',
            "Cache-Control": "private, no-store",
            "X-Content-Type-Options": "nosniff",
            "X-Robots-Tag": "noindex",
          },
        }),
    ),
  );
}
