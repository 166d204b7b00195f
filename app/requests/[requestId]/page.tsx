import { z } from "zod";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { AnswerRequest } from "@/components/share/answer-request";
import { RequestEnd } from "@/components/share/request-end";
import { RequestFacts } from "@/components/share/request-facts";
import { RequestStateTag } from "@/components/share/request-state-tag";
import { SentRequest } from "@/components/share/sent-request";
import { requirePerson } from "@/lib/current-person";
import { listProducts } from "@/lib/data/submission/products";
import { askedPath } from "@/lib/data/share/request-token";
import { readRequest } from "@/lib/data/share/requests";
import { can } from "@/lib/domain/people/permissions";
import { env } from "@/lib/env";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { answer, withdraw } from "./save";

const querySchema = z.object({
  email: z.enum(["sent", "failed", "off", "none"]).optional().catch(undefined),
  taken: z.literal("1").optional().catch(undefined),
});

const SENT = {
  sent: "The request is sent.",
  none: "The request is sent.",
  failed: "We could not send the email. Give them this link yourself.",
  off: "This server does not send email. Give them this link yourself.",
};

/** A request, for both parties. Somebody may belong to both. */
export default async function RequestPage({ params, searchParams }: PageProps<"/requests/[requestId]">) {
  const { requestId } = await params;
  const path = `/requests/${requestId}`;
  const person = await requirePerson(path);
  const request = await orNotFound(readRequest(person, requestId));
  const query = await searchParams;
  const { email: fate, taken } = querySchema.parse(query);
  const { commissioner, organisation, productName, state } = request;
  const open = state === "open";
  const answers = open && organisation && can(organisation.role, "share:edit");
  const asks = open && can(commissioner.role, "request:send");
  const here = commissioner.role ? commissioner : organisation!;
  const title = `Request for ${productName ?? "the whole organisation"}`;
  return (
    <>
      <OrganisationNav organisation={here} part="requests" />
      <TwoThirds>
        {!answers && <PageTitle title={title} />}
        {fate && open && (
          <NotificationBanner success={fate === "sent" || fate === "none"}>{SENT[fate]}</NotificationBanner>
        )}
        {taken && open && <NotificationBanner success>The request is yours to answer.</NotificationBanner>}
        <h1>
          <span className="nhsuk-caption-l">Request for an assessment</span>
          {productName ?? "Whole organisation"}
        </h1>
        <p>
          <RequestStateTag state={state} />
        </p>
        <RequestFacts request={request} />
        <RequestEnd request={request} />
        {answers && (
          <AnswerRequest
            commissioner={commissioner.name}
            organisation={organisation}
            productName={productName}
            title={title}
            products={await orNotFound(listProducts(person, organisation.reference))}
            save={answer.bind(null, { path, requestId })}
            initial={await keptForm(person, path, query)}
          />
        )}
        {asks && (
          <SentRequest
            organisation={organisation?.name}
            link={organisation ? undefined : new URL(askedPath(requestId, "shown"), env.APP_URL).href}
            again={withdraw.bind(null, { path, requestId, to: "send" })}
            withdraw={withdraw.bind(null, { path, requestId, to: "withdraw" })}
          />
        )}
      </TwoThirds>
    </>
  );
}
