/** In the shadow root, with `!important` on the host: a page's own rules for the host element lose against these. */
export const bannerStyles = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 0 auto 0 !important;
  width: 100vw !important;
  max-width: 100vw !important;
  display: block !important;
  color-scheme: light dark !important;
}
:host([data-edge="bottom"]) { inset: auto 0 0 0 !important; }
.bar {
  --ground: #ffffff; --text: #1a1d21; --soft: #545b64; --accent: #0b57d0; --line: #d9dee3; --side: #234f9e;
  display: grid; grid-template: "text buttons dismiss" / 1fr auto auto; align-items: center; gap: 4px 8px;
  box-sizing: border-box; padding: 6px 8px 6px 14px;
  border-block-end: 1px solid var(--line); border-inline-start: 6px solid var(--side);
  background: var(--ground); color: var(--text); box-shadow: 0 1px 6px rgb(0 0 0 / 0.18);
  font: 15px/1.45 "Segoe UI", system-ui, "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif;
}
:host(:lang(zh)) .bar { font-family: "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif; }
:host([data-side="user"]) .bar { --side: #b35900; }
:host([data-side="none"]) .bar { --side: #0f6b36; }
:host([data-side="unclear"]) .bar { --side: #5b4a8a; }
@media (prefers-color-scheme: dark) {
  .bar { --ground: #1d2024; --text: #eceef1; --soft: #aeb5be; --accent: #8ab4f8; --line: #383d44; --side: #a4c2f7; }
  :host([data-side="user"]) .bar { --side: #ffb870; }
  :host([data-side="none"]) .bar { --side: #81d39b; }
  :host([data-side="unclear"]) .bar { --side: #c9bbf2; }
}
.text { grid-area: text; margin: 0; overflow-wrap: anywhere; }
.product { color: var(--soft); margin-inline-end: 8px; font-size: 13px; }
.guard { font-weight: 600; display: block; }
.buttons { grid-area: buttons; display: flex; flex-wrap: wrap; align-items: center; gap: 4px; }
button {
  min-height: 32px; padding: 3px 12px; border: 1px solid transparent; border-radius: 7px;
  background: none; color: var(--accent); font: inherit; font-size: 14px; cursor: pointer;
}
button:hover { border-color: var(--line); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
.details { border-color: var(--accent); font-weight: 600; }
.dismiss { grid-area: dismiss; min-width: 32px; padding: 3px; color: var(--soft); line-height: 1; }
svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; vertical-align: -3px; }
@media (max-width: 640px) {
  .bar { grid-template: "text dismiss" "buttons buttons" / 1fr auto; align-items: start; font-size: 14px; }
  button { padding-inline: 8px; font-size: 13px; }
}
@media print { :host { display: none !important; } }
`;
