import type { BannerMessage } from "./banner-message.ts";

/** What its buttons do. Each is called for presses of a person only. */
export interface BannerPresses {
  readonly act: (kind: BannerMessage["actions"][number]["kind"]) => void;
  readonly dismiss: () => void;
  readonly move: () => void;
  /** Small, or in full. */
  readonly resize: (isSmall: boolean) => void;
}

/** The banner's elements; `say` fills in the text once they are in the page, `resize` makes it small or whole again. */
export interface BannerParts {
  readonly bar: HTMLElement;
  readonly say: () => void;
  readonly resize: (isSmall: boolean) => void;
}

const strokes = {
  dismiss: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  minimise: "M3.5 12.5h9",
  restore: "M3.5 3.5h9v9h-9z",
  move: "M5 5.5L8 2.5l3 3M8 2.5v11M5 10.5l3 3 3-3",
} as const;

export function bannerParts(message: BannerMessage, presses: BannerPresses): BannerParts {
  const { product, labels, actions, language, side, guard } = message;
  const bar = element("section", "bar");
  bar.lang = language;
  // The guard is graver than any side.
  bar.dataset["side"] = guard === undefined ? side : "guard";
  bar.setAttribute("aria-label", product);
  bar.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.isTrusted) presses.dismiss();
  });
  const text = element("p", "text");
  text.setAttribute("role", guard === undefined ? "status" : "alert");
  const buttons = element("div", "buttons");
  buttons.append(...actions.map(({ kind, label }) => button(kind, () => presses.act(kind), label)));
  const minimise = tool("minimise", () => resizeAndFollow(true));
  const restore = tool("restore", () => resizeAndFollow(false));
  restore.style.display = "none";
  const tools = element("div", "tools");
  tools.append(tool("move", presses.move), minimise, restore, tool("dismiss", presses.dismiss));
  bar.append(element("span", "name", product), text, buttons, tools);
  return { bar, say: () => text.append(...sentences(message)), resize };

  function resize(isSmall: boolean): void {
    bar.classList.toggle("small", isSmall);
    minimise.style.display = isSmall ? "none" : "";
    restore.style.display = isSmall ? "" : "none";
    presses.resize(isSmall);
  }

  /** The button that was pressed is gone: the focus goes to the one in its place. */
  function resizeAndFollow(isSmall: boolean): void {
    resize(isSmall);
    (isSmall ? restore : minimise).focus();
  }

  function tool(name: keyof typeof strokes, press: () => void): HTMLElement {
    const made = button(name, press);
    made.setAttribute("aria-label", labels[name]);
    made.title = labels[name];
    made.append(picture(strokes[name]));
    return made;
  }
}

/** What must be heard first stands first; whose tool it is not, last. */
function sentences({ product, unofficial, guard, sentence = "" }: BannerMessage): (string | Element)[] {
  const said = [sentence, element("span", "by", `${product} · ${unofficial}`)];
  return guard === undefined ? said : [element("strong", "guard", guard), ...said];
}

function button(name: string, press: () => void, label = ""): HTMLElement {
  const made = element("button", name, label);
  made.setAttribute("type", "button");
  made.addEventListener("click", ({ isTrusted }) => {
    if (isTrusted) press();
  });
  return made;
}

function picture(path: string): Element {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(space, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
