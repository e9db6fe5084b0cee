import type { Remedies } from "../../shape.ts";

/** The site and the account. */
export const portal = {
  "wait-for-portal": {
    title: "Wait for the site to come back",
    clerk: ({ helpline }) => [
      "Stop here: there is no need to reinstall anything or to restart the computer.",
      "If you had just pressed Issue, look under issued invoices first once it is back, then decide.",
      `Wait for it to come back; there is no need to keep reloading.${helpline === null ? "" : ` If it is urgent, call the help line ${helpline}.`}`,
    ],
    it: () => [
      "There is nothing to change locally.",
      "Keep this page as a record, and stop automatic invoicing from submitting again until the site is back.",
    ],
  },
  "slow-down": {
    title: "Pause before visiting again",
    clerk: () => [
      "Close programs that sign in or download automatically.",
      "Wait 10 to 30 minutes and do not keep reloading.",
      "Then open the site once more.",
    ],
    it: () => [
      "Find the machine or program that visits most behind the same outgoing address.",
      "If it stays, contact the tax bureau with the outgoing address and the time.",
    ],
  },
  "sign-in-to-portal": {
    title: "Sign in to the site again",
    clerk: () => [
      "Copy anything you have not submitted yet.",
      "Reload the page and sign in again, for example by SMS code or with the app.",
      "Then look under issued invoices whether the last one was issued.",
    ],
    it: () => ["If it runs out every few minutes, the account signs in elsewhere: one account per person and program."],
  },
  "one-account-each": {
    title: "One account per person",
    clerk: () => [
      "Ask colleagues and your bookkeeping company whether they use this account too.",
      "Look at the sign-in records on the site; e-tax bureaus keep them under log management.",
      "If there is a sign-in that nobody knows, change the password at once.",
      "After signing in again, look first whether the last invoice was issued.",
    ],
    it: () => [
      "Give invoicing programs an account of their own, shared with nobody.",
      "An account can be online in one place per region; the later sign-in pushes the earlier one out.",
    ],
  },
  "ask-for-role": {
    title: "Ask whoever can grant it",
    clerk: ({ helpline }) => [
      "Write down exactly what the page says.",
      "If a right is missing, ask the legal representative or the head of finance to add it under account centre, staff permissions.",
      "Then sign in once as yourself and confirm it.",
      `For quotas or face checks, follow the page or ask your tax office${helpline === null ? "" : ` (${helpline})`}.`,
    ],
    it: () => [
      "Leave the computer and the network as they are.",
      "The account of your invoicing program needs the rights to issue and to query as well.",
    ],
  },
  "wait-for-code": {
    title: "Give the code some time",
    clerk: () => [
      "Wait 60 seconds and ask for the code once more. Do not keep asking: each phone number gets only so many a day.",
      "If it still does not come, sign in by scanning with the tax app.",
      "If the face check does not open, update the tax app first.",
    ],
    it: () => [
      "SMS and face checks come from other services; nothing to change on the computer or the network.",
      "Keep automatic sign-in from asking for codes again and again.",
    ],
  },
  "open-official-site": {
    title: "Go in by the official entrance",
    clerk: () => [
      "Close this page and do not type your account or password on it.",
      "Open the invoicing site from your tax bureau's own site; its address should end in chinatax.gov.cn.",
      "Save the new address as a favourite and delete the old one.",
      "If you have typed a password there, change it on the official site at once.",
    ],
    it: () => [
      "Block look-alike addresses by the browser policy URLBlocklist or in the firewall.",
      "Change old addresses in the ERP and in desktop shortcuts too.",
    ],
  },
} satisfies Partial<Remedies>;
