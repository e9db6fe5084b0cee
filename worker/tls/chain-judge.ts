import type { Certificate } from "../../shared/model/measurement.ts";
import { sameBytes } from "./bytes.ts";
import type { CertificateMessage } from "./certificate-message.ts";
import { judgeChain } from "./judge.ts";
import type { JudgedChain } from "./judge.ts";
import type { Roots } from "./roots.ts";
import type { Staple } from "./staple.ts";

/** Reads a staple somewhere else. `undefined`: nothing that can be believed, or nobody was there to read it. */
export type StapleChecker = (staple: Staple, now: number) => Promise<Certificate["ocsp"]>;

interface Remembered {
  readonly host: string;
  readonly sent: CertificateMessage;
  readonly staple: Staple | undefined;
  /** The same chain comes to the same until then, milliseconds since the epoch. */
  readonly until: number;
  readonly judged: Promise<JudgedChain>;
}

/** Nodes of one host send one chain, or two while it is being renewed. */
const maxRemembered = 4;
/** What a staple said is asked about again after this long: it ages. */
const stapleMs = 600_000;

/**
 * Judges what the servers of a target send, and what it judged before it knows again: several addresses, and the same one
 * a minute later, mostly show one chain. What it remembers belongs to the object that made it.
 */
export class ChainJudge {
  readonly #roots: Roots;
  readonly #checkStaple: StapleChecker;
  #remembered: readonly Remembered[] = [];

  constructor(roots: Roots, checkStaple: StapleChecker) {
    this.#roots = roots;
    this.#checkStaple = checkStaple;
  }

  /** @param now Milliseconds since the epoch. */
  judge(sent: CertificateMessage, host: string, now: number): Promise<JudgedChain> {
    const known = this.#remembered.find((one) => one.host === host && now < one.until && isSame(one.sent, sent));
    if (known !== undefined) return known.judged;
    const judged = judgeChain(sent.chain, host, now, this.#roots);
    const staple = stapleOf(sent, judged);
    const entry = {
      host,
      sent,
      staple,
      until: staple === undefined ? judged.until : Math.min(judged.until, now + stapleMs),
      judged: staple === undefined ? Promise.resolve(judged) : this.#withStaple(judged, staple, now),
    };
    this.#remembered = [entry, ...this.#remembered].slice(0, maxRemembered);
    return entry.judged;
  }

  async #withStaple(judged: JudgedChain, staple: Staple, now: number): Promise<JudgedChain> {
    const { certificate, failure } = judged;
    const ocsp = await this.#checkStaple(staple, now);
    if (certificate === undefined || ocsp === undefined) {
      // Perhaps nobody was there to read it; somebody may be the next time.
      this.#remembered = this.#remembered.filter((one) => one.staple !== staple);
      return judged;
    }
    // Chromium looks at a staple only where the path is good (measured, 156), and at the name after that.
    const isRevoked = ocsp === "revoked" && (failure === undefined || failure === "tls.cert.name_invalid");
    return { ...judged, certificate: { ...certificate, ocsp }, ...(isRevoked ? { failure: "tls.cert.revoked" } : {}) };
  }
}

/** A staple says something only where the issuer is known who must have signed it. */
function stapleOf({ chain: [leaf], staple }: CertificateMessage, { issuer }: JudgedChain): Staple | undefined {
  return leaf === undefined || staple === undefined || issuer === undefined
    ? undefined
    : { response: staple, leaf, issuer };
}

const none = new Uint8Array();

function isSame(a: CertificateMessage, b: CertificateMessage): boolean {
  return (
    a.chain.length === b.chain.length &&
    a.chain.every((der, i) => sameBytes(der, b.chain[i] ?? none)) &&
    sameBytes(a.staple ?? none, b.staple ?? none)
  );
}
