import type { ReactNode } from "react";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/nhs/button";
import { Pagination } from "@/components/nhs/pagination";
import { Table, type TableRow } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { Registered } from "./registered";

export interface RegisterListProps {
  what: Registered;
  /** Address of the list, without what was asked. */
  path: string;
  asked: { search: string; show?: "archived" };
  head: string[];
  rows: TableRow[];
  total: number;
  page: number;
  pages: number;
  /** Shown when nothing was asked and there is nothing. */
  empty: ReactNode;
}

/** A page of sites or services, with a search by name. Plain links and a plain form. */
export function RegisterList(props: RegisterListProps) {
  const { what, path, asked, head, rows, total, page, pages, empty } = props;
  const plural = `${what}s`;
  const archived = asked.show === "archived";
  const pageLink = (number: number) => ({
    href: `${path}?${new URLSearchParams({ ...asked, page: String(number) })}`,
    text: `Page ${number} of ${pages}`,
  });
  if (total === 0 && !asked.search && !archived) return empty;
  return (
    <>
      {(pages > 1 || asked.search) && (
        <Search what={plural} path={path} search={asked.search} archived={archived} />
      )}
      {total === 0 ? (
        <p>
          There are no {archived && "archived "}
          {plural} {asked.search && `with “${asked.search}” in their name`}.
        </p>
      ) : (
        <Table caption={captionOf(props)} captionSize="s" head={head} rows={rows} />
      )}
      <Pagination
        previous={page > 1 ? pageLink(page - 1) : undefined}
        next={page < pages ? pageLink(page + 1) : undefined}
      />
      <p>
        {archived ? (
          <TextLink href={path}>Show {plural} in use</TextLink>
        ) : (
          <TextLink href={`${path}?show=archived`}>Show archived {plural}</TextLink>
        )}
      </p>
    </>
  );
}

interface SearchProps {
  /** In the plural: `sites`. */
  what: string;
  path: string;
  search: string;
  archived: boolean;
}

function Search({ what, path, search, archived }: SearchProps) {
  return (
    <form method="get" action={path} role="search">
      {archived && <input type="hidden" name="show" value="archived" />}
      <TextField name="search" label={`Search ${what} by name`} value={search} width={20} />
      <Button variant="secondary">Search</Button>
    </form>
  );
}

function captionOf({ what, asked, total, page, pages }: RegisterListProps): string {
  const count = `${total.toLocaleString("en-GB")} ${what}${total === 1 ? "" : "s"}`;
  const kind = asked.show === "archived" ? `${count}, archived` : count;
  return pages > 1 ? `${kind}, page ${page} of ${pages}` : kind;
}
