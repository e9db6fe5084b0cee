import { X509Certificate } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { rootLine } from "../tls/roots.ts";

/** Writes the roots that this Node trusts (Mozilla's) where the Worker's bundle picks them up: subjects and keys only. */
export function writeRoots(): void {
  const lines = rootCertificates.map((pem) => rootLine(new X509Certificate(pem).raw));
  writeFileSync(join(import.meta.dirname, "../tls/roots.generated.txt"), `${lines.join("\n")}\n`);
}

if (import.meta.main) writeRoots();
