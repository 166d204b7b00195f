import { kindInWords } from "@/lib/domain/migration/dependency-in-words";
import { layOutGraph, NODE, type DrawnGraph } from "./lay-out-graph";
import { wrapName } from "./wrap-name";

interface DrawnDependency {
  serviceId: string;
  needsId: string;
  kind: string;
  network: string;
}

interface DependencyGraphProps {
  title: string;
  services: readonly { id: string; name: string }[];
  dependencies: readonly DrawnDependency[];
  /** The one that the picture is about, if it is about one. */
  of?: string;
}

const LINE_HEIGHT = 17;
/** As wide as the column of a page: a wider picture uses the width of the screen. */
const COLUMN = 960;

/** Services as boxes that lead to them, with an arrow to each that they need. Every arrow is in the table as well. */
export function DependencyGraph({ title, services, dependencies, of }: DependencyGraphProps) {
  const names = new Map(services.map(({ id, name }) => [id, name]));
  const { width, height, nodes, edges } = layOutGraph([...names.keys()], dependencies);
  return (
    <div
      className={width > COLUMN ? "app-graph app-graph--wide" : "app-graph"}
      role="region"
      aria-label={title}
      tabIndex={0}
    >
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-labelledby="graph-title graph-desc"
      >
        <title id="graph-title">{title}</title>
        <desc id="graph-desc">
          Each box is a service and leads to its page. An arrow points to what is needed. The table before the
          picture says the same in words.
        </desc>
        <defs>
          <marker
            id="graph-arrow"
            viewBox="0 0 8 8"
            refX="8"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            orient="auto"
          >
            <path className="app-graph__head" d="M0 0 8 4 0 8z" />
          </marker>
        </defs>
        <g aria-hidden="true">
          {edges.map((edge, index) => (
            <Line key={index} edge={edge} {...dependencies[index]!} />
          ))}
        </g>
        {nodes.map(({ id, x, y }) => (
          <Box key={id} href={`/services/${id}`} name={names.get(id)!} x={x} y={y} chosen={id === of} />
        ))}
      </svg>
    </div>
  );
}

function Line({ edge, kind, network }: DrawnDependency & { edge: DrawnGraph["edges"][number] }) {
  const way = edge.points.map(({ x, y }) => `${x} ${y}`).join("L");
  return (
    <>
      <path
        className={`app-graph__line app-graph__line--${network}`}
        d={`M${way}`}
        markerEnd="url(#graph-arrow)"
      />
      <text className="app-graph__label" x={edge.label.x} y={edge.label.y} dy="0.35em">
        {kindInWords(kind)}
      </text>
    </>
  );
}

interface BoxProps {
  href: string;
  name: string;
  x: number;
  y: number;
  chosen: boolean;
}

function Box({ href, name, x, y, chosen }: BoxProps) {
  const lines = wrapName(name);
  const first = y - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return (
    <a href={href} aria-label={name}>
      <rect
        className={chosen ? "app-graph__box app-graph__box--chosen" : "app-graph__box"}
        x={x - NODE.width / 2}
        y={y - NODE.height / 2}
        width={NODE.width}
        height={NODE.height}
        rx="4"
      />
      <text className="app-graph__name" x={x} y={first}>
        {lines.map((line, index) => (
          <tspan key={index} x={x} dy={index ? LINE_HEIGHT : "0.35em"}>
            {line}
          </tspan>
        ))}
      </text>
    </a>
  );
}
