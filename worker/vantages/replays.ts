import type { SignatureParameters } from "./signature-base.ts";

interface Latest {
  readonly created: number;
  /** Of that second. */
  readonly nonces: readonly string[];
}

/**
 * Whether a signature was seen before. An asker's signatures about one target come in order, seconds apart, so the
 * latest is all there is to keep, and it is kept on disk: nothing can be sent again after a restart either.
 */
export class Replays {
  readonly #kv: SyncKvStorage;

  constructor(kv: SyncKvStorage) {
    this.#kv = kv;
  }

  /** True once for each signature of a signer, and never again for it or any that is older. */
  isNew({ keyid, created, nonce }: SignatureParameters): boolean {
    const key = `asked-by:${keyid}`;
    const latest = this.#kv.get<Latest>(key);
    if (latest !== undefined && created < latest.created) return false;
    const before = latest?.created === created ? latest.nonces : [];
    if (before.includes(nonce)) return false;
    this.#kv.put<Latest>(key, { created, nonces: [...before, nonce] });
    return true;
  }
}
