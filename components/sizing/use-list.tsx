import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { planningFigure } from "@/lib/domain/sizing/planning-figures";
import type { SizedUse } from "@/lib/domain/sizing/types";

interface UseListProps {
  siteId: string;
  uses: readonly SizedUse[];
  mayEdit: boolean;
}

/** The services used at a site, with the figures that sizing takes. */
export function UseList({ siteId, uses, mayEdit }: UseListProps) {
  const head = [
    "Service",
    { text: "People at once", numeric: true },
    "For each person",
    "Scheduled transfer",
    "Where it comes from",
  ];
  return (
    <Table
      caption={uses.length === 1 ? "1 service" : `${uses.length.toLocaleString("en-GB")} services`}
      captionSize="s"
      head={mayEdit ? [...head, { text: "Change", hidden: true }] : head}
      rows={uses.map((use) => ({
        key: use.service.id,
        cells: [
          use.service.name,
          use.peopleAtOnce.toLocaleString("en-GB"),
          forEach(use),
          transferOf(use) ?? "None",
          sourceOf(use),
          ...(mayEdit
            ? [
                <TextLink
                  key="change"
                  href={`/sites/${siteId}/uses/${use.service.id}`}
                  about={use.service.name}
                >
                  Change
                </TextLink>,
              ]
            : []),
        ],
      }))}
    />
  );
}

function forEach({ service, downMbps, upMbps }: SizedUse) {
  const planning = planningFigure(service.traffic);
  const [down, up] = [downMbps ?? planning?.downMbps, upMbps ?? planning?.upMbps];
  if (down === undefined && up === undefined) return "Not known";
  return `${down ?? "not known"} down, ${up ?? "not known"} up Mbps`;
}

function transferOf({ downGb, upGb, windowHours }: SizedUse): string | null {
  const ways = [downGb && `${downGb} GB down`, upGb && `${upGb} GB up`].filter(Boolean);
  if (ways.length === 0) return null;
  return `${ways.join(", ")} in ${windowHours === null ? "a time not known" : `${windowHours} hours`}`;
}

function sourceOf({ service, source, downMbps, upMbps }: SizedUse): string {
  const planning = planningFigure(service.traffic);
  if (source !== null && downMbps !== null && upMbps !== null) return source;
  const figure = planning
    ? `Planning figure (assumption): ${planning.label.toLowerCase()}`
    : "No kind of traffic in the register";
  return source === null ? figure : `${source}. ${figure}`;
}
