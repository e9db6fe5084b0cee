import type { SealingTexts } from "../sealing-shape.ts";

export const sealing: SealingTexts = {
  heading: "Encrypted link",
  intro: (host) =>
    `The report is encrypted on this computer first, and then kept at ${host}, where nobody can read it. Only those who have the link can open it. The reader's computer must be able to reach ${host}.`,
  create: "Make an encrypted link",
  creating: "Encrypting and uploading…",
  fault: {
    "too-large": () => "The report is too large to be kept. Take some items out above, and try again.",
    unreachable: (host) =>
      `${host} cannot be reached, so it was not done. Check your network and try again, or send the text, the code or the file instead.`,
    busy: (host) =>
      `${host} takes no new reports at the moment. Try again in a while, or send the text, the code or the file instead.`,
    refused: (host) =>
      `${host} did not accept it; its version may be too old. Send the text, the code or the file instead, and tell whoever runs it.`,
  },
  made: "The link is ready. Copy it and send it. Whoever has it can open the report.",
  expires: (when) => `It is deleted at ${when}.`,
  opensOnce: "It opens once.",
  copy: "Copy link",
  copied: "Copied",
  remove: "Delete this report",
  removed: "It is deleted. The link no longer opens.",
  sent: "Links made before, not yet expired",
  sentAt: (when) => `Made at ${when}`,
  removeOf: (when) => `(made at ${when})`,
};
