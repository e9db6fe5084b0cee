import type { DrawingId } from "../model/remedy.ts";

interface Strokes {
  /** In the text's colour: the things as they are. */
  readonly plain: string;
  /** In the accent colour: where to look, what to do. */
  readonly accent: string;
  /** Key caps, from left to right. */
  readonly keys?: readonly string[];
}

const screen = "M8 6h144v84H8zM8 74h144";
const browser = "M8 6h144v84H8zM8 30h144M36 13h84v10H36z";
/** What is small on the screen, drawn large. */
const lens = "M56 51a24 24 0 1 0 48 0a24 24 0 1 0-48 0";
const wifi = "M66 46a20 20 0 0 1 28 0M71 52a13 13 0 0 1 18 0M75.5 58a6 6 0 0 1 9 0M80 63v.1";

const strokes: Readonly<Record<DrawingId, Strokes>> = {
  "network-icon": {
    plain: `${screen}${wifi}`,
    accent: `${lens}M131 82a7 7 0 1 0 14 0a7 7 0 1 0-14 0M132 77L101 62`,
  },
  "clock-corner": {
    plain: `${screen}M68 51a12 12 0 1 0 24 0a12 12 0 1 0-24 0M80 43v8l6 4`,
    accent: `${lens}M131 82a7 7 0 1 0 14 0a7 7 0 1 0-14 0M132 77L101 62`,
  },
  "switch-on": {
    plain: "M8 6h144v84H8zM24 48h40",
    accent: "M92 34h36a14 14 0 0 1 0 28H92a14 14 0 0 1 0-28zM118 48a10 10 0 1 0 20 0a10 10 0 1 0-20 0M90 48l5 5 9-10",
  },
  "switch-off": {
    plain: "M8 6h144v84H8zM24 48h40",
    accent: "M92 34h36a14 14 0 0 1 0 28H92a14 14 0 0 1 0-28zM82 48a10 10 0 1 0 20 0a10 10 0 1 0-20 0",
  },
  cable: {
    plain: "M6 48h36M42 36h26v24H42zM48 36v-6h14v6M114 26h40v44h-40zM114 40h12v16h-12z",
    accent: "M78 48h24M94 40l9 8-9 8",
  },
  "router-power": {
    plain: "M16 52h84v24H16zM34 52V22M82 52V22M28 64h.1M40 64h.1M52 64h.1",
    accent: "M124 40a16 16 0 1 0 16 0M132 32v18",
  },
  "browser-corner": {
    plain: `${browser}M69 48h7a4 4 0 1 1 8 0h7v7a4 4 0 1 1 0 8v6H69v-6a4 4 0 1 0 0-8z`,
    accent: "M131 18a8 8 0 1 0 16 0a8 8 0 1 0-16 0M133 24L102 48M54 58a26 26 0 1 0 52 0a26 26 0 1 0-52 0",
  },
  "address-icon": {
    plain: `${browser}M66 51h28M66 65h28M73 46v10M87 60v10`,
    accent: "M36 18a8 8 0 1 0 16 0a8 8 0 1 0-16 0M49 24L60 41M54 58a26 26 0 1 0 52 0a26 26 0 1 0-52 0",
  },
  "address-end": {
    plain: `${browser}M84 42L70 60h9l-4 15 15-19h-9z`,
    accent: "M104 18a8 8 0 1 0 16 0a8 8 0 1 0-16 0M107 24L98 39M54 58a26 26 0 1 0 52 0a26 26 0 1 0-52 0",
  },
  "private-window": {
    plain: "",
    accent: "",
    keys: ["Ctrl", "Shift", "N"],
  },
  "usb-key": {
    plain: "M6 38h48v22H6zM54 42h16v14H54zM118 22h36v54h-36zM118 41h10v16h-10z",
    accent: "M82 42h24M98 34l9 8-9 8M106 62H82M90 54l-9 8 9 8",
  },
  "phone-data": {
    plain: `M56 4h48v88H56zM74 86h12M66 38a20 20 0 0 1 28 0M71 44a13 13 0 0 1 18 0M75.5 50a6 6 0 0 1 9 0M80 55v.1`,
    accent: "M62 24l36 40",
  },
  hotspot: {
    plain: "M12 16h34v64H12zM24 74h10M98 30h48v34H98zM88 76h68l-8-12H96z",
    accent: "M56 38a16 16 0 0 1 0 20M64 32a26 26 0 0 1 0 32M72 26a36 36 0 0 1 0 44",
  },
  "find-issued": {
    plain: "M24 6h72v84H24zM36 24h48M36 38h48M36 52h28M36 66h20",
    accent: "M82 60a18 18 0 1 0 36 0a18 18 0 1 0-36 0M113 73l17 17",
  },
  "sign-in": {
    plain: `${browser}M48 38h64v10H48zM48 54h64v10H48z`,
    accent: "M48 70h64v13H48zM72 76.5h14M82 73l4 3.5-4 3.5",
  },
};

/** A small line drawing where words fail; the step beside it says the same to whoever cannot see it. */
export function Drawing({ id }: { readonly id: DrawingId }) {
  const { plain, accent, keys = [] } = strokes[id];
  return (
    <svg class="drawing" viewBox="0 0 160 96" aria-hidden="true" focusable="false" data-drawing={id}>
      <path d={plain} />
      <path class="drawing-accent" d={accent} />
      {keys.map((key, index) => (
        <g key={key} class={index === keys.length - 1 ? "drawing-accent" : undefined}>
          <rect x={4 + index * 53} y="28" width="46" height="40" rx="7" />
          <text x={27 + index * 53} y="53" text-anchor="middle">
            {key}
          </text>
        </g>
      ))}
    </svg>
  );
}
