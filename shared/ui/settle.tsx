import type { Settler } from "../model/verdict.ts";
import type { Texts } from "./texts.ts";

/** The one test that would tell. */
export function Settle({ settle, texts }: { readonly settle: Settler; readonly texts: Texts }) {
  return (
    <section class="card" aria-labelledby="settle-heading">
      <h2 id="settle-heading">{texts.ui.settle.heading}</h2>
      <p>{texts.ui.settle.how[settle]}</p>
    </section>
  );
}
