import type { MessageTexts } from "../../messages-shape.ts";
import { browser } from "./browser.ts";
import { said } from "./said.ts";

export const messages: MessageTexts = {
  title: "A message you do not understand? Paste it here",
  label: "What the site, the program or the browser said",
  placeholder: "For example: ERR_CONNECTION_TIMED_OUT",
  privacy: "What you paste is used on this page only: it is not stored, not sent, and gone when you close the page.",
  explain: "What does it mean?",
  clear: "Clear",
  seen: "Message",
  whose: "Whose move it is",
  matter: {
    you: "You can do it yourself",
    admin: "Whoever looks after computers and network",
    company: "The company's legal or finance person",
    bureau: "The tax bureau",
    vendor: "The vendor of the invoicing software",
    open: "Not certain yet; a check will tell",
  },
  severalCauses: "The same text has several causes. Choose a site and check it to know which.",
  unknownTitle: "This message is not known yet",
  unknown:
    "See whether it was copied in full; paste all the words of the box. If it stays unknown, choose a site and check whether it is the network. You can also send the text to the tax hotline 12366 or to the software's vendor.",
  diagnose: "Check a site",
  message: said,
  browser,
  status: {
    "signed-out": "The site wants you to sign in first (401). Sign in again.",
    refused:
      "The site answers and does not accept this visit. Often there were too many, or the connection comes from abroad or from a data centre.",
    missing: "The site answers and has no such page (404). Mostly the bookmark is old; enter from the home page.",
    broken:
      "The site answers and has an error of its own (a number that begins with 5). If it came when you pressed Issue, see first whether the invoice exists.",
    other: "The site answers and cannot do this request. Enter again from the home page.",
  },
};
