import type { CheckTexts } from "../checks-shape.ts";

export const checks: CheckTexts = {
  phone: {
    heading: "Try it on your phone",
    steps: [
      "First turn off Wi-Fi on the phone, then scan the code.",
      "Scan it with the phone's camera or browser. If that does not work, type the address under the code into the phone's browser.",
      "See whether the page opens, then press a button below.",
    ],
    code: (address) => `QR code of the address ${address}`,
    caveat: {
      "inside-only": "If this site only ever works inside your company, no phone can open it: skip this.",
      "no-page": "This address shows no page as such: a blank page or a few lines of code count as opening.",
    },
    question: "Does it open on the phone?",
    answer: { opens: "It opens on the phone", "does-not-open": "It doesn't open either" },
    noted: {
      opens: "Noted: it opens on the phone. The result above takes that into account.",
      "does-not-open": "Noted: it doesn't open on the phone either. The result above takes that into account.",
    },
    takeBack: "Undo my answer",
    takenBack: "Your answer is taken back.",
    failed: "That was not noted. Press Check again, then answer.",
  },
  further: {
    heading: "One more thing to check",
    why: {
      proxy:
        "A proxy or VPN program often keeps a site from opening. If you allow it, Fapiao Doctor looks at the browser's proxy settings. The browser will ask about “all your data on all websites”, which is what it says for every proxy permission; Fapiao Doctor reads the proxy settings only, never a page.",
      loopback:
        "Invoicing pages use certificate or printing programs on the computer. If you allow it, Fapiao Doctor looks whether they are running. It stays on this computer and reads no certificate.",
    },
    button: { proxy: "Check proxy settings", loopback: "Check local programs" },
    denied: "You did not allow it, so this is not checked.",
    failed: "This could not be checked. Press Check again.",
  },
};
