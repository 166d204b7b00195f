/** A body of a request, or null as soon as it is longer than this many bytes, whatever the sender says of its length. */
export async function readUpTo(
  stream: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Blob | null> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const piece of (stream ?? []) as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    length += piece.length;
    if (length > most) return null;
    pieces.push(piece);
  }
  return new Blob(pieces);
}
