import type { Draft, DraftField } from "../drafts/draft.ts";
import type { FillOutcome } from "../drafts/fill-outcome.ts";
import type { DraftTexts } from "../locales/drafts-shape.ts";
import type { FillResult } from "./drafts-props.ts";

interface DraftFilledProps {
  readonly result: FillResult;
  readonly draft: Draft;
  readonly nameOf: (field: DraftField) => string;
  readonly words: DraftTexts;
  readonly onGoThere: () => void;
  readonly onOpenSite: () => void;
}

/** What came of filling back: how much, and field by field what is left to the user, and why. */
export function DraftFilled({ result, draft, nameOf, words, onGoThere, onOpenSite }: DraftFilledProps) {
  const { fill } = words;
  if (result.kind === "no-page")
    return (
      <div class="draft-filled">
        <p>{fill.noPage}</p>
        <button type="button" class="secondary" onClick={onOpenSite}>
          {fill.openSite}
        </button>
      </div>
    );
  const { outcomes } = result;
  const count = (wanted: FillOutcome) => outcomes.filter((outcome) => outcome === wanted).length;
  const left = draft.fields.flatMap((field, index) => {
    const outcome = outcomes[index] ?? "missing";
    return outcome === "filled" || outcome === "already" ? [] : [{ field, outcome }];
  });
  const reasons = (["changed", "by-hand", "occupied", "missing"] as const).filter((why) =>
    left.some(({ outcome }) => outcome === why),
  );
  const already = count("already");
  return (
    <div class="draft-filled">
      <p>{count("filled") > 0 ? fill.done(count("filled")) : fill.nothing}</p>
      {already > 0 && <p>{fill.already(already)}</p>}
      {left.length > 0 && (
        <>
          <p>{fill.left}</p>
          <ul>
            {reasons.map((why) => (
              <li key={why}>
                {left
                  .filter(({ outcome }) => outcome === why)
                  .map(({ field }) => placeOf(field, nameOf, words))
                  .join(words.comma)}
                <span class="hint"> — {fill.why[why]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="secondary" onClick={onGoThere}>
        {fill.goThere}
      </button>
    </div>
  );
}

function placeOf(field: DraftField, nameOf: (field: DraftField) => string, words: DraftTexts): string {
  return field.row === undefined ? nameOf(field) : words.inRow(nameOf(field), field.row + 1);
}
