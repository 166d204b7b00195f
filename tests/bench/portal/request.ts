import { Agent, request as send } from "node:http";
import { WORKERS } from "./workers";

const agent = new Agent({ keepAlive: true, maxSockets: WORKERS });

export interface Response {
  status: number;
  text: string;
}

/** A request to this machine over a kept connection. `fetch` would cost more than some of what is measured. */
export function request(
  url: string,
  headers: Record<string, string> = {},
  body?: { type: string; bytes: Buffer },
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const sent = send(
      url,
      {
        agent,
        method: body ? "POST" : "GET",
        headers: {
          ...headers,
          ...(body && { "content-type": body.type, "content-length": body.bytes.length }),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
        );
        response.on("error", reject);
      },
    );
    sent.on("error", (error: NodeJS.ErrnoException) => {
      // The server may close a kept connection just as it is used again.
      if (sent.reusedSocket && error.code === "ECONNRESET" && !body) resolve(request(url, headers));
      else reject(error);
    });
    sent.end(body?.bytes);
  });
}
