import type { Phrases } from "../shape.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const phrases: Phrases = {
  product: "Fapiao Doctor",
  tagline: "When an invoicing site does not open: whose side it is, and what to do",
  taxSite: "the tax site",
  sentence: {
    beyondCertain: (site) =>
      `${capital(site)} cannot be reached right now, and not from outside either. The problem is not on your side.`,
    beyond: (site) => `Your computer and network are not the problem. It is the line or ${site}.`,
    application: (title) => `Your computer and network are not the problem. ${title}.`,
    said: (title) => `This is not a network problem. ${title}.`,
    user: (title) => `The problem is on your side. ${title}.`,
    userPossible: (title) => `The problem may be on your side. ${title}.`,
    unclear: "It is not certain yet whose side it is.",
    settle: {
      phone: " Trying it on your phone's mobile data will tell.",
      "other-network": " Trying another network will tell.",
      "public-dns": " Looking the address up elsewhere, which IT can set, will tell.",
      clock: " Checking this computer's clock will tell.",
      probe: " Asking the outside probe will tell.",
      wait: " Checking again in a few minutes will tell.",
      "private-window": " Trying a private window will tell.",
      reload: " Reloading that page will tell.",
    },
    none: (site) => `${capital(site)} opens now. No problem was found.`,
  },
  banner: {
    details: "Why, and what to do",
    snooze: "Hide for 30 minutes",
    dismiss: "Close",
    guard: "Check before you issue again: this invoice may already exist.",
  },
  toolbar: {
    idle: "Fapiao Doctor",
    waiting: (site) => `No answer from ${site} yet`,
    checking: (site) => `Checking ${site}`,
    resolved: (site) => `${capital(site)} is back`,
  },
};
