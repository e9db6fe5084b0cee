import type { DraftField, FieldPlace } from "./draft.ts";

/** The page asks for anything with these: they tell no field from another. */
const anyField =
  /^(请(您)?(先)?(输入|选择|填写|录入)(内容|关键字|日期|时间)?|please (enter|select|choose|input)( here)?|enter|select|choose|input|search|选择日期|开始日期|结束日期)?[.。…\s]*$/i;

/** Is a label one by which a field is known? */
export function isTelling(label: string): boolean {
  return !anyField.test(label);
}

/**
 * For each kept field the index of the present one that it belongs to, or undefined; no present one is given twice. By
 * name and label and the how-manieth of them, else by id and label, else by label alone. A field that neither its page
 * nor its label names belongs nowhere: guessing by place would put a text into another field.
 */
export function matchFields(
  kept: readonly DraftField[],
  present: readonly FieldPlace[],
): readonly (number | undefined)[] {
  const found: (number | undefined)[] = kept.map(() => undefined);
  const taken = new Set<number>();
  for (const key of [byNameAndLabel, byIdAndLabel, byLabel]) {
    const places = new Map<string, number>();
    for (const [index, place] of present.entries()) {
      const text = key(place);
      if (text !== undefined && !taken.has(index) && !places.has(text)) places.set(text, index);
    }
    for (const [index, field] of kept.entries()) {
      if (found[index] !== undefined) continue;
      const text = key(field);
      const place = text === undefined ? undefined : places.get(text);
      if (place === undefined || taken.has(place)) continue;
      found[index] = place;
      taken.add(place);
    }
  }
  return found;
}

function byNameAndLabel({ kind, name, label, nth }: FieldPlace): string | undefined {
  return name === "" && !isTelling(label) ? undefined : JSON.stringify([kind, name, label, nth]);
}

/** Pages count their fields anew on each load: the id alone may be another field's today. */
function byIdAndLabel({ kind, id, label }: FieldPlace): string | undefined {
  return id === "" || !isTelling(label) ? undefined : JSON.stringify([kind, id, label]);
}

function byLabel({ kind, label, nthLabel }: FieldPlace): string | undefined {
  return isTelling(label) ? JSON.stringify([kind, label, nthLabel]) : undefined;
}
