import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { kindInWords, networkInWords } from "@/lib/domain/migration/dependency-in-words";

interface DependencyTableProps {
  caption: string;
  dependencies: readonly { id: string; name: string; kind: string; network: string }[];
  /** Where the dependency on one of these services is changed, if this person may. */
  change?: (id: string) => string;
}

/** Services at the other end of dependencies of one service. */
export function DependencyTable({ caption, dependencies, change }: DependencyTableProps) {
  return (
    <Table
      caption={caption}
      head={["Service", "For", "Over", ...(change ? [{ text: "Change", hidden: true }] : [])]}
      rows={dependencies.map(({ id, name, kind, network }) => ({
        key: id,
        cells: [
          <TextLink key="name" href={`/services/${id}`}>
            {name}
          </TextLink>,
          kindInWords(kind),
          networkInWords(network),
          ...(change
            ? [
                <TextLink key="change" href={change(id)} about={name}>
                  Change
                </TextLink>,
              ]
            : []),
        ],
      }))}
    />
  );
}
