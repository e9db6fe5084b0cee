import { checkFault } from "../check-fault.ts";
import type { LoadedFault } from "../fault.ts";
import type { Block, Draw } from "./block.ts";
import { blocks as allBlocks } from "./blocks/index.ts";
import { withOddity } from "./oddities.ts";
import { createRandom, type Random } from "./random.ts";

/** Which case of which hunt. */
export interface HuntedCase {
  readonly seed: number;
  /** From 1. */
  readonly number: number;
}

/** Of a hundred draws so many are networks without a fault, and so many have two faults. */
const share = { healthy: 0.15, pair: 0.15, oddity: 0.3 };

/**
 * At least so many cases of a seed; the same seed begins with the same cases, however many are asked for. Twins follow
 * one another, so there can be one more than was asked for: the twin of the last.
 */
export function composeHunt(seed: number, count: number, blocks = allBlocks): readonly LoadedFault[] {
  const random = createRandom(seed);
  const bags = {
    single: createBag(blocks.single, random),
    healthy: createBag(blocks.healthy, random),
    lower: createBag(blocks.lower, random),
    upper: createBag(blocks.upper, random),
  };
  const cases: LoadedFault[] = [];
  while (cases.length < count) {
    const number = cases.length + 1;
    const id = (draw: Draw, at: number): string => `hunt-${seed}-${at}-${slug(draw)}`;
    if (random.chance(share.healthy)) {
      const [draw] = bags.healthy().draw(random);
      cases.push(asFault(id(draw, number), draw, { seed, number }));
    } else if (random.chance(share.pair)) {
      cases.push(asPair(bags.lower().draw(random)[0], bags.upper().draw(random)[0], { seed, number }));
    } else {
      const block = bags.single();
      const [draw, twin] = block.draw(random);
      if (twin === undefined) {
        const odd = block.bearsOddities === true && random.chance(share.oddity) ? withOddity(draw, random) : draw;
        cases.push(asFault(id(odd, number), odd, { seed, number }));
      } else {
        const [first, second] = [id(draw, number), id(twin, number + 1)];
        cases.push(asFault(first, draw, { seed, number }, second));
        cases.push(asFault(second, twin, { seed, number: number + 1 }, first));
      }
    }
  }
  return cases;
}

/** One case of a hunt, made again from its number. */
export function huntedCase({ seed, number }: HuntedCase): LoadedFault {
  const found = composeHunt(seed, number)[number - 1];
  if (found === undefined) throw new Error(`a hunt's cases are counted from 1, not from ${number}`);
  return found;
}

/** Deals every block once before any comes again, so that a short hunt has all of them too. */
function createBag<T extends Block>(blocks: readonly T[], random: Random): () => T {
  let bag: T[] = [];
  return () => {
    if (bag.length === 0) bag = random.shuffle(blocks);
    const block = bag.pop();
    if (block === undefined) throw new Error("a bag needs blocks");
    return block;
  };
}

function asPair(first: Draw, second: Draw, hunted: HuntedCase): LoadedFault {
  const both: Draw = {
    ...first,
    says: `${first.says}-and-${second.says}`,
    async inject(net) {
      await first.inject(net);
      await second.inject(net);
    },
  };
  const id = `hunt-${hunted.seed}-${hunted.number}-${slug(both)}`;
  return { ...checkFault({ ...fields(id, both), where: [first.where, second.where] }, `${id}.ts`), hunted };
}

function asFault(id: string, draw: Draw, hunted: HuntedCase, twin?: string): LoadedFault {
  const ambiguity = twin === undefined ? {} : { ambiguous: true, twin };
  return { ...checkFault({ ...fields(id, draw), ...ambiguity }, `${id}.ts`), hunted };
}

function fields(id: string, { where, probe, expected, visit, inject }: Draw): object {
  return { id, where, probe, expected, inject, ...(visit && { visit }) };
}

function slug({ says, probe }: Draw): string {
  return probe === "reaches" || says.startsWith("well-probe-") ? says : `${says}-probe-${probe}`;
}
