import { Resolver } from "node:dns/promises";
import { readFile } from "node:fs/promises";
import net from "node:net";
import tls from "node:tls";

export type TrialResult =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly why: string };

const limitMs = 4000;

/** Name, connection and, but for port 80, TLS with a trusted certificate: all of it must work. */
export async function tryHost({
  name,
  port,
  rootPem,
}: {
  readonly name: string;
  readonly port: number;
  readonly rootPem: string;
}): Promise<TrialResult> {
  try {
    const address = await resolve(name);
    await connect(address, port, name, rootPem);
    return { ok: true, address };
  } catch (error) {
    return { ok: false, why: `${name}:${port}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function resolve(name: string): Promise<string> {
  const servers = (await readFile("/etc/resolv.conf", "utf8")).match(/(?<=^nameserver ).+$/gm) ?? [];
  const resolver = new Resolver({ timeout: limitMs, tries: 1 });
  resolver.setServers(servers);
  const [first] = await resolver.resolve4(name);
  if (first === undefined) throw new Error("no address");
  return first;
}

function connect(address: string, port: number, servername: string, ca: string): Promise<void> {
  return new Promise((done, fail) => {
    const to = { host: address, port };
    const socket = port === 80 ? net.connect(to) : tls.connect({ ...to, servername, ca });
    socket.setTimeout(limitMs, () => socket.destroy(new Error("no answer")));
    socket.once(port === 80 ? "connect" : "secureConnect", () => {
      socket.destroy();
      done();
    });
    socket.once("error", fail);
  });
}
