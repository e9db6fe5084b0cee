import { within } from "../probes/deadline.ts";
import { ChainJudge } from "../tls/chain-judge.ts";
import { createRoots } from "../tls/roots.ts";
import type { Roots } from "../tls/roots.ts";
import builtInRoots from "../tls/roots.generated.txt";

/** A chain is judged while others are still being read; more than this the whole run would feel. */
const stapleMs = 500;

/** Every target of this isolate trusts the same. */
let roots: Roots | undefined;

/** The judge of one target's certificates. Staples are read in an invocation of their own; where that fails, without them. */
export function chainJudge(env: Cloudflare.Env, exports: Cloudflare.Exports): ChainJudge {
  roots ??= createRoots(`${builtInRoots}\n${env.EXTRA_ROOTS ?? ""}`);
  return new ChainJudge(roots, async (staple, now) => {
    try {
      return await within(stapleMs, exports.StapleReader.read(staple, now));
    } catch (error) {
      console.warn(JSON.stringify({ event: "staple-unread", reason: String(error) }));
      return undefined;
    }
  });
}
