import type { Remedies } from "../../shape.ts";

/** The invoice itself, and invoicing software. */
export const issuing = {
  "check-before-issuing": {
    title: "Look before you issue again",
    clerk: ({ helpline }) => [
      "Do not press Issue again yet: this invoice may already exist.",
      "Search issued invoices by amount and time.",
      "If it is not there, wait 30 minutes and search again.",
      `If it is still not there, ${helpline === null ? "" : `call ${helpline}, `}then decide whether to issue it again.`,
    ],
    it: () => [
      "Invoicing programs: lock this serial number for 30 minutes, query first, and retry with the same serial number only.",
      "Compare with the tax bureau's issued invoices once a day.",
    ],
  },
  "issue-by-hand": {
    title: "Issue urgent ones by hand on the web",
    clerk: () => [
      "Look under issued invoices first whether the program's last one was issued.",
      "Issue urgent ones that were not by hand on the web.",
      "Copy the program's exact message and send it to its vendor.",
      "Until they update it, keep the program from submitting again and again.",
    ],
    it: () => [
      "Compare what the program sends with the tax bureau's current interface description, field by field.",
      "If it works by hand and not from the program, the program has to change, not the network.",
    ],
  },
  "update-client": {
    title: "Update the invoicing program",
    clerk: () => [
      "Upload or export invoices that were not uploaded yet.",
      "Make a backup in the program.",
      "Get the new version from the tax bureau's or the vendor's own site and install it over the old one.",
      "Open it again and retry.",
    ],
    it: () => [
      "See that the installer carries the vendor's digital signature.",
      "Do not uninstall first, and do not touch the database files.",
    ],
  },
  "check-client-address": {
    title: "Check the server address in the invoicing program",
    clerk: ({ helpline }) => [
      "In the invoicing program open system settings, parameters, upload.",
      `Check the secure access server's address and port. If you do not know them, ask the vendor${helpline === null ? "" : ` or call ${helpline}`}.`,
      "Press Test and see whether it connects.",
    ],
    it: () => [
      "Address and port differ by region; what the local tax bureau publishes counts.",
      "The firewall has to allow them; on Windows test with Test-NetConnection.",
      "Without a proxy, leave the proxy box unticked, and leave no empty proxy port.",
    ],
  },
} satisfies Partial<Remedies>;
