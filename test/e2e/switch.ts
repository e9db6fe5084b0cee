import net from "node:net";
import { listen } from "../servers/listen.ts";

/** One address, and what stands behind it at the moment. */
export interface Switch {
  readonly port: number;
  /** New connections go to this port of 127.0.0.1; those that stand are closed. */
  leadTo(port: number): void;
  /** Back to what stood there first. */
  restore(): void;
  close(): Promise<void>;
}

/** Passes connections on, byte by byte. */
export async function startSwitch(first: number): Promise<Switch> {
  let destination = first;
  const open = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const upstream = net.connect(destination, "127.0.0.1");
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on("close", () => open.delete(socket));
      socket.on("error", () => socket.destroy());
    }
    client.pipe(upstream).pipe(client);
  });
  const closeAll = () => open.forEach((socket) => socket.destroy());
  const leadTo = (port: number) => {
    destination = port;
    closeAll();
  };
  return {
    port: await listen(server, {}),
    leadTo,
    restore: () => leadTo(first),
    close() {
      closeAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
