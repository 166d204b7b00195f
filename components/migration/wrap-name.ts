/** A name in lines that fit into a box; what does not fit ends in an ellipsis. */
export function wrapName(name: string, characters = 20, most = 3): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most).map((line) => cut(line, characters));
  if (lines.length > most) shown[most - 1] = cut(`${shown[most - 1]}…`, characters);
  return shown;
}

const cut = (line: string, characters: number) =>
  line.length > characters ? `${line.slice(0, characters - 1)}…` : line;
