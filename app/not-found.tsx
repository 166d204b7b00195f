import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";

export default function NotFoundPage() {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <PageTitle title="Page not found" />
        <h1>Page not found</h1>
        <p>
          If you typed the web address, check it is correct. If you pasted it, check you copied all of it.
        </p>
        <p>
          A page can also be missing because it belongs to an organisation that you are not a member of, or
          because your role lets you read something but not change it. Ask a colleague who can, or{" "}
          <TextLink href="/organisations">go to your organisations</TextLink>.
        </p>
        <p>
          <TextLink href="/">Go to the start page</TextLink>
        </p>
      </div>
    </div>
  );
}
