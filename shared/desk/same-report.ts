import { evidenceParts, without } from "../report/parts.ts";
import type { SharedReport } from "../report/shared-report.ts";

/** A code that a telephone reads is made without the certificates, before whole parts are left out. */
const certificates = new Set(["probeCertificate"] as const);

/**
 * Are these two one report that came by two links, of which one may hold fewer parts? They are where nothing that both
 * have differs, and what both have is found in no other report: moments to the second, or how long a request took. Two
 * computers with the same fault are two reports.
 */
export function isSameReport(one: SharedReport, other: SharedReport): boolean {
  const [a, b] = [partsIn(one), partsIn(other)];
  const both = Object.keys(a).filter((part) => a[part] !== undefined && b[part] !== undefined);
  return both.some((part) => telling.has(part)) && both.every((part) => isEqual(a[part], b[part]));
}

const telling: ReadonlySet<string> = new Set(["moments", "recheck", "observation"]);

/** How many parts it has: of two that are the same the fuller one is kept. */
export function fullness(report: SharedReport): number {
  return Object.values(partsIn(report)).filter((part) => part !== undefined).length;
}

function partsIn(report: SharedReport): Readonly<Record<string, unknown>> {
  const { verdict, target, moments, rungs, reasons, findings, evidence, environment, tried } = without(
    report,
    certificates,
  );
  const measured = Object.fromEntries(evidenceParts.map((part) => [part, evidence[part]]));
  return { verdict, target, moments, rungs, reasons, findings, tried, ...measured, ...environment };
}

/** Of JSON values, whatever the order of their members. */
function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    left.size === right.size && [...left].every(([key, value]) => right.has(key) && isEqual(value, right.get(key)))
  );
}
