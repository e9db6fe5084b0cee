import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Consent } from "../locales/page-shape.ts";
import type { Portal } from "../model/portal.ts";
import { ConsentChoice } from "./consent-choice.tsx";
import { PageHeader } from "./page-header.tsx";
import { PinDrawing } from "./pin-drawing.tsx";
import { PracticeOffer } from "./practice-offer.tsx";
import { textsFor } from "./texts.ts";
import { Unofficial } from "./unofficial.tsx";
import { WelcomePoints } from "./welcome-points.tsx";
import { WelcomeWhere, type WelcomeWhereProps } from "./welcome-where.tsx";

export interface WelcomeViewProps extends Omit<WelcomeWhereProps, "home" | "onHome"> {
  readonly consent: Consent;
  readonly consentManaged: boolean;
  /** Of practice mode's page. */
  readonly practiceAddress: string;
  /** Stores the choices; the page then says that it can be closed. */
  readonly onStart: (consent: Consent, home: Portal["id"] | null) => Promise<void>;
}

const screens = ["what", "privacy", "where"] as const;

/** Shown once, after installing, in three short screens: what it does, what it never sends and the one question, where. */
export function WelcomeView(props: WelcomeViewProps) {
  const texts = textsFor(props.language);
  const words = texts.ui.welcome;
  const [step, setStep] = useState(0);
  const [consent, setConsent] = useState(props.consent);
  const [home, setHome] = useState<Portal["id"] | null>(null);
  const [started, setStarted] = useState(false);
  const heading = useFocusOn(step);
  const screen = screens[step] ?? "what";
  return (
    <>
      <PageHeader texts={texts} />
      <main class="welcome" data-screen={screen}>
        <p class="hint">{words.step(step + 1, screens.length)}</p>
        <h1 tabIndex={-1} ref={heading}>
          {words[screen].title}
        </h1>
        {screen === "what" && (
          <>
            <p class="lead">{words.what.lead}</p>
            <WelcomePoints points={words.what.points} />
            <section class="card pin" aria-labelledby="pin-heading">
              <div>
                <h2 id="pin-heading">{words.what.pinTitle}</h2>
                <ol>
                  {words.what.pin.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ol>
              </div>
              <PinDrawing />
            </section>
          </>
        )}
        {screen === "privacy" && (
          <>
            <WelcomePoints points={words.privacy.points} />
            <section class="card">
              <ConsentChoice consent={consent} managed={props.consentManaged} texts={texts} onChange={setConsent} />
            </section>
          </>
        )}
        {screen === "where" && (
          <>
            <p class="lead">{words.where.lead}</p>
            <WelcomeWhere {...props} home={home} onHome={(portal) => setHome(portal?.id ?? null)} texts={texts} />
          </>
        )}
        <div class="buttons">
          {step > 0 && (
            <button type="button" class="secondary" onClick={() => setStep(step - 1)}>
              {words.back}
            </button>
          )}
          {step < screens.length - 1 ? (
            <button type="button" class="primary" onClick={() => setStep(step + 1)}>
              {words.next}
            </button>
          ) : (
            <button
              type="button"
              class="primary"
              onClick={() => void props.onStart(consent, home).then(() => setStarted(true))}
            >
              {words.start}
            </button>
          )}
        </div>
        <p class="field-saved" role="status">
          {started && words.started}
        </p>
        {started && <PracticeOffer language={props.language} address={props.practiceAddress} />}
        <Unofficial texts={texts} />
      </main>
    </>
  );
}

/** The button that was pressed is another one now: whoever listens hears what the new screen is about. */
function useFocusOn(step: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  return heading;
}
