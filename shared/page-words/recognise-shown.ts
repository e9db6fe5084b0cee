import { shownRecogniser } from "./shown-recogniser.ts";
import { shownMessages } from "./shown.ts";

/** The messages in a text that a page shows; all that the catalogue's sites are known to show. */
export const recogniseShown = shownRecogniser(shownMessages);
