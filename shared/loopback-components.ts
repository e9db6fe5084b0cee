import type { ComponentKind } from "./model/component.ts";

/** A program on the user's own computer, and where pages look for it. Pages try its ports in turn; one is enough. */
export interface LoopbackComponent {
  readonly name: string;
  readonly kind: ComponentKind;
  /** ISO 3166-1 alpha-2 of the portals that use it. */
  readonly country: string;
  readonly ports: readonly LoopbackPort[];
  /** How well sourced: `high` two independent sources, `medium` one good one. */
  readonly confidence: "high" | "medium";
}

export interface LoopbackPort {
  readonly port: number;
  /** TLS, with a certificate that the program's installer makes trusted. */
  readonly secure: boolean;
}

/**
 * Programs that answer at 127.0.0.1 under a port that never changes. Left out: SHECA's (`xk.sheca.com:18456`, a public name
 * that leads to loopback, so a permission of its own), AutoFirma's (another port each time), desktop clients.
 */
export const loopbackComponents: readonly LoopbackComponent[] = [
  {
    name: "税务数字证书",
    kind: "certificate",
    country: "CN",
    ports: [{ port: 28000, secure: true }],
    confidence: "high",
  },
  {
    name: "BJCA",
    kind: "certificate",
    country: "CN",
    ports: [
      { port: 21061, secure: true },
      { port: 21051, secure: false },
    ],
    confidence: "high",
  },
  {
    name: "C-Lodop",
    kind: "print",
    country: "CN",
    ports: [
      { port: 8000, secure: false },
      { port: 18000, secure: false },
      { port: 8443, secure: true },
      { port: 8444, secure: true },
    ],
    confidence: "high",
  },
  {
    name: "发票云",
    kind: "vendor",
    country: "CN",
    ports: [52320, 61624, 50001, 50051, 50101].map((port) => ({ port, secure: false })),
    confidence: "medium",
  },
  { name: "NCALayer", kind: "certificate", country: "KZ", ports: [{ port: 13579, secure: true }], confidence: "high" },
];

/** The component known to use this port on loopback. */
export function componentAt(port: number): (LoopbackComponent & { readonly at: LoopbackPort }) | undefined {
  for (const component of loopbackComponents) {
    const at = component.ports.find((one) => one.port === port);
    if (at !== undefined) return { ...component, at };
  }
  return undefined;
}
