import net from "node:net";
import { listen } from "./listen.ts";

export interface Relay {
  readonly port: number;
  connections(): number;
  close(): Promise<void>;
}

/** Stands before another server and lets its answers through a few bytes at a time. */
export async function startDripping(to: number, bytes: number, everyMs: number): Promise<Relay> {
  let connections = 0;
  const open = new Set<net.Socket>();
  const server = net.createServer((client) => {
    connections += 1;
    const behind = net.connect({ port: to, host: "127.0.0.1" });
    let waiting = Buffer.alloc(0);
    const timer = setInterval(() => {
      if (waiting.length === 0) return;
      client.write(waiting.subarray(0, bytes));
      waiting = waiting.subarray(bytes);
    }, everyMs);
    behind.on("data", (data) => (waiting = Buffer.concat([waiting, data])));
    client.pipe(behind);
    for (const socket of [client, behind]) {
      open.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        clearInterval(timer);
        open.delete(socket);
        client.destroy();
        behind.destroy();
      });
    }
  });
  const port = await listen(server, {});
  return {
    port,
    connections: () => connections,
    close() {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
