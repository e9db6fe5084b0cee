import type { Page } from "playwright-core";
import { type Language, languages } from "../../../shared/locales/languages.ts";

/** One way of looking at something. */
export interface Look {
  readonly language: Language;
  readonly colorScheme: "light" | "dark";
  readonly size: keyof typeof viewports;
  /** High contrast in the user's own colours, as Windows has it. */
  readonly forcedColors?: boolean;
  /** Text alone at twice its size. */
  readonly largeText?: boolean;
}

/** 320 px is the narrowest window that must not scroll sideways (WCAG 2.2, 1.4.10). */
const viewports = {
  narrow: { width: 320, height: 640 },
  wide: { width: 1000, height: 760 },
  /** A window of 1280 × 800 at a zoom of 200 %: half as many of the page's own pixels. */
  zoomed: { width: 640, height: 400 },
} as const;

/** What a browser gives to a popup. */
const popupViewport = { width: 380, height: 560 };

/** The looks in which everything is pictured. */
export const looks: readonly Look[] = [
  ...languages.flatMap((language) =>
    (["light", "dark"] as const).flatMap((colorScheme) =>
      (["narrow", "wide"] as const).map((size) => ({ language, colorScheme, size })),
    ),
  ),
  { language: "zh-CN", colorScheme: "dark", size: "wide", forcedColors: true },
  { language: "en", colorScheme: "light", size: "narrow", forcedColors: true },
  { language: "en", colorScheme: "light", size: "zoomed" },
  { language: "zh-CN", colorScheme: "light", size: "wide", largeText: true },
];

/** The window for a scene: a popup is as wide as the browser makes it, unless it is opened in a narrow tab. */
export function viewportOf(scene: string, { size }: Look): { readonly width: number; readonly height: number } {
  return size === "wide" && scene.startsWith("popup") ? popupViewport : viewports[size];
}

/** Colours as a look has them. */
export async function emulate(page: Page, { colorScheme, forcedColors = false }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors: forcedColors ? "active" : "none" });
}

/** `diagnosis-user.zh-CN.dark.narrow` */
export function pictureName(what: string, look: Look): string {
  const { language, colorScheme, size, forcedColors = false, largeText = false } = look;
  const more = [...(forcedColors ? ["forced"] : []), ...(largeText ? ["large-text"] : [])];
  return [what, language, colorScheme, size, ...more].join(".");
}
