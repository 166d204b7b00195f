import { Readable } from "node:stream";
import { writeCsv } from "./write-csv";
import { writeXlsx, type Table } from "./xlsx/write-xlsx";

const TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A table to keep, written while it is sent, with a name that is safe on every system. A CSV file has the first sheet. */
export function downloadTable(name: string[], type: "csv" | "xlsx", sheets: [Table, ...Table[]]): Response {
  const stream = type === "csv" ? writeCsv(sheets[0].rows) : writeXlsx(sheets);
  const fileName = name.join("-").replaceAll(/[^A-Za-z0-9]+/g, "-");
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      "Content-Type": TYPES[type],
      "Content-Disposition": `attachment; filename="${fileName}.${type}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
