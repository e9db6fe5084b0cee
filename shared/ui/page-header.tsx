import type { ComponentChildren } from "preact";
import type { Texts } from "./texts.ts";

interface PageHeaderProps {
  readonly texts: Texts;
  /** The page has no other heading of the first level. */
  readonly isHeading?: boolean;
  readonly children?: ComponentChildren;
}

/** The product's name, and what stands at the far end of the line. */
export function PageHeader({ texts, isHeading = false, children }: PageHeaderProps) {
  const Name = isHeading ? "h1" : "span";
  return (
    <header class="page-header">
      <svg class="logo" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path class="logo-paper" d="M5 2.5h14v19l-2.8-1.8-2.1 1.8-2.1-1.8-2.1 1.8-2.1-1.8L5 21.5z" />
        <path class="logo-pulse" d="M7 11.5h2.6l1.6-4 2.2 7.5 1.5-3.5H17" />
      </svg>
      <Name class="product">{texts.titles.product}</Name>
      {children}
    </header>
  );
}
