import type { WatchingTexts } from "../watching-shape.ts";

export const watching: WatchingTexts = {
  moment: { tomorrow: (time) => `tomorrow ${time}`, onDay: (day, time) => `${day}, ${time}` },
  guard: {
    title: "The last invoice may already exist. Check before you issue again: it can take half a day to show up.",
    steps: [
      "Do not press Issue again yet.",
      "Look for the last one among the issued invoices, by amount and time. On the tax site: digital tax account, invoice query and statistics, full invoice query.",
      "If it is there, do not issue it again. If it is not, look again in half an hour.",
    ],
    times: {
      submitted: (time) => `The last one was submitted at ${time}. `,
      again: (time) => `Look again at ${time}. `,
      latest: (time) => `It shows up by ${time} at the latest.`,
    },
    over: "Half a day has passed. Look one last time; if it is still not there, issue it again.",
    lookUp: "Look up issued invoices",
    release: "I have checked, put this away",
  },
  comeBack: {
    offer: "Tell me when it is back",
    how: "Looks from time to time, at growing intervals, only whether the site opens. You get one notification when it does. Where there is an outside probe, it is asked first: only the site's name and port are sent, and the probe sees your IP address.",
    waiting: (site) => `Keeping an eye on ${site} for you. You will be told when it is back.`,
    next: (time) => `Next look: about ${time}.`,
    suggestion: (time) => `Better try after ${time}. If people spread out, the site recovers sooner.`,
    silent: "Notifications are not allowed, so the toolbar button and the site's pages will say it.",
    stop: "Stop waiting",
  },
};
