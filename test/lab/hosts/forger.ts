import tls from "node:tls";
import type { Authority } from "../../certificates/authority.ts";

/** Makes certificates for any name on the spot, as products that look into TLS do. */
export interface Forger {
  contextFor(name: string): Promise<tls.SecureContext>;
}

/** One certificate a name, made when it is first asked for. */
export function forgerFrom(authority: Authority): Forger {
  const made = new Map<string, Promise<tls.SecureContext>>();
  const make = async (name: string): Promise<tls.SecureContext> => {
    const { chainPem, keyPem } = await authority.issue({ names: [name] });
    return tls.createSecureContext({ cert: chainPem, key: keyPem });
  };
  return {
    contextFor(name) {
      const context = made.get(name) ?? make(name);
      made.set(name, context);
      return context;
    },
  };
}

/** The same certificate whatever name is asked for, as login pages of guest networks do. */
export async function oneCertificate(authority: Authority, name: string): Promise<Forger> {
  const forger = forgerFrom(authority);
  return { contextFor: () => forger.contextFor(name) };
}
