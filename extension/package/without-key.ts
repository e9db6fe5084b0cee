import { type Files, textOf } from "./files.ts";

/** The fixed id is for unpacked copies: a store gives an id of its own, and refuses a package that brings one. */
export function withoutKey(files: Files): Files {
  const text = textOf(files, "manifest.json");
  if (text === undefined) throw new Error("The build made no manifest.json.");
  const manifest: unknown = JSON.parse(text, (name, value: unknown) => (name === "key" ? undefined : value));
  return new Map([...files, ["manifest.json", new TextEncoder().encode(JSON.stringify(manifest, null, 2))]]);
}
