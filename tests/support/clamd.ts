import { createServer, type Server } from "node:net";
import { once } from "node:events";

/** The test file that every scanner takes for a virus, put together here so that none finds it in the repository. */
export const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

/** Speaks what the portal needs of clamd's protocol: INSTREAM, pieces with their length, what was found. */
export async function startClamd(at: string | number, say?: string): Promise<Server> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let received = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (piece: Buffer) => {
      received = Buffer.concat([received, piece]);
      const file = fileIn(received);
      if (file)
        socket.end(say ?? (file.includes(EICAR) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0"));
    });
  });
  server.listen(at);
  await once(server, "listening");
  return server;
}

const COMMAND = "zINSTREAM\0";

/** The whole file, or null while pieces are missing. */
function fileIn(received: Buffer): Buffer | null {
  if (!received.toString("latin1").startsWith(COMMAND)) return null;
  const pieces: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
