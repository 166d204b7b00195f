import { Unfaithful } from "@/lib/reports/unfaithful";

/** Reads a calendar again as programs do. @throws Unfaithful where its days are not these */
export function checkCalendar(file: string, days: readonly { id: string; day: string }[]): void {
  const lines = file.replaceAll("\r\n ", "").split("\r\n");
  const valuesOf = (name: string) =>
    lines.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length));
  const found = valuesOf("UID:").map((id, index) => `${id} ${valuesOf("DTSTART;VALUE=DATE:")[index]}`);
  const meant = days.map(({ id, day }) => `${id} ${day.replaceAll("-", "")}`);
  if (found.join() !== meant.join()) throw new Unfaithful("its days are not those of the plan");
  if (valuesOf("BEGIN:VEVENT").length !== valuesOf("END:VEVENT").length || lines.at(-2) !== "END:VCALENDAR")
    throw new Unfaithful("it does not end");
}
