import { render } from "preact";
import { keepFocus } from "../../../shared/ui/keep-focus.ts";
import { DeskPage } from "./desk-page.tsx";

// Links are pasted into the page; one that was put behind its address does not stay in sight, nor in the history.
if (location.hash !== "" || location.search !== "") history.replaceState(null, "", location.pathname);

const app = document.querySelector("#app");
if (app === null) throw new Error("The page has no element #app.");
render(<DeskPage />, app);
keepFocus();
