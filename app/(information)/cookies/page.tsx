import { PageTitle } from "@/components/nhs/page-title";
import { Table } from "@/components/nhs/table";

export default function CookiesPage() {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <PageTitle title="Cookies" />
        <h1>Cookies</h1>
        <p>
          This service sets one cookie when you sign in, and another when you ask for a link by email. They
          are needed for the service to work, so we do not ask for your consent. If you do neither, no cookie
          is set.
        </p>
        <Table
          caption="The cookies we use"
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
            {
              key: "sent-message",
              cells: [
                "sent-message",
                "Lets the next page show the address that you asked us to write to. It is sealed",
                "10 minutes",
              ],
            },
          ]}
        />
        <h2>What else your browser keeps</h2>
        <p>
          While you answer a requirement, your browser keeps what could not be sent in its local storage,
          under a name that begins with unsent. It is removed once it is saved and when you sign out. What is
          older than 24 hours is never sent, and is removed the next time you open a requirement.
        </p>
        <p>There are no cookies for advertising or for counting visitors.</p>
      </div>
    </div>
  );
}
