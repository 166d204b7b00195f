import { PageTitle } from "@/components/nhs/page-title";
import { Table } from "@/components/nhs/table";

export default function CookiesPage() {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <PageTitle title="Cookies" />
        <h1>Cookies</h1>
        <p>
          This service sets one cookie, when you sign in. It is needed for the service to work, so we do not
          ask for your consent. If you do not sign in, no cookie is set.
        </p>
        <Table
          caption="The cookie we use"
          head={["Name", "Purpose", "Lasts"]}
          rows={[
            {
              key: "session",
              cells: [
                "session (on a secure connection, __Host-session)",
                "Remembers that you have signed in. It holds a sealed random number, and nothing about you",
                "36 hours. You stay signed in for at most 12 hours, until you sign out, or for 30 minutes without use; after that the cookie only lets us give back what you were typing",
              ],
            },
          ]}
        />
        <p>There are no cookies for advertising or for counting visitors.</p>
      </div>
    </div>
  );
}
