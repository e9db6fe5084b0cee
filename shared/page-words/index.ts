import { complaints } from "./complaints.ts";
import { desktopClient } from "./desktop-client.ts";
import { otherCountries } from "./other-countries.ts";
import { shownMessages } from "./shown.ts";
import { vendors } from "./vendors.ts";

/** Every message known, those that are only pasted included. */
export const messages = [...shownMessages, ...desktopClient, ...vendors, ...complaints, ...otherCountries] as const;

export type MessageId = (typeof messages)[number]["id"];
