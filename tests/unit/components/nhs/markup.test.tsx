// @vitest-environment jsdom
import { renderToStaticMarkup as html } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { ErrorSummary } from "@/components/nhs/error-summary";
import { Header } from "@/components/nhs/header";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { Pagination } from "@/components/nhs/pagination";
import { SummaryList } from "@/components/nhs/summary-list";
import { Table } from "@/components/nhs/table";
import { TaskList } from "@/components/nhs/task-list";
import { WarningCallout } from "@/components/nhs/warning-callout";

const page = (element: React.ReactElement) => new DOMParser().parseFromString(html(element), "text/html");

describe("table", () => {
  const head = ["Section", { text: "Index", numeric: true }, { text: "Action", hidden: true }];
  const rows = [{ key: "n", cells: ["Network", "45", "Change"] }];

  it("names rows and columns, so that a screen reader can say where a cell is", () => {
    const table = page(<Table caption="Sections" head={head} rows={rows} />);
    expect(table.querySelector("caption")?.textContent).toBe("Sections");
    expect([...table.querySelectorAll("thead th")].map((th) => th.getAttribute("scope"))).toEqual(
      Array(3).fill("col"),
    );
    expect(table.querySelector("tbody th")?.getAttribute("scope")).toBe("row");
  });

  it("stays a table to screen readers when a phone shows its rows as lists", () => {
    const table = page(<Table caption="Sections" head={head} rows={rows} />);
    const roles = [...table.querySelectorAll("[role]")].map((element) => element.getAttribute("role"));
    expect(new Set(roles)).toEqual(
      new Set(["table", "rowgroup", "row", "columnheader", "rowheader", "cell"]),
    );
    const labels = [...table.querySelectorAll(".app-stacks__label")];
    expect(labels.map((label) => label.textContent?.trim())).toEqual(["Section", "Index"]);
    expect(labels.every((label) => label.getAttribute("aria-hidden") === "true")).toBe(true);
  });

  it("can be scrolled with the keyboard where it scrolls", () => {
    const region = page(<Table caption="Heat map" head={head} rows={rows} scrolls />).querySelector(
      "[role=region]",
    );
    expect(region?.getAttribute("tabindex")).toBe("0");
    expect(region?.getAttribute("aria-label")).toBe("Heat map");
  });
});

describe("task list", () => {
  it("joins each link to its hint and status", () => {
    const tasks = [
      { id: "n", title: "Network", href: "/n", hint: "5 left", status: { text: "In progress" } },
    ];
    const list = page(<TaskList tasks={tasks} />);
    const describedBy = list.querySelector("a")?.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(describedBy.map((id) => list.getElementById(id)?.textContent)).toEqual(["5 left", "In progress"]);
  });

  it("has no link to a task that cannot be started", () => {
    const tasks = [{ id: "n", title: "Network", status: { text: "Cannot start yet" } }];
    expect(page(<TaskList tasks={tasks} />).querySelector("a")).toBeNull();
  });
});

describe("links", () => {
  it("of the same words say what they are about", () => {
    const rows = [{ key: "Name", value: "Ada", action: { href: "/", text: "Change", about: "name" } }];
    expect(page(<SummaryList rows={rows} />).querySelector("a")?.textContent).toBe("Change name");
  });

  it("back up the page tree name where they lead, on a phone too", () => {
    const crumbs = [
      { href: "/", text: "Home" },
      { href: "/organisations", text: "Organisations" },
    ];
    const back = page(<Breadcrumb items={crumbs} />).querySelector(".nhsuk-back-link");
    expect(back?.textContent).toBe("Back to Organisations");
    expect(back?.getAttribute("href")).toBe("/organisations");
  });

  it("to the previous and next page are absent where there is none", () => {
    expect(html(<Pagination />)).toBe("");
    expect(page(<Pagination next={{ href: "/2", text: "N2" }} />).querySelectorAll("a")).toHaveLength(1);
  });
});

it("the error summary leads to the control at fault, whatever its name", () => {
  const summary = page(
    <ErrorSummary problems={[{ text: "Choose", field: "P4.1@site:a b" }, { text: "Closed" }]} />,
  );
  expect(summary.querySelector("a")?.getAttribute("href")).toBe("#P4.1%40site%3Aa%20b");
  expect(summary.querySelectorAll("li")).toHaveLength(2);
  expect(summary.querySelector("[role=alert]")).not.toBeNull();
});

it("the title of a refused form begins with the error", () => {
  expect(html(<PageTitle title="Name" error />)).toMatch(/^<title>Error: Name - /);
});

it("a callout says that it is important, once", () => {
  expect(page(<WarningCallout heading="Deadline">x</WarningCallout>).querySelector("h2")?.textContent).toBe(
    "Important: Deadline",
  );
  expect(page(<WarningCallout heading="Important">x</WarningCallout>).querySelector("h2")?.textContent).toBe(
    "Important",
  );
});

it("good news is announced, other news is a region with a name", () => {
  expect(html(<NotificationBanner success>Saved</NotificationBanner>)).toContain('role="alert"');
  expect(html(<NotificationBanner>Late</NotificationBanner>)).toContain('role="region"');
});

it("the header has no logo of the NHS, which is not ours to use", () => {
  const header = html(
    <Header serviceName="Portal" home="/" account={[{ text: "Sign in", href: "/sign-in" }]} />,
  );
  expect(header).not.toContain("nhsuk-header__logo");
  expect(header).toContain('href="/sign-in"');
});
