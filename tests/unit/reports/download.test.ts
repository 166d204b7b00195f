import { expect, it } from "vitest";
import { download } from "@/lib/reports/download";
import { aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";
import { reportOf } from "@/tests/support/reported";

it("a download is a file with a safe name, which no cache keeps and no browser opens", () => {
  const report = reportOf(dummyCatalogue([aRequirement("M1")]), {});
  report.organisation.reference = 'X1"\r\n../é';
  const { headers } = download(report, "outcomes", "csv", "");
  expect(headers.get("content-disposition")).toBe('attachment; filename="X1-outcomes-2026-11-01.csv"');
  expect(headers.get("cache-control")).toBe("private, no-store");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});
