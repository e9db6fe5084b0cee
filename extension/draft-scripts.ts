/** Built beside the other content scripts; put into a page when there is reason to, never before. */
export const draftScripts = { keep: "content/draft.js", fill: "content/draft-fill.js" } as const;
