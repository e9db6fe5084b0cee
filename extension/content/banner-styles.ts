/**
 * Of the host element, in its shadow root with `!important`: of important rules those of the shadow tree win against the
 * page's (CSS Scoping, "cascading"), so that a page's own for this element, or for all, have no say.
 */
export const hostStyles = `
:host {
  all: initial !important;
  position: fixed !important;
  z-index: 2147483647 !important;
  inset: 0 0 auto 0 !important;
  width: 100vw !important;
  max-width: 100vw !important;
  display: block !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
  color-scheme: light dark !important;
}
:host([data-place="bottom"]) { inset: auto 0 0 0 !important; }
:host([data-place*="-"]) { width: min(23rem, 100vw) !important; }
:host([data-place="bottom-right"]) { inset: auto 0 0 auto !important; }
:host([data-place="bottom-left"]) { inset: auto auto 0 0 !important; }
:host([data-place="top-right"]) { inset: 0 0 auto auto !important; }
:host([data-place="top-left"]) { inset: 0 auto auto 0 !important; }
:host([data-small]) { width: max-content !important; }
@media print { :host { display: none !important; } }
`;

/** Of what stands in it. */
export const bannerStyles = `
:host { display: block; }
.bar {
  --ground: #ffffff; --text: #1a1d21; --soft: #545b64; --accent: #0b57d0; --line: #d9dee3; --side: #234f9e;
  display: grid; grid-template: "text buttons tools" / 1fr auto auto; align-items: center; gap: 4px 8px;
  box-sizing: border-box; padding: 6px 8px 6px 14px;
  border: 1px solid var(--line); border-inline-start: 6px solid var(--side);
  background: var(--ground); color: var(--text); box-shadow: 0 1px 6px rgb(0 0 0 / 0.18);
  font: 15px/1.45 "Segoe UI", system-ui, "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif;
}
.bar:lang(zh) { font-family: "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif; }
.bar[data-side="user"] { --side: #b35900; }
.bar[data-side="none"] { --side: #0f6b36; }
.bar[data-side="unclear"] { --side: #5b4a8a; }
.bar[data-side="guard"] { --side: #b3261e; }
@media (prefers-color-scheme: dark) {
  .bar { --ground: #1d2024; --text: #eceef1; --soft: #aeb5be; --accent: #8ab4f8; --line: #383d44; --side: #a4c2f7; }
  .bar[data-side="user"] { --side: #ffb870; }
  .bar[data-side="none"] { --side: #81d39b; }
  .bar[data-side="unclear"] { --side: #c9bbf2; }
  .bar[data-side="guard"] { --side: #f5a29b; }
}
.text { grid-area: text; margin: 0; overflow-wrap: anywhere; }
.guard { font-weight: 600; display: block; }
.by { display: block; color: var(--soft); font-size: 12px; }
.buttons { grid-area: buttons; display: flex; flex-wrap: wrap; align-items: center; gap: 4px; }
.tools { grid-area: tools; display: flex; align-items: center; align-self: start; }
button {
  min-height: 32px; padding: 3px 10px; border: 1px solid transparent; border-radius: 7px;
  background: none; color: var(--accent); font: inherit; font-size: 14px; cursor: pointer;
}
button:hover { border-color: var(--line); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
.buttons button:first-child:not(.snooze-banner) { border-color: var(--accent); font-weight: 600; }
.tools button { min-width: 32px; padding: 3px; color: var(--soft); line-height: 1; }
svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; vertical-align: -3px; }
.card:not(.small) { grid-template: "text text" "buttons tools" / 1fr auto; }
.card .tools { align-self: end; }
.small { display: flex; padding: 2px 4px 2px 10px; }
.small .buttons { display: none; }
.small .text { max-width: min(14em, 34vw); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 13px; }
.small .guard { display: inline; }
.small .by { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.name { display: none; }
.small .name { display: inline; font-size: 13px; font-weight: 600; white-space: nowrap; }
@media (max-width: 640px) {
  .bar:not(.small) { grid-template: "text text" "buttons tools" / 1fr auto; font-size: 14px; }
  .tools { align-self: end; }
  .buttons button { padding-inline: 8px; font-size: 13px; }
}
@media (forced-colors: active) { .bar { border-color: CanvasText; } }
`;
