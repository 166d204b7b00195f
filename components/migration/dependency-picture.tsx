import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { kindInWords, networkInWords } from "@/lib/domain/migration/dependency-in-words";
import { surroundingsOf, wholePicture } from "@/lib/domain/migration/surroundings-of";
import { DependencyGraph } from "./dependency-graph";
import { GraphKey } from "./graph-key";
import { MOST_DRAWN } from "./lay-out-graph";
import { MostNeeded } from "./most-needed";

interface DependencyPictureProps {
  path: string;
  register: {
    services: readonly { id: string; name: string }[];
    dependencies: readonly { serviceId: string; needsId: string; kind: string; network: string }[];
  };
  /** The service that it is to show with what surrounds it; everything when absent, if that can be drawn. */
  of?: string;
}

/** The graph of all dependencies, or of one service and what is nearest to it, with the table behind it. */
export function DependencyPicture({ path, register, of }: DependencyPictureProps) {
  const whole = wholePicture(register, MOST_DRAWN);
  const picture = of ? surroundingsOf(register, of, MOST_DRAWN) : whole;
  if (!picture) return <MostNeeded path={path} register={register} />;
  const names = new Map(register.services.map(({ id, name }) => [id, name]));
  const drawn = register.services.filter(({ id }) => picture.services.includes(id));
  const title = of ? `What surrounds ${names.get(of)}` : "All dependencies";
  const alone = register.services.length - drawn.length;
  const named = (id: string) => <TextLink href={`/services/${id}`}>{names.get(id)}</TextLink>;
  return (
    <>
      <h2>{title}</h2>
      {of && (
        <p>
          {drawn.length === MOST_DRAWN.services
            ? `These are the ${drawn.length} services nearest to it. There are more. `
            : ""}
          <TextLink href={path}>{whole ? "Show all dependencies" : "Choose another service"}</TextLink>
        </p>
      )}
      <DependencyGraph title={title} services={drawn} dependencies={picture.dependencies} of={of} />
      <GraphKey />
      {!of && alone > 0 && (
        <p>
          {alone.toLocaleString("en-GB")}{" "}
          {alone === 1
            ? "service is not in the picture. It has"
            : "services are not in the picture. They have"}{" "}
          no dependency.
        </p>
      )}
      <Table
        caption="The same as a table"
        head={["Service", "Needs", "For", "Over"]}
        rows={picture.dependencies
          .map((one) => ({ ...one, sort: `${names.get(one.serviceId)}\n${names.get(one.needsId)}` }))
          .sort((one, other) => (one.sort < other.sort ? -1 : 1))
          .map(({ serviceId, needsId, kind, network }) => ({
            key: serviceId + needsId,
            cells: [named(serviceId), named(needsId), kindInWords(kind), networkInWords(network)],
          }))}
      />
    </>
  );
}
