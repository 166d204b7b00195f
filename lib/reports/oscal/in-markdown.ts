import { oneLine } from "@/lib/domain/one-line";

const MANY_LINES = new Set(["description", "statement", "prose", "remarks"]);

/** A document whose texts stand as they were typed where its reader takes them for Markdown, as OSCAL has it. */
export const inMarkdown = <T>(document: T): T =>
  JSON.parse(JSON.stringify(document), (name, value: unknown) => {
    if (typeof value !== "string") return value;
    if (name === "title") return literal(oneLine(value));
    return MANY_LINES.has(name) ? paragraphs(value) : value;
  }) as T;

/** Every line a paragraph: Markdown joins lines that nothing stands between, and OSCAL has no other break. */
const paragraphs = (text: string) =>
  text
    .split(/[\r\n\u0085\u2028\u2029]+/)
    .map(oneLine)
    .filter((line) => line !== "")
    .map(literal)
    .join("\n\n");

/** What is markup anywhere in a line: of CommonMark, and `^` and `{{` of NIST's own. Quotation marks read the same. */
const MARKUP =
  /[\\`*~^[]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=#?\w+;)|\{(?=\{)|(?<=\{)\{/giu;

/** Where a line begins a heading, a quotation, a list or a rule; a number of a list is as long as CommonMark has it. */
const BEGINS_A_BLOCK = /^(?:(\d{1,9})(?=[.)](?:\s|$))|(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|-[\s-]*$))/;

const literal = (line: string) => line.replaceAll(MARKUP, "\\$&").replace(BEGINS_A_BLOCK, "$1\\");
