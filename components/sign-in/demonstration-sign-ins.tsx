import { Table } from "@/components/nhs/table";

interface DemonstrationSignInsProps {
  signIns: { email: string; who: string }[];
  /** The password of all of them. */
  password: string;
}

/** Ways in to the demonstration. Never shown where real people sign in. */
export function DemonstrationSignIns({ signIns, password }: DemonstrationSignInsProps) {
  return (
    <>
      <h2>Try the demonstration</h2>
      <p>These people and organisations are invented. Sign in as any of them.</p>
      <p>
        The password of all of them is: <strong>{password}</strong>
      </p>
      <Table
        caption="Demonstration sign-ins"
        captionHidden
        head={["Who", "Email address"]}
        rows={signIns.map(({ who, email }) => ({
          key: email,
          cells: [
            who,
            <span key="email" className="tw:max-tablet:wrap-anywhere">
              {email}
            </span>,
          ],
        }))}
      />
    </>
  );
}
