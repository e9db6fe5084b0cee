/** Named groups (RFC 8446, 4.2.7) that browsers and WebCrypto have in common. */
export const x25519 = 0x001d;
const curves: Readonly<Record<number, { readonly namedCurve: string; readonly secretBits: number }>> = {
  0x0017: { namedCurve: "P-256", secretBits: 256 },
  0x0018: { namedCurve: "P-384", secretBits: 384 },
};

/** One side of an ephemeral key exchange. */
export interface KeyShare {
  readonly group: number;
  readonly publicKey: Uint8Array;
  /** The secret shared with the owner of this public key. Rejects for bytes that are no key of the group. */
  secretWith(publicKey: Uint8Array): Promise<Uint8Array>;
}

/** `undefined` for a group that we cannot do. */
export async function createKeyShare(group: number): Promise<KeyShare | undefined> {
  const curve = curves[group];
  if (curve === undefined && group !== x25519) return undefined;
  const name = curve === undefined ? "X25519" : "ECDH";
  const algorithm = curve === undefined ? { name } : { name, namedCurve: curve.namedCurve };
  const pair = await crypto.subtle.generateKey(algorithm, false, ["deriveBits"]);
  if (!("privateKey" in pair)) throw new TypeError(`${name} gave one key instead of a pair`);
  const own = await crypto.subtle.exportKey("raw", pair.publicKey);
  if (!(own instanceof ArrayBuffer)) throw new TypeError(`${name} gave no raw key`);
  return {
    group,
    publicKey: new Uint8Array(own),
    async secretWith(publicKey) {
      const other = await crypto.subtle.importKey("raw", publicKey, algorithm, false, []);
      // The types of the runtime call it `$public`; the runtime does not.
      const exchange = { name, public: other };
      return new Uint8Array(await crypto.subtle.deriveBits(exchange, pair.privateKey, curve?.secretBits ?? 256));
    },
  };
}
