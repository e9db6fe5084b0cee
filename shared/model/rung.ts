/** What people see of the layers, from the ground up: 这台电脑 · 单位网络 · 上网线路 · 安全证书 · 税局网站. */
export const rungIds = ["computer", "office", "line", "certificate", "site"] as const;
export type RungId = (typeof rungIds)[number];

/**
 * `waiting` nothing has landed yet · `fine` · `fault` here it is · `suspect` it may be here · `refuses` it answers, and
 * wants something first · `unknown` not measured.
 */
export type RungState = "waiting" | "fine" | "fault" | "suspect" | "refuses" | "unknown";

export interface Rung {
  readonly id: RungId;
  readonly state: RungState;
}
