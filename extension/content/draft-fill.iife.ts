import type { DraftField } from "../../shared/drafts/draft.ts";
import type { FillOutcome } from "../../shared/drafts/fill-outcome.ts";
import { matchFields } from "../../shared/drafts/match.ts";
import { fillField, holds } from "./drafts/fill-field.ts";
import { foundFields } from "./drafts/found-fields.ts";

// Put into a page when the user fills a draft back into it. Nothing is submitted, and nothing that stands there is changed.

/** A page has so long to make of what it is given what it wants. */
const settleMs = 200;
const glowMs = 30_000;

globalThis.fillDraft = async (host, fields) => {
  if (location.hostname !== host) return null;
  const first = places(fields);
  const outcomes = fields.map((field, index): FillOutcome => {
    const place = first[index];
    return place === undefined ? "missing" : fillField(place, field);
  });
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  // Pages draw anew what has changed: the field that was filled may be another one now.
  const second = places(fields);
  return outcomes.map((outcome, index) => {
    const place = second[index];
    const field = fields[index];
    if (outcome !== "filled" || field === undefined) return outcome;
    if (place === undefined || !holds(place, field)) return "changed";
    glow(place);
    return "filled";
  });
};

function places(fields: readonly DraftField[]) {
  const found = foundFields();
  const matched = matchFields(
    fields,
    found.map(({ place }) => place),
  );
  return matched.map((index) => (index === undefined ? undefined : found[index]?.field));
}

/** An animation changes nothing of the page itself, and ends by itself. */
function glow(place: HTMLElement): void {
  const look = { outline: "3px solid #0b57d0", outlineOffset: "1px" };
  place.animate([look, look], { duration: glowMs });
}
