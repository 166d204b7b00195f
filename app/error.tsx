"use client";

import { Button } from "@/components/nhs/button";
import { PageTitle } from "@/components/nhs/page-title";

/** Shown in place of a page that failed. The cause is in the log under the same number. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <PageTitle title="Sorry, there is a problem" />
        <h1>Sorry, there is a problem</h1>
        <p>This page could not be shown. Everything you saved before is safe. Try again in a minute.</p>
        {error.digest && <p>If you report this, give the number {error.digest}.</p>}
        {/* Asks for this same address again, also when the script has failed. */}
        <form method="get">
          <Button>Try again</Button>
        </form>
      </div>
    </div>
  );
}
