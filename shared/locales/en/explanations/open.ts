import type { Explanations } from "../../shape.ts";

/** Nothing is wrong, or it cannot be told yet. */
export const open = {
  healthy: {
    clerk: () => "Computer, network, line, certificate and site: nothing wrong was found, and it may be back.",
    it: () =>
      "This visit succeeded at every layer, and so did the controls. If it still fails for the user, it comes and goes, is one function of the page, or old content in the browser: check again at once when it shows, and compare the two results.",
  },
  undetermined: {
    clerk: () => "What was measured has several possible causes; what follows will most likely tell them apart.",
    it: () =>
      "No known fault fits all of it, or a deciding measurement is missing. The table compares the layers, what is excluded stands apart, and what was not measured does not count as fine. Compare with mobile data first, which separates the office from the site; then add the outside probe.",
  },
} satisfies Partial<Explanations>;
