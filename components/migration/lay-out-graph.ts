import { Graph, layout } from "@dagrejs/dagre";

interface Point {
  x: number;
  y: number;
}

export interface DrawnGraph {
  width: number;
  height: number;
  /** In the order in which they were given; `x` and `y` are of the middle. */
  nodes: (Point & { id: string })[];
  edges: { from: string; to: string; points: Point[]; label: Point }[];
}

/** In the units of the drawing, which are pixels where nothing scales it. */
export const NODE = { width: 172, height: 62 };
const LABEL = { width: 92, height: 18 };
const MARGIN = 6;

/** Beyond these a picture is hard to read, and takes the server more than a tenth of a second. */
export const MOST_DRAWN = { services: 60, dependencies: 120 };

/** Where to draw services and the lines between them: what is needed stands to the right of what needs it. */
export function layOutGraph(
  ids: readonly string[],
  lines: readonly { serviceId: string; needsId: string }[],
): DrawnGraph {
  const graph = new Graph();
  graph.setGraph({ rankdir: "LR", nodesep: 24, ranksep: 16, edgesep: 12, marginx: MARGIN, marginy: MARGIN });
  for (const id of ids) graph.setNode(id, { ...NODE });
  for (const { serviceId, needsId } of lines) graph.setEdge(serviceId, needsId, { ...LABEL, labelpos: "c" });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: ids.map((id) => ({ id, ...pointOf(graph.node(id)) })),
    edges: lines.map(({ serviceId, needsId }) => {
      const edge = graph.edge(serviceId, needsId) as Point & { points: Point[] };
      return { from: serviceId, to: needsId, points: edge.points.map(pointOf), label: pointOf(edge) };
    }),
  };
}

const pointOf = ({ x = 0, y = 0 }: Partial<Point>): Point => ({ x: Math.round(x), y: Math.round(y) });
