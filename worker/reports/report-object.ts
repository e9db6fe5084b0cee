import { DurableObject } from "cloudflare:workers";
import type { ReportEnding } from "../../shared/protocol.ts";
import { count } from "../metrics/counters.ts";
import { tombstoneMs } from "./report-state.ts";
import type { KeptReport, NewReport, Tombstone } from "./report-state.ts";

export type Lookup =
  | { readonly outcome: "kept"; readonly report: KeptReport }
  | { readonly outcome: "gone"; readonly ending: ReportEnding }
  /** Never been, forgotten, or not this caller's to know. */
  | { readonly outcome: "unknown" };

/**
 * One sealed report, or what is left of it. Callers show hashes of their tokens; to one whose hash is another all reports are
 * unknown.
 */
export class ReportObject extends DurableObject {
  /** Keeps a report until it expires. Undefined where there is or was another of this id; the same one may come twice. */
  async create(report: NewReport): Promise<{ readonly expiresAt: number } | undefined> {
    const known = this.#kept();
    if (known !== undefined) return isSame(known.sealed, report.sealed) ? { expiresAt: known.expiresAt } : undefined;
    if (this.#tombstone() !== undefined) return undefined;
    const expiresAt = Date.now() + report.lifetime * 1_000;
    this.ctx.storage.kv.put<KeptReport>("report", { ...report, expiresAt });
    await this.ctx.storage.setAlarm(expiresAt);
    return { expiresAt };
  }

  /** Looks only: a report that opens once is there until somebody says that he has opened it. */
  find(accessHash: Uint8Array<ArrayBuffer>): Promise<Lookup> {
    return this.ctx.blockConcurrencyWhile(() => this.#find(accessHash));
  }

  /** A reader has opened it: one that opens once is gone then, and the same reader may say so again. */
  open(accessHash: Uint8Array<ArrayBuffer>, reader: string): Promise<"granted" | "unknown" | ReportEnding> {
    return this.ctx.blockConcurrencyWhile(async () => {
      const found = await this.#find(accessHash);
      if (found.outcome === "unknown") return "unknown";
      if (found.outcome === "gone") return this.#tombstone()?.reader === reader ? "granted" : found.ending;
      if (found.report.once) await this.#end(found.report, "opened", reader);
      return "granted";
    });
  }

  /** Deletes it, for its maker; again where it is gone already. */
  remove(accessHash: Uint8Array<ArrayBuffer>, deleteHash: Uint8Array<ArrayBuffer>): Promise<"gone" | "unknown"> {
    return this.ctx.blockConcurrencyWhile(async () => {
      const found = await this.#find(accessHash);
      const known = this.#kept() ?? this.#tombstone();
      if (found.outcome === "unknown" || known === undefined || !isSame(known.deleteHash, deleteHash)) return "unknown";
      if (found.outcome === "kept") await this.#end(found.report, "deleted");
      return "gone";
    });
  }

  /** The report has expired, or its tombstone has stood long enough. */
  override async alarm(): Promise<void> {
    const report = this.#kept();
    if (report === undefined) await this.ctx.storage.deleteAll();
    else await this.#end(report, "expired");
  }

  async #find(accessHash: Uint8Array<ArrayBuffer>): Promise<Lookup> {
    const report = this.#kept();
    // The alarm may be late.
    if (report !== undefined && Date.now() >= report.expiresAt) await this.#end(report, "expired");
    else if (report !== undefined)
      return isSame(report.accessHash, accessHash) ? { outcome: "kept", report } : { outcome: "unknown" };
    const tombstone = this.#tombstone();
    if (tombstone === undefined || !isSame(tombstone.accessHash, accessHash)) return { outcome: "unknown" };
    return { outcome: "gone", ending: tombstone.ending };
  }

  /** Everything is deleted, then the tombstone set: a crash in between leaves nothing rather than all. */
  async #end({ accessHash, deleteHash }: KeptReport, ending: ReportEnding, reader?: string): Promise<void> {
    await this.ctx.storage.deleteAll();
    this.ctx.storage.kv.put<Tombstone>("tombstone", {
      ending,
      accessHash,
      deleteHash,
      ...(reader === undefined ? {} : { reader }),
    });
    await this.ctx.storage.setAlarm(Date.now() + tombstoneMs);
    count("fapiao_probe_reports_total", ending);
  }

  #kept(): KeptReport | undefined {
    return this.ctx.storage.kv.get<KeptReport>("report");
  }

  #tombstone(): Tombstone | undefined {
    return this.ctx.storage.kv.get<Tombstone>("tombstone");
  }
}

/** In a time that tells nothing of where they differ. */
function isSame(a: Uint8Array<ArrayBuffer>, b: Uint8Array<ArrayBuffer>): boolean {
  return a.length === b.length && crypto.subtle.timingSafeEqual(a, b);
}
