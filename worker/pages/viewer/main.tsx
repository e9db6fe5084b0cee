import { render } from "preact";
import { keepFocus } from "../../../shared/ui/keep-focus.ts";
import { ViewerPage } from "./viewer-page.tsx";

const link = location.href;
// Whoever looks over a shoulder, or at the history of this tab, finds no secret. It may also stand before an escaped #.
history.replaceState(null, "", "/r/");

const app = document.querySelector("#app");
if (app === null) throw new Error("The page has no element #app.");
render(<ViewerPage link={link} />, app);
keepFocus();

// Another link pasted over this one's address is another report.
addEventListener("hashchange", () => {
  const next = location.href;
  history.replaceState(null, "", "/r/");
  render(<ViewerPage key={next} link={next} />, app);
});
