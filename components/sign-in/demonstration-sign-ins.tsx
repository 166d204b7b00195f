import { Table } from "@/components/nhs/table";

interface DemonstrationSignInsProps {
  signIns: { email: string; password: string; who: string }[];
}

/** Ways in to the demonstration. Never shown where real people sign in. */
export function DemonstrationSignIns({ signIns }: DemonstrationSignInsProps) {
  return (
    <>
      <h2>Try the demonstration</h2>
      <p>These people and organisations are invented. Sign in as any of them.</p>
      <Table
        caption="Demonstration sign-ins"
        captionHidden
        head={["Who", "Email address", "Password"]}
        rows={signIns.map(({ who, email, password }) => ({
          key: email,
          cells: [
            who,
            <span key="email" className="tw:max-tablet:wrap-anywhere">
              {email}
            </span>,
            <span key="password">
              Type exactly: <strong>{password}</strong>
            </span>,
          ],
        }))}
      />
    </>
  );
}
