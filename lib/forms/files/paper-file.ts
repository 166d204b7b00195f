import { z } from "zod";
import { NotFound } from "@/lib/domain/errors";

const files = z.enum(["board-paper.pdf", "board-paper.docx"]);

/** Which file of the paper for a board an address asks for. @throws NotFound when there is no such file */
export function paperFile(file: string) {
  const { data: name } = files.safeParse(file);
  if (!name) throw new NotFound("file");
  return { name, type: name === "board-paper.pdf" ? "pdf" : "docx" } as const;
}
