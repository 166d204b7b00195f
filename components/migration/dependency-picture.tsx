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

/**
 * All dependencies, or those of one service and what is nearest to it: first as a table, which a phone can show, then
 * as a graph.
 */
export function DependencyPicture({ path, register, of }: DependencyPictureProps) {
  const whole = wholePicture(register, MOST_DRAWN);
  const picture = of ? surroundingsOf(register, of, MOST_DRAWN) : whole && { ...whole, more: 0 };
  if (!picture) return <MostNeeded path={path} register={register} />;
  const names = new Map(register.services.map(({ id, name }) => [id, name]));
  const drawn = register.services.filter(({ id }) => picture.services.includes(id));
  const title = of ? `What surrounds ${names.get(of)}` : "All dependencies";
  const named = (id: string) => <TextLink href={`/services/${id}`}>{names.get(id)}</TextLink>;
  return (
    <>
      <h2>{title}</h2>
      {of && (
        <p>
          What it needs and what needs it, also through others.{" "}
          <TextLink href={path}>{whole ? "Show all dependencies" : "Choose another service"}</TextLink>
        </p>
      )}
      {picture.more > 0 && (
        <p>
          These are the {drawn.length} services nearest to it.{" "}
          {picture.more === 1 ? "1 more is" : `${picture.more.toLocaleString("en-GB")} more are`} further
          away.
        </p>
      )}
      {picture.dependencies.length > 0 ? (
        <>
          <p className="app-screen-only">
            <TextLink href="#picture">See the same as a picture</TextLink>
          </p>
          <Table
            caption="Who needs what"
            head={["Service", "Needs", "For", "Over"]}
            rows={picture.dependencies
              .map((one) => ({ ...one, sort: `${names.get(one.serviceId)}\n${names.get(one.needsId)}` }))
              .sort((one, other) => (one.sort < other.sort ? -1 : 1))
              .map(({ serviceId, needsId, kind, network }) => ({
                key: serviceId + needsId,
                cells: [named(serviceId), named(needsId), kindInWords(kind), networkInWords(network)],
              }))}
          />
          <h3 id="picture">The same as a picture</h3>
          <p>An arrow points to what is needed. Its stroke says over which network.</p>
          <GraphKey />
          <DependencyGraph title={title} services={drawn} dependencies={picture.dependencies} of={of} />
        </>
      ) : (
        <p>It needs no other service, and none needs it, as far as the register says.</p>
      )}
    </>
  );
}
