import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inMarkdown } from "@/lib/reports/oscal/in-markdown";

const said = (description: string) => inMarkdown({ description }).description;

describe("a text as the Markdown of OSCAL", () => {
  it.each([
    ["has nothing before what is plain", "It's 24/7 (mostly) - see M1_a & “x” < 5.", null],
    [
      "has a backslash before what marks up",
      "a * b_ _c_ `d` ~e ^f \\g",
      "a \\* b\\_ \\_c\\_ \\`d\\` \\~e \\^f \\\\g",
    ],
    ["shows a tag", "<b>bold</b> <!-- -->", "\\<b>bold\\</b> \\<!-- -->"],
    ["shows an entity", "&amp; &#60; R&D", "\\&amp; \\&#60; R&D"],
    ["makes no link or image", "![a](b) [c]: d", "!\\[a](b) \\[c]: d"],
    ["inserts no parameter", "{{ insert: param, x }}", "\\{\\{ insert: param, x }}"],
    ["begins no heading", "## Plan #2", "\\## Plan #2"],
    ["begins no list", "- one", "\\- one"],
    ["keeps its numbers", "2) two", "2\\) two"],
    ["begins no quotation", "> said", "\\> said"],
    ["draws no rule", "- - -", "\\- - -"],
    ["has each line as a paragraph", " One. \r\n\n  2 too\t! ", "One.\n\n2 too !"],
  ])("%s", (_, typed, written) => expect(said(typed)).toBe(written ?? typed));

  it("is one line where it is a title, and as it was where it is a value", () =>
    expect(inMarkdown({ title: "*One*\ntwo", value: "*One*" })).toEqual({
      title: "\\*One\\* two",
      value: "*One*",
    }));

  it("is what was typed again, without its backslashes and runs of space", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const plain = (text: string) => text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
        expect(plain(said(typed).replaceAll(/\\([^\p{L}\p{N}\s])/gu, "$1"))).toBe(plain(typed));
      }),
    ));
});
