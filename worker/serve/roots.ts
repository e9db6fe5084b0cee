import { X509Certificate } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { rootLine } from "../tls/roots.ts";

/** Writes the roots that this Node trusts (Mozilla's) where the Worker's bundle picks them up: subjects and keys only. */
export function writeRoots(): void {
  writeFileSync(join(import.meta.dirname, "../tls/roots.generated.txt"), `${rootLines(rootCertificates)}\n`);
}

/** Certificates in PEM as the lines that `createRoots` reads. Throws what `X509Certificate` throws for bad ones. */
export function rootLines(pem: readonly string[]): string {
  return pem.map((one) => rootLine(new X509Certificate(one).raw)).join("\n");
}

if (import.meta.main) writeRoots();
