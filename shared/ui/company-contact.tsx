import type { Texts } from "./texts.ts";

/** Whom to call, as the company's administrator has written it down. */
export function CompanyContact({ contact, texts }: { readonly contact: string; readonly texts: Texts }) {
  return (
    <p class="company-contact">
      {texts.ui.companyContact}
      <strong>{contact}</strong>
    </p>
  );
}
