import { SummaryList } from "@/components/nhs/summary-list";
import { TextLink } from "@/components/nhs/text-link";
import { filesOf, REPORT_FILES } from "@/lib/reports/report-files";
import type { Report } from "@/lib/reports/model/report-schema";

/** Every format of a report, and whom it is for. `path` is where its files lie. */
export const Downloads = ({ path, report }: { path: string; report: Report }) => (
  <div className="app-screen-only">
    <h2 id="downloads">Take it with you</h2>
    <p>
      Every format is made from the report on this page, and is read back before you get it. All but the CSV
      files state how much they hold.
    </p>
    <SummaryList
      rows={filesOf(report).map((name) => {
        const { title, forWhom } = REPORT_FILES[name];
        return {
          key: title,
          value: forWhom,
          action: { href: `${path}/${name}`, text: "Download", about: title },
        };
      })}
    />
    <p>
      Software finds the shape of the JSON file in its{" "}
      <TextLink href="/report.schema.json">JSON Schema</TextLink>.
    </p>
  </div>
);
