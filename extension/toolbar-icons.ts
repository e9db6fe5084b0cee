import type { Side } from "../shared/model/verdict.ts";

/** Every state has its own shape and its own badge, not only its own colour. */
export const iconOfSide = {
  user: "user",
  beyond: "beyond",
  unclear: "unclear",
  none: "well",
} as const satisfies Record<Side, string>;
export const badgeOfIcon = { idle: "", checking: "…", user: "!", beyond: "×", unclear: "?", well: "✓" } as const;
export type ToolbarIcon = keyof typeof badgeOfIcon;

/** Where the package has it. */
export function iconPath(icon: ToolbarIcon, size: 16 | 32): string {
  return `/icons/${icon}-${size}.png`;
}
