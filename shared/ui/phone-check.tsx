import { useId, useRef, useState } from "preact/hooks";
import type { PhoneAnswer } from "../model/evidence.ts";
import type { Portal } from "../model/portal.ts";
import { sameTarget, type Target } from "../model/target.ts";
import { isOwn } from "../portals/own.ts";
import { addressText } from "./address-text.ts";
import { QrCode } from "./qr-code.tsx";
import type { Texts } from "./texts.ts";

interface PhoneCheckProps {
  /** The address that is opened on the telephone: another of the same portal could work while this one does not. */
  readonly target: Target;
  readonly portal: Portal | undefined;
  /** What the user has answered so far. */
  readonly answer: PhoneAnswer["outcome"] | undefined;
  readonly texts: Texts;
  /** Null takes the answer back. Rejects where it could not be noted. */
  readonly onPhone: (outcome: PhoneAnswer["outcome"] | null) => Promise<void>;
}

/** The user's telephone as a vantage: mobile data takes another line than this computer. */
export function PhoneCheck({ target, portal, answer, texts, onPhone }: PhoneCheckProps) {
  const id = useId();
  const answers = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<"none" | "taken-back" | "failed">("none");
  const words = texts.ui.phone;
  const address = addressText(target);
  const caveat = caveatOf(target, portal);
  const tell = (outcome: PhoneAnswer["outcome"] | null) =>
    void onPhone(outcome).then(
      () => setLast(outcome === null ? "taken-back" : "none"),
      () => setLast("failed"),
    );
  const takeBack = () => {
    // The button that was pressed goes away.
    answers.current?.querySelector("button")?.focus();
    tell(null);
  };
  return (
    <section class="card phone-check" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.heading}</h2>
      <div class="phone-scan">
        <div>
          <ol>
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {caveat !== undefined && <p class="hint">{words.caveat[caveat]}</p>}
        </div>
        <figure>
          <QrCode text={address} label={words.code(address)} />
          <figcaption>{address}</figcaption>
        </figure>
        <div>
          <p class="phone-question" id={`${id}-question`}>
            {words.question}
          </p>
          <div class="buttons" role="group" ref={answers} aria-labelledby={`${id}-question`}>
            {(["opens", "does-not-open"] as const).map((outcome) => (
              <button
                key={outcome}
                type="button"
                class="secondary"
                data-outcome={outcome}
                aria-pressed={answer === outcome}
                onClick={() => tell(outcome)}
              >
                {words.answer[outcome]}
              </button>
            ))}
            {answer !== undefined && (
              <button type="button" class="link" onClick={takeBack}>
                {words.takeBack}
              </button>
            )}
          </div>
          <p class={last === "failed" ? "field-error" : "hint"} role="status">
            {last === "failed" && words.failed}
            {last !== "failed" && answer !== undefined && words.noted[answer]}
            {last === "taken-back" && answer === undefined && words.takenBack}
          </p>
        </div>
      </div>
    </section>
  );
}

/** What an answer would get wrong: a company's own site that telephones outside never reach, an interface without a page. */
function caveatOf(target: Target, portal: Portal | undefined): keyof Texts["ui"]["phone"]["caveat"] | undefined {
  if (portal === undefined || isOwn(portal)) return "inside-only";
  return portal.hosts.find((host) => sameTarget(host, target))?.role === "api" ? "no-page" : undefined;
}
