import type { Portal } from "../model/portal.ts";
import type { Texts } from "./texts.ts";

/** What a portal's authority allows while it cannot be used; nothing where no rule is known. */
export function Fallback({ portal, texts }: { readonly portal: Portal | undefined; readonly texts: Texts }) {
  const { title, allowed } = texts.ui.fallbacks;
  const rule = new Map<string, string>(Object.entries(allowed)).get(portal?.id ?? "");
  if (rule === undefined) return null;
  return (
    <section class="card">
      <h2>{title}</h2>
      <p>{rule}</p>
    </section>
  );
}
