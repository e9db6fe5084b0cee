import type { Texts } from "./texts.ts";

/** Whose tool this is not. */
export function Unofficial({ texts }: { readonly texts: Texts }) {
  return <footer class="unofficial">{texts.titles.banner.unofficial}</footer>;
}
