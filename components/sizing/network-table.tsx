import { Table } from "@/components/nhs/table";
import { inMbps } from "@/lib/domain/sizing/in-words";
import type { Sizing } from "@/lib/domain/sizing/sizing";
import { ROUTES } from "@/lib/domain/sizing/types";
import { ROUTE_WORDS } from "./route-words";
import { sizedParts } from "./sized-rows";

/** The need by the network that it crosses. */
export function NetworkTable({ sizing }: { sizing: Sizing }) {
  const columns = sizedParts(sizing);
  return (
    <Table
      caption="What the need crosses"
      head={["Network", ...columns.map(({ title }) => ({ text: title, numeric: true }))]}
      rows={[
        ...ROUTES.map((route) => ({
          key: route,
          cells: [ROUTE_WORDS[route], ...columns.map(({ sized }) => inMbps(sized.need[route]))],
        })),
        { key: "total", cells: ["Together", ...columns.map(({ sized }) => inMbps(sized.total))] },
      ]}
    />
  );
}
