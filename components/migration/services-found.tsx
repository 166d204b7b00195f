import { FindService } from "./find-service";

interface ServicesFoundProps {
  path: string;
  search: string;
  /** How many services the list has, and how many could be chosen. */
  listed: number;
  total: number;
  /** What to say where none could be chosen, whatever its name. */
  none: string;
}

/** Above a list of services to choose from: how to find one that it leaves out, and that there is none. */
export function ServicesFound({ path, search, listed, total, none }: ServicesFoundProps) {
  const tooMany = total > listed;
  return (
    <>
      {(tooMany || search) && <FindService path={path} search={search} label="Find the service by name" />}
      {tooMany && (
        <p>
          {total.toLocaleString("en-GB")} services could be chosen. The list has the first {listed}: find
          yours by a part of its name.
        </p>
      )}
      {listed === 0 && (
        <p>{search ? `No service that could be chosen has “${search}” in its name.` : none}</p>
      )}
    </>
  );
}
