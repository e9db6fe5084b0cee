import { useId } from "preact/hooks";
import { practice } from "../locales/index.ts";
import type { Language } from "../locales/languages.ts";

/** The way to practice mode. `address`: of its page. */
export function PracticeOffer({ language, address }: { readonly language: Language; readonly address: string }) {
  const id = useId();
  const words = practice[language];
  return (
    <section class="card practice-offer" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p class="hint">{words.offer.text}</p>
      <p>
        <a href={address}>{words.offer.open}</a>
      </p>
    </section>
  );
}
