import type { Block, Paper } from "./paper";

/** Everything that a document says, in reading order: what a reader of any of its forms must find, and nothing else. */
export const paperTexts = ({ of, title, blocks }: Paper): string[] => [of, title, ...blocks.flatMap(textsOf)];

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case "heading":
    case "text":
      return [block.text];
    case "list":
      return block.items;
    case "facts":
      return block.rows.flat();
    case "status":
      return [block.label, block.meaning];
    case "figures":
      return block.figures.flatMap(({ label, value, note }) => [label, value, note]);
    case "table":
      return [
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap((row) => row.map(({ text }) => text)),
      ];
  }
}

/** Text without its spaces: every format breaks lines where it likes. */
export const withoutSpaces = (text: string): string => text.replaceAll(/[\s\u00ad]+/g, "");
