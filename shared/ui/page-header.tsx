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
      <svg class="logo" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path class="logo-paper" d="M2 0h12v16l-2-2-2 2-2-2-2 2-2-2-2 2z" />
        <path class="logo-pulse" d="M4 7h2l1.5-3.5 2 6L10.7 7H12" />
      </svg>
      <Name class="product">{texts.titles.product}</Name>
      {children}
    </header>
  );
}
