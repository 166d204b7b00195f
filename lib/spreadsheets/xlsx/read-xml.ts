import type { Readable } from "node:stream";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { Refused } from "@/lib/domain/errors";

/** A sheet is nested about eight deep. Every open tag takes memory until it is closed. */
const MOST_DEPTH = 100;

/** The parser keeps the text, comment or tag that it is in, attributes and all. Cells have 32,767 characters at most. */
const MOST_BETWEEN_TAGS = 1_000_000;

/** What is made of a part while it is read. Names come without the prefix of their namespace. */
export interface XmlReader {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/**
 * Reads a part of a workbook, and gives control back after each piece of it. Entities that a file defines for itself
 * are refused: they can reach other files, or grow without end.
 */
export async function* readXml(part: Readable, { open, text, close }: XmlReader): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw new Refused("The file defines entities of its own, which no Excel file does. It was not opened.");
  });
  let depth = 0;
  let sinceTag = 0;
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    sinceTag = 0;
    if (++depth > MOST_DEPTH) throw new Error("nested too deep");
    open?.(plain(name), attributes);
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.on("closetag", ({ name }) => {
    sinceTag = 0;
    depth--;
    close?.(plain(name));
  });
  part.setEncoding("utf8");
  for await (const piece of part as AsyncIterable<string>) {
    sinceTag += piece.length;
    parser.write(piece);
    if (sinceTag > MOST_BETWEEN_TAGS)
      throw new Refused("The file has a text that is longer than any in an Excel file. It was not opened.");
    yield;
  }
  parser.close();
}

const plain = (name: string) => name.slice(name.indexOf(":") + 1);

/** Reads a part to its end. */
export async function readWholeXml(part: Readable | null, reader: XmlReader): Promise<void> {
  if (part) for await (const _ of readXml(part, reader));
}
