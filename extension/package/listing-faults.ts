import * as v from "valibot";
import { type Files, textOf } from "./files.ts";

/** Longest texts that the Chrome Web Store and Edge Add-ons take from a package. */
const longest = { extensionName: 75, extensionDescription: 132 } as const;
const messageSchema = v.object({ message: v.pipe(v.string(), v.nonEmpty()) });
const messagesSchema = v.object({ extensionName: messageSchema, extensionDescription: messageSchema });

/** What stores would refuse of the name and the description, a line each language. */
export function listingFaults(files: Files): readonly string[] {
  const paths = [...files.keys()].filter((path) => path.startsWith("_locales/"));
  return paths.flatMap((path) => {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), messagesSchema), textOf(files, path));
    if (!parsed.success) return [`${path}: lacks the name or the description`];
    return (["extensionName", "extensionDescription"] as const)
      .filter((key) => parsed.output[key].message.length > longest[key])
      .map((key) => `${path}: ${key} is longer than ${longest[key]} characters`);
  });
}
