import { errorText } from "../log/error-text.ts";
import { log } from "../log/log.ts";
import { within } from "../probes/deadline.ts";
import { ChainJudge } from "../tls/chain-judge.ts";
import { createRoots } from "../tls/roots.ts";
import type { Roots } from "../tls/roots.ts";
import builtInRoots from "../tls/roots.generated.txt";
import type { StapleReader } from "../tls/staple-reader.ts";

/** What is exported of the Worker beside this object, as far as it is needed here. */
interface Readers {
  readonly StapleReader: Pick<StapleReader, "read">;
}

/** A chain is judged while others are still being read; more than this the whole run would feel. */
const stapleMs = 500;

/** Every target of this isolate trusts the same. */
let roots: Roots | undefined;

/** The judge of one target's certificates. Staples are read in an invocation of their own; where that fails, without them. */
export function chainJudge({ EXTRA_ROOTS = "" }: Pick<Cloudflare.Env, "EXTRA_ROOTS">, readers: Readers): ChainJudge {
  roots ??= createRoots(`${builtInRoots}\n${EXTRA_ROOTS}`);
  return new ChainJudge(roots, async (staple, now) => {
    try {
      return await within(stapleMs, readers.StapleReader.read(staple, now));
    } catch (error) {
      log({ event: "error", where: "staple-reader", ...errorText(error) });
      return undefined;
    }
  });
}
