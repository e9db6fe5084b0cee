import type { Server } from "node:net";

/** Starts listening; the port that was given or, for 0, found. Rejects where the address is taken. */
export function listen(
  server: Server,
  { port = 0, host = "127.0.0.1" }: { port?: number; host?: string },
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error(`not listening on a port of ${host}`));
      else resolve(address.port);
    });
  });
}
