/** The colours that a status, an outcome or an obligation may have on screen and on paper. Each has one meaning. */
export type StateColour =
  "white" | "grey" | "green" | "aqua-green" | "blue" | "purple" | "pink" | "red" | "orange" | "yellow";
