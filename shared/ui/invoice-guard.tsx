import type { Texts } from "./texts.ts";

/** Look before issuing again; it stands before anything else. */
export function InvoiceGuard({ texts }: { readonly texts: Texts }) {
  const { title, steps } = texts.ui.guard;
  return (
    <section class="guard" role="alert" aria-labelledby="guard-heading">
      <h2 id="guard-heading">{title}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
