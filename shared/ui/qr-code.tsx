import { useMemo } from "preact/hooks";
import { encode } from "uqr";

/** ISO/IEC 18004: this many light modules all around, or readers may miss the code. */
const quietZone = 4;

/** Bytes. Longer than this, a screen's clean picture needs fewer spare modules more than it needs spare bits. */
const longText = 400;

/**
 * A text as a QR code, in SVG. Dark on light in every theme: many telephones do not read the inverse. `label` is what a
 * screen reader says in its place. Other than ASCII is written as UTF-8 without saying so (no ECI): readers guess it right,
 * and some of them stumble over the announcement.
 */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg class="qr-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** The side in modules, quiet zone included, and the dark modules: one bar for each run of a row. */
function drawn(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(text, {
    ecc: new TextEncoder().encode(text).length > longText ? "L" : "M",
    border: quietZone,
  });
  let path = "";
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      const start = x;
      while (row[x] === true) x += 1;
      if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  }
  return { size, path };
}
