import type { Observation } from "../model/observation.ts";
import type { Texts } from "./texts.ts";

/** A request that may have issued an invoice although its answer never came. */
export function mayHaveIssued(observation: Observation | undefined): boolean {
  if (observation === undefined || observation.method === "GET" || observation.method === "HEAD") return false;
  return observation.outcome !== "answered" || (observation.status ?? 0) >= 500;
}

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
