import type { PracticeTexts } from "../practice-shape.ts";

export const practice: PracticeTexts = {
  title: "Practice",
  marker: "Practice: nothing is really broken, and no site is visited",
  tag: "Practice",
  lead: "Choose a situation and see what Fapiao Doctor would say, and what to do step by step. Press anything: nothing is sent, and nothing is recorded.",
  search: "Choose a situation",
  searchHint: "Type to search, such as: certificate",
  noMatch: "Nothing found. Try another word.",
  group: {
    user: "On your side",
    beyond: "The line or the tax site",
    none: "No problem",
    unclear: "Cannot tell",
  },
  site: "Site to practise with",
  exampleSite: "Beijing’s site, as an example",
  unknown: (id) => `There is no situation called “${id}”; the link may be mistyped. Please choose one from the list.`,
  chooseFirst: "First choose a situation from the list.",
  elsewhere: (site) => `The site you chose cannot have this fault, so ${site} plays it.`,
  listed: (title) =>
    `One computer alone cannot recognise “${title}”. So the result names something else and lists it under what else it may be.`,
  stage: {
    browser: "What you see in the browser",
    popup: "What a click on the toolbar icon shows",
    diagnosis: "What “Why, and what to do” shows",
    notification: "What pops up when the site is back, if you asked to be told",
  },
  tooltip: "With the pointer on the icon:",
  noBanner: "No banner appears in the page for this one.",
  bannerClosed: "The banner is closed.",
  showBanner: "Show it again",
  phone: "In practice there is no need to scan: press one of the two answers and see how the result changes.",
  assume: {
    now: "Practice checks nothing. Suppose the check finds that it is:",
    later: "No need to wait in practice. Suppose a later check finds that it is:",
    mended: "Mended",
    still: "Not mended yet",
  },
  would: {
    open: (address) => `In earnest, this opens ${address}.`,
    reload: "In earnest, this reloads the invoicing page.",
    diagnose: "In earnest, this checks once more. Practice begins again.",
    permission: "In earnest, the browser asks first, and checks only if you allow it.",
    snooze: "In earnest, nothing is shown for this site for 30 minutes.",
    move: "In earnest, the banner moves out of the way of the form.",
    release: "In earnest, press this once you have checked, and the reminder goes away.",
  },
  offer: {
    text: "Choose a fault and see what you would see, and what to do about it. For training, and for IT to prepare. No site is visited.",
    open: "Open practice",
  },
};
