import type { Authority, Issued } from "../../certificates/authority.ts";
import { startTlsServer } from "../../servers/tls-server.ts";
import type { TlsServer, TlsServerState } from "../../servers/tls-server.ts";

/** What a test needs of any server of the world, whatever it speaks. */
export type WorldServer = Pick<TlsServer, "port" | "connections" | "close">;

/** Names that the certificates of most servers are for. */
export const names = ["localhost", "two-nodes.test", "with-ipv6.test"];

/** Collects the servers of the world by name; those of `start` have a good certificate unless told otherwise. */
export interface Starter {
  /** The authority that everybody trusts. */
  readonly root: Authority;
  readonly good: Issued;
  readonly servers: Map<string, WorldServer>;
  readonly start: (
    name: string,
    state: Partial<TlsServerState>,
    at?: { port?: number; host?: string },
  ) => Promise<void>;
}

export async function createStarter(root: Authority): Promise<Starter> {
  const good = await root.issue({ names });
  const servers = new Map<string, WorldServer>();
  return {
    root,
    good,
    servers,
    async start(name, state, at = {}) {
      servers.set(name, await startTlsServer({ ...withCertificate(good), ...state, ...at }));
    },
  };
}

export function withCertificate({ chainPem, keyPem }: Issued): Pick<TlsServerState, "cert" | "key"> {
  return { cert: chainPem, key: keyPem };
}
