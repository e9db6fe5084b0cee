import { mkdir, writeFile } from "node:fs/promises";
import type { Target } from "../../shared/model/target.ts";
import { createAuthority } from "../certificates/authority.ts";
import { startDohServer } from "../servers/doh-server.ts";
import { startTlsServer } from "../servers/tls-server.ts";

/** A name of the catalogue that is played by this machine. */
export const practiceTarget: Target = { host: "dppt.beijing.chinatax.gov.cn", port: 8443 };

export interface PracticePortal {
  /** PEM file of the root that browser and probe trust for this run. */
  readonly rootFile: string;
  /** RFC 8484 endpoint that knows the portal's name. */
  readonly dohUrl: string;
  close(): Promise<void>;
}

const day = 86_400_000;

/** A real TLS server whose certificate ran out yesterday, and a resolver that leads there. Throws if 8443 is taken. */
export async function startPracticePortal(folder: string): Promise<PracticePortal> {
  await mkdir(folder, { recursive: true });
  const authority = await createAuthority("Fapiao Doctor Practice Root");
  const rootFile = `${folder}/root.pem`;
  await writeFile(rootFile, authority.certPem);
  const expired = await authority.issue({
    names: [practiceTarget.host],
    notBefore: new Date(Date.now() - 90 * day),
    notAfter: new Date(Date.now() - day),
  });
  const portal = await startTlsServer({ cert: expired.chainPem, key: expired.keyPem, port: practiceTarget.port });
  const resolver = await authority.issue({ names: ["localhost"] });
  const doh = await startDohServer({
    table: new Map([[practiceTarget.host, { A: ["127.0.0.1"] }]]),
    cert: resolver.chainPem,
    key: resolver.keyPem,
  });
  return {
    rootFile,
    dohUrl: `https://localhost:${doh.port}/dns-query`,
    async close() {
      await Promise.all([portal.close(), doh.close()]);
    },
  };
}
