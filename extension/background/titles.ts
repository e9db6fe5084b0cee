import type { Language } from "../../shared/locales/languages.ts";
import type { Titles } from "../../shared/locales/shape.ts";
import { titlesFile } from "../packaged-files.ts";
import { packaged } from "./packaged.ts";

/** All that the background says in a language. */
export function titlesIn(language: Language): Promise<Titles> {
  return packaged(titlesFile(language));
}
