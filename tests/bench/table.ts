/** Prints a heading. */
export const section = (title: string) => console.log(`\n${title}\n${"=".repeat(title.length)}`);

/** Prints rows in columns: the first to the left, figures to the right. */
export function table(head: string[], rows: string[][]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const line = (row: string[]) =>
    widths
      .map((width, column) => (column ? (row[column] ?? "").padStart(width) : (row[0] ?? "").padEnd(width)))
      .join("  ");
  console.log(
    [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n"),
  );
}

/** A ratio with the digits that mean something: 0.038, 1.4, 186. */
export const ratio = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));
