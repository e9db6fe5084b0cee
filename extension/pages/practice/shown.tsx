import type { ComponentChildren, Ref } from "preact";
import { useId } from "preact/hooks";
import type { PracticeTexts } from "../../../shared/locales/practice-shape.ts";

interface ShownProps {
  readonly words: PracticeTexts;
  readonly heading: string;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly children: ComponentChildren;
}

/** One thing that is seen of a fault, marked as practice, so that a picture of it cannot pass for the real thing. */
export function Shown({ words, heading, headingRef, children }: ShownProps) {
  const id = useId();
  return (
    <section class="shown" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} {...(headingRef && { ref: headingRef })}>
        {heading}
      </h2>
      <div class="shown-thing" data-tag={words.tag}>
        {children}
      </div>
    </section>
  );
}
