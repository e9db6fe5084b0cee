import { X509Certificate } from "node:crypto";
import { writeFileSync } from "node:fs";
import { rootCertificates } from "node:tls";
import { rootLine } from "../tls/roots.ts";

/** Writes the roots that this Node trusts (Mozilla's) where the Worker's bundle picks them up: subjects and keys only. */
export function writeRoots(): void {
  const lines = rootCertificates.map((pem) => rootLine(new X509Certificate(pem).raw));
  writeFileSync(new URL("../tls/roots.generated.txt", import.meta.url), `${lines.join("\n")}\n`);
}

if (import.meta.main) writeRoots();
