import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { rootLine } from "../tls/roots.ts";

const file = join(import.meta.dirname, "../tls/roots.generated.txt");

/**
 * Writes the roots that this Node trusts (Mozilla's) where the Worker's bundle picks them up: subjects and keys only.
 * Builds may run side by side, so nobody ever sees half a file.
 */
export function writeRoots(): void {
  const lines = `${rootLines(rootCertificates)}\n`;
  if (existsSync(file) && readFileSync(file, "utf8") === lines) return;
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, lines);
  renameSync(unfinished, file);
}

/** Certificates in PEM as the lines that `createRoots` reads. Throws what `X509Certificate` throws for bad ones. */
export function rootLines(pem: readonly string[]): string {
  return pem.map((one) => rootLine(new X509Certificate(one).raw)).join("\n");
}

if (import.meta.main) writeRoots();
