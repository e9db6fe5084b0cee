import { fromBase64Url } from "../../shared/web/base64url.ts";
import { sha256 } from "../../shared/web/sealing/keys.ts";
import { reportId } from "../../shared/web/sealing/report-id.ts";

/** Who asks, as hashes of the tokens that he showed. */
export interface Credentials {
  readonly accessHash: Uint8Array<ArrayBuffer>;
  /** Of makers who delete. */
  readonly deleteHash?: Uint8Array<ArrayBuffer>;
  /** The only report that the access token can be of. */
  readonly id: string;
}

/**
 * Reads `Authorization: Bearer <access token>`, or `Bearer <access token>.<delete token>` (RFC 6750, 2.1), each 32 bytes in
 * base64url. Undefined where it is absent or no such thing.
 */
export async function readCredentials(authorization = ""): Promise<Credentials | undefined> {
  const tokens = /^Bearer +([\w-]{43})(?:\.([\w-]{43}))?$/i.exec(authorization);
  const access = fromBase64Url(tokens?.[1] ?? "-");
  const deletion = tokens?.[2] === undefined ? undefined : fromBase64Url(tokens[2]);
  if (access === undefined) return undefined;
  const accessHash = await sha256(access);
  const id = reportId(accessHash);
  return deletion === undefined ? { accessHash, id } : { accessHash, id, deleteHash: await sha256(deletion) };
}
