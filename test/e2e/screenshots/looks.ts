import { type Language, languages } from "../../../shared/locales/languages.ts";

/** One way of looking at something. */
export interface Look {
  readonly language: Language;
  readonly colorScheme: "light" | "dark";
  readonly size: "narrow" | "wide";
}

export const looks: readonly Look[] = languages.flatMap((language) =>
  (["light", "dark"] as const).flatMap((colorScheme) =>
    (["narrow", "wide"] as const).map((size) => ({ language, colorScheme, size })),
  ),
);

/** 320 px is the narrowest window that must not scroll sideways (WCAG 2.2, 1.4.10). */
export const viewports = { narrow: { width: 320, height: 640 }, wide: { width: 1000, height: 760 } } as const;

/** `diagnosis-user.zh-CN.dark.narrow` */
export function pictureName(what: string, { language, colorScheme, size }: Look): string {
  return [what, language, colorScheme, size].join(".");
}
