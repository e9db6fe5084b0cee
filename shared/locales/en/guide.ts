import { capital } from "../fill.ts";
import type { CallFacts, GuideTexts } from "../guide-shape.ts";

const sure = { certain: "", likely: " (likely)", possible: " (possible)" } as const;

/** What is said while something is mended step by step. */
export const guide: GuideTexts = {
  guide: {
    step: (step, of) => `Step ${step} of ${of}`,
    done: { check: "Done, check it for me", next: "Done, next step", wait: "All right, I'll wait" },
    back: "Back a step",
    checking: "Checking…",
    checkingHint: "It takes a few seconds. There is nothing for you to do.",
    seen: {
      link: { well: () => "The computer is connected", bad: () => "The computer is not connected yet" },
      captive: {
        well: () => "This network wants no sign-in any more",
        bad: () => "This network still wants a sign-in",
      },
      clock: { well: () => "The computer's clock is right", bad: () => "The computer's clock is still wrong" },
      neutral: { well: () => "Other sites open", bad: () => "Other sites do not open either" },
      neutralPort: { well: () => "The port is open now", bad: () => "The port is still blocked" },
      unrelated: {
        well: () => "Another site's certificate is fine",
        bad: () => "Another site's certificate is wrong too",
      },
      doh: { well: () => "The address can be looked up", bad: () => "The address cannot be looked up" },
      egress: {
        well: () => "This network comes out in the country",
        bad: () => "This network still comes out elsewhere",
      },
      quality: { well: () => "The network is steady now", bad: () => "The network is still slow or unsteady" },
      families: { well: () => "Newer addresses work", bad: () => "Newer addresses still do not work" },
      loopback: {
        well: () => "The program on this computer answers",
        bad: () => "The program on this computer does not answer yet",
      },
      tab: { well: () => "The page is open", bad: () => "The page still does not open" },
      page: { well: () => "The message is gone from the page", bad: () => "The page still shows that message" },
      observation: { well: () => "The page works again", bad: () => "The page still does not open" },
      probe: {
        well: (site) => `From outside, ${site} opens`,
        bad: (site) => `From outside, ${site} does not open either`,
      },
      recheck: {
        well: (site) => `${capital(site)} opens`,
        bad: (site) => `${capital(site)} still does not open`,
      },
    },
    stillNext: (step) => `Not working yet. Please go on with step ${step}.`,
    spent: "That was checked many times, so the site gets a rest. Please check again in half an hour.",
    failed: "The check did not go through. Please press the button again.",
    waiting: (time) =>
      `We keep checking, next at ${time}, and tell you as soon as it works. You can do something else meanwhile.`,
    waitingNoMore: "It has been a long wait, so the checks stop here. Press “Check now” whenever you want to know.",
    look: "Check now",
    ask: (site) => `This is nothing we can see from here. Please try: does ${site} work now?`,
    works: "It works",
    fails: "Not yet",
    ended: "All steps are done and it still does not work. Look below: try another way, or get help.",
    endedBetter:
      "This problem is solved, but the site still does not open, so there is another cause. Please check again.",
    again: "Start over",
    fixed: (site) => `Done. ${capital(site)} opens again`,
    fixedByUser: "Done. It works again",
    fixedNext: "Reload the invoicing page and carry on.",
    fixedLookFirst: "If you had just pressed Issue, look under issued invoices first, then decide.",
    reload: "Reload the invoicing page",
    before: "What the problem was",
    reloadHint: "Reloading clears what you typed and did not submit. Copy what you want to keep first.",
    others: "Other ways",
    choose: "Do this instead",
    doneByIt: "Changed it, check now",
    otherSystems: "Commands for other systems",
  },
  call: {
    heading: "Whom to ask, what to say",
    who: {
      "office-it": () => "Ask whoever looks after computers and network at your company. Send this, or read it out:",
      provider: () => "Call your internet provider; the number is on the contract or the bill. Read this out:",
      "tax-hotline": ({ helpline }) =>
        helpline === null ? "Ask the site's support. Read this out, or send it:" : `Call ${helpline}. Read this out:`,
      vendor: () => "Ask the support of your invoicing program or certificate. Send this, or read it out:",
      manager: () => "Ask your legal representative or head of finance. Send this:",
    },
    say: {
      "office-it": (about, facts) =>
        [
          `Hello, I cannot open ${about.site} and cannot issue invoices.`,
          `Address: ${about.host}, port ${about.port}.`,
          found(facts),
          "Please have a look:",
          ...numbered(facts),
          "Tell me when it is changed, and I will check again.",
        ].join("\n"),
      provider: (about, facts) =>
        [
          `Hello, I want to report a fault: ${about.site} does not open, other sites do.`,
          `The address is ${about.host}, port ${about.port}.`,
          found(facts),
          "Please check the line to this address and give me a ticket number.",
        ].join("\n"),
      "tax-hotline": (about, facts) =>
        [
          `Hello, I have trouble issuing invoices on ${about.site}.`,
          `Address: ${about.host}, port ${about.port}.`,
          found(facts),
          ...(facts.side === "beyond" ? ["My computer and network were checked and are fine."] : []),
          "Is there a problem with the site, and when will it be over? What can I do about urgent invoices?",
        ].join("\n"),
      vendor: (about, facts) =>
        [
          `Hello, I have trouble issuing invoices on ${about.site}.`,
          found(facts),
          "The exact message is: (please fill in)",
          "Please tell me what to do.",
        ].join("\n"),
      manager: (about) =>
        [
          `Hello, when I issue invoices on ${about.site}, the page says that I lack the permission.`,
          "Please sign in to the e-tax bureau and give me the rights to issue and to look up invoices, under account centre, staff permissions.",
          "Tell me when it is done, and I will sign in and confirm.",
        ].join("\n"),
    },
    copy: "Copy this text",
    private: "It holds no name, tax number or invoice of yours.",
  },
};

function found({ cause, confidence, when }: CallFacts): string {
  return `${when}, Fapiao Doctor found: ${cause}${sure[confidence]}.`;
}

function numbered({ toDo }: CallFacts): readonly string[] {
  return toDo.map((line, index) => `${index + 1}. ${line}`);
}
