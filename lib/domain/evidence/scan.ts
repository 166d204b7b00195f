/** What the virus scanner says of a file. Unscanned: none is set up. */
export type Scan = "waiting" | "clean" | "infected" | "unscanned";

/** Whether people may open a file and it proves anything. What is no file has not been scanned: null. */
export const isUsable = (scan: Scan | null): boolean => scan !== "waiting" && scan !== "infected";

/** What a reader must know about the scan of a file. */
export const SCAN_WORDS: Record<Scan, string> = {
  waiting:
    "Waiting to be checked for viruses. Nobody can open it, and it proves nothing until it is found clean.",
  clean: "Checked for viruses: none found.",
  infected: "The virus scanner found a virus in it. Nobody can open it, and it proves nothing.",
  unscanned: "Not checked for viruses: this portal has no virus scanner.",
};
