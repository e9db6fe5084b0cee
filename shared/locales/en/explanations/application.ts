import { domainOf } from "../../domain.ts";
import type { Explanations } from "../../shape.ts";

/** The site answers; it is about the account, the content or the address. */
export const application = {
  "session-expired": {
    clerk: () => "The site works; only the sign-in has run out, and signing in again is all it takes.",
    it: ({ host }) =>
      `The site answers 401, or the page says that the sign-in ended; without one it answers normally, so network, certificate and site work. If it runs out every few minutes, see whether the account signs in elsewhere, and whether the browser blocks cookies of [*.]${domainOf(host)}.`,
  },
  "account-kicked-out": {
    clerk: () => "The network works; this account signed in elsewhere, so ask colleagues and your bookkeeping company.",
    it: () =>
      "The page itself says that the account signed in elsewhere; site and certificate work. Look under log management on the tax site for when and how. Invoicing programs need an account of their own, shared with nobody.",
  },
  "permission-or-identity": {
    clerk: () => "The site opens; what is missing is a right, a check or quota, and no change of network will help.",
    it: () =>
      "The page itself says that a right, a face check or quota is missing; since it could say so, network, certificate and sign-in work. Leave the computer alone. The legal representative or the head of finance adds rights in the account centre; quota is a matter for the tax office.",
  },
  "ip-rate-limited-or-banned": {
    clerk: () => "The site answers and takes no visits from your address for now; pause, then come back.",
    it: () =>
      "The site refuses with 403, 405, 412, 418 or 429, or the page says that access looks abnormal; connection and certificate work, so it is no network fault. Most often one outgoing address visits too much: find the busiest machine or program in the log. A 403 can also come from the office's web filter; see whose page it is.",
  },
  "issue-result-unknown": {
    clerk: () => "The submission got no clear answer; look under issued invoices before you issue again.",
    it: () =>
      "The submission timed out or broke off, or the page says that the result is unknown; the site answers now, so it can be queried. The invoice may take half an hour to half a day to appear. Lock the serial number, query first, retry with the same serial number only, and reconcile daily.",
  },
  "tax-interface-change": {
    clerk: () =>
      "The network works; the message is about the invoice's content, and the vendor has to update the program.",
    it: () =>
      "The message speaks of fields and formats, so the request reached the tax bureau and was answered: no network fault. It works by hand on the web and not from the program. Send the vendor the exact message, the program's version and the day it began, and compare with the current interface description.",
  },
  "wrong-or-fake-portal": {
    clerk: () => "This address looks like a tax bureau's and is not under its domain; do not type your account there.",
    it: ({ host }) =>
      `${host} is named like a tax bureau's site and is not under the official domain chinatax.gov.cn; do not sign in there, whether it opens or not. Block it by the browser policy URLBlocklist or in the firewall. If anybody typed a password there, change it and look at the sign-in records.`,
  },
  "portal-address-changed": {
    clerk: () => "This is a former address, most likely out of use; go in by the official entrance.",
    it: ({ host, port }) =>
      `${host}:${port} is a former entrance that has a successor; where the region's own site opens, the line needs no checking. Change favourites, desktop shortcuts and the ERP's address, and the firewall's allow list with them.`,
  },
} satisfies Partial<Explanations>;
