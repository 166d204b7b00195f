import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import { ButtonLink } from "@/components/nhs/button-link";
import { InsetText } from "@/components/nhs/inset-text";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { TextLink } from "@/components/nhs/text-link";
import type { ImportCounts, ImportState as State } from "@/lib/domain/imports/states";
import { rowsInWords } from "./import-words";
import { RefreshWhileWorking } from "./refresh-while-working";

interface ImportStateProps {
  found: { state: State; says: string | null; counts: ImportCounts; rowsDone: number; rowsTotal: number };
  path: string;
  /** Where another file is uploaded. */
  again: string;
  /** Where the rows are seen, and what is seen there. */
  register: { href: string; all: string };
  mayEdit: boolean;
  save: Save;
}

/** How far an import is, and what the person can do next. */
export function ImportState(props: ImportStateProps) {
  const { state, says } = props.found;
  switch (state) {
    case "checking":
    case "applying":
      return <Working {...props} />;
    case "checked":
      return <Checked {...props} />;
    case "applied":
      return (
        <NotificationBanner success>
          All rows are imported. <TextLink href={props.register.href}>See {props.register.all}</TextLink>
        </NotificationBanner>
      );
    case "refused":
      return (
        <>
          <InsetText>
            <p>{says}</p>
          </InsetText>
          <p>Nothing was imported.</p>
          {props.mayEdit && <ButtonLink href={props.again}>Choose another file</ButtonLink>}
        </>
      );
    case "failed":
    case "stopped":
      return (
        <>
          <InsetText>
            <p>{says ?? "The work on this file stopped in the middle. Nothing was imported."}</p>
          </InsetText>
          {props.mayEdit && <SaveForm save={props.save} submit="Check the file again" />}
        </>
      );
    case "abandoned":
      return <p>Somebody chose not to import this file. Nothing was imported.</p>;
  }
}

function Working({ found: { state, rowsDone, rowsTotal }, path }: ImportStateProps) {
  const applying = state === "applying";
  const of = applying && rowsTotal > 0 ? ` of ${rowsTotal.toLocaleString("en-GB")}` : "";
  return (
    <>
      <RefreshWhileWorking />
      <div role="status">
        <p>
          {applying ? "The rows are being imported" : "The file is being checked"}:{" "}
          {rowsDone.toLocaleString("en-GB")}
          {of} rows so far. You can leave this page; the work goes on.
        </p>
      </div>
      <p>
        <TextLink href={path}>See how far it is</TextLink>
      </p>
    </>
  );
}

function Checked({ found: { says, counts }, path, again, mayEdit, save }: ImportStateProps) {
  const { add = 0, change = 0, refuse = 0 } = counts;
  const wanted = add + change;
  const cancel = { name: "do", value: "abandon", label: "Do not import this file", secondary: true };
  return (
    <>
      {says && (
        <InsetText>
          <p>{says}</p>
        </InsetText>
      )}
      {refuse > 0 && (
        <>
          <p>
            Nothing has been imported. Put right {rowsInWords(refuse)} in the file, then upload it again. The
            download is your file with a last column that says what to put right.
          </p>
          <ul>
            <li>
              <TextLink href={`${path}/problems.csv`}>
                Download your file with what to put right (CSV)
              </TextLink>
            </li>
            <li>
              <TextLink href={again}>Upload another file</TextLink>
            </li>
          </ul>
        </>
      )}
      {refuse === 0 && wanted === 0 && (
        <p>Everything in the file is here already. There is nothing to import.</p>
      )}
      {refuse === 0 && wanted > 0 && (
        <>
          <p>Nothing has been imported yet. Look at what would happen, then import all rows together.</p>
          {mayEdit && <SaveForm save={save} submit={`Import ${rowsInWords(wanted)}`} submits={[cancel]} />}
        </>
      )}
    </>
  );
}
