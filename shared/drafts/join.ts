import type { Draft } from "./draft.ts";

/** Drafts of one page's frames as one. The frames count their tables each for itself: here they are counted on. */
export function joinDrafts(drafts: readonly Draft[]): Draft {
  let tables = 0;
  const fields = drafts.flatMap((draft) => {
    const before = tables;
    for (const { table = -1 } of draft.fields) tables = Math.max(tables, before + table + 1);
    return draft.fields.map((field) => (field.table === undefined ? field : { ...field, table: before + field.table }));
  });
  return { fields, ...(drafts.some(({ cut }) => cut) && { cut: true }) };
}
