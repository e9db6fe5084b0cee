import type { Lifetime } from "../../../../shared/web/sealing/metadata.ts";
import json from "./vectors.json" with { type: "json" };

/** One known answer; byte strings are base64url, `secret` and `nonce` hex. */
export interface Vector {
  readonly secret: string;
  readonly nonce: string;
  readonly lifetime: number;
  readonly once: boolean;
  readonly report: string;
  readonly accessToken: string;
  readonly accessHash: string;
  readonly id: string;
  /** The associated data, as text. */
  readonly associated: string;
  /** Compressed and padded: what is encrypted. */
  readonly padded: string;
  readonly sealed: string;
}

/** Made by independent.ts. */
export const vectors = json as readonly (Vector & { readonly lifetime: Lifetime })[];
