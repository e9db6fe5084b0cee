import { render } from "preact";
import { DeskPage } from "./desk-page.tsx";

const app = document.querySelector("#app");
if (app === null) throw new Error("The page has no element #app.");
render(<DeskPage />, app);
