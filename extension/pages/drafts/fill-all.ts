import type { DraftField } from "../../../shared/drafts/draft.ts";
import type { FillOutcome } from "../../../shared/drafts/fill-outcome.ts";
import { fillBack, type Filled } from "./fill-back.ts";

/** Fills a draft back whose fields may belong to frames of several hosts; `parts` in the order of the fields. */
export async function fillAll(
  parts: readonly { readonly host: string; readonly fields: number }[],
  hosts: readonly string[],
  fields: readonly DraftField[],
): Promise<Filled> {
  const hostOf = parts.flatMap(({ host, fields: count }) => Array.from({ length: count }, () => host));
  const outcomes: FillOutcome[] = fields.map(() => "missing");
  let tab: number | undefined;
  for (const host of new Set(hostOf)) {
    const own = [...fields.keys()].filter((index) => hostOf[index] === host);
    const filled = await fillBack(
      host,
      hosts,
      own.flatMap((index) => fields[index] ?? []),
    );
    if (filled.result.kind === "no-page") continue;
    tab ??= filled.tab;
    for (const [place, index] of own.entries()) outcomes[index] = filled.result.outcomes[place] ?? "missing";
  }
  return tab === undefined ? { result: { kind: "no-page" } } : { result: { kind: "done", outcomes }, tab };
}
