import type { AboutScenario, AboutSite } from "./shape.ts";

/** A text with what it speaks of in its place. */
export function fill(text: AboutSite | AboutScenario, words: string): string {
  return text.replaceAll(/\{(?:site|Site|title)\}/g, (slot) => (slot === "{Site}" ? capital(words) : words));
}

/** With a capital first letter, as at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
