import type { ReactNode } from "react";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/nhs/button";
import { Pagination } from "@/components/nhs/pagination";
import { Table, type TableColumn, type TableRow } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { Registered } from "./registered";

/** What the address of a list asks for, beside the page. */
interface Asked {
  search: string;
  show?: "archived";
  sort?: string;
  [filter: string]: string | undefined;
}

export interface RegisterListProps {
  what: Registered;
  /** Address of the list, without what was asked. */
  path: string;
  asked: Asked;
  /** In words, what the search looks through. */
  searched?: string;
  /** Further fields of the search, which is then always there. */
  filters?: ReactNode;
  head: (string | TableColumn)[];
  rows: TableRow[];
  total: number;
  page: number;
  pages: number;
  /** Shown when nothing was asked and there is nothing. */
  empty: ReactNode;
}

/** A page of sites or services, with a search. Plain links and a plain form. */
export function RegisterList(props: RegisterListProps) {
  const { what, path, asked, filters, head, rows, total, page, pages, empty } = props;
  const { show, sort, ...narrowing } = asked;
  const narrowed = Object.values(narrowing).some(Boolean);
  const pageLink = (number: number) => ({
    href: `${path}?${queryOf({ ...asked, page: String(number) })}`,
    text: `Page ${number} of ${pages}`,
  });
  if (total === 0 && !narrowed && !show) return empty;
  return (
    <>
      {(filters || pages > 1 || narrowed) && <Search {...props} />}
      {narrowed && (
        <p className="app-screen-only">
          <TextLink href={`${path}?${queryOf({ show, sort })}`}>Show all {what}s</TextLink>
        </p>
      )}
      {total === 0 ? (
        <p>{noneOf(props)}</p>
      ) : (
        <Table caption={captionOf(props)} captionSize="s" head={head} rows={rows} />
      )}
      <Pagination
        previous={page > 1 ? pageLink(page - 1) : undefined}
        next={page < pages ? pageLink(page + 1) : undefined}
      />
      <p className="app-screen-only">
        {show ? (
          <TextLink href={path}>Show {what}s in use</TextLink>
        ) : (
          <TextLink href={`${path}?show=archived`}>Show archived {what}s</TextLink>
        )}
      </p>
    </>
  );
}

const queryOf = (asked: Readonly<Record<string, string | undefined>>) =>
  new URLSearchParams(Object.entries(asked).flatMap(([key, value]) => (value ? [[key, value]] : [])));

function Search({ what, path, asked, searched = "by name", filters }: RegisterListProps) {
  return (
    <form method="get" action={path} role="search" className="app-screen-only">
      {asked.show && <input type="hidden" name="show" value={asked.show} />}
      <TextField name="search" label={`Search ${what}s ${searched}`} value={asked.search} width={20} />
      {filters}
      <Button variant="secondary">Search</Button>
    </form>
  );
}

function noneOf({ what, asked: { show, search, sort: _, ...filters } }: RegisterListProps): string {
  const kind = show ? `archived ${what}s` : `${what}s`;
  if (Object.values(filters).some(Boolean)) return `No ${kind} match what you asked for.`;
  return search ? `No ${kind} match “${search}”.` : `There are no ${kind}.`;
}

function captionOf({ what, asked, total, page, pages }: RegisterListProps): string {
  const count = `${total.toLocaleString("en-GB")} ${what}${total === 1 ? "" : "s"}`;
  const kind = asked.show ? `${count}, archived` : count;
  return pages > 1 ? `${kind}, page ${page} of ${pages}` : kind;
}
