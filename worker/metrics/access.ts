/** Who may read the metrics. */
export type MetricsAccess =
  | { readonly to: "nobody" }
  | { readonly to: "everybody" }
  | { readonly to: "bearer"; readonly token: string };

const minLength = 16;

/**
 * Reads METRICS_TOKEN, and METRICS_OPEN, which says that without a token everybody may. Throws `Error` with what is wrong and
 * how to mend it; never with the token.
 */
export function readMetricsAccess(token = "", open = ""): MetricsAccess {
  if (token === "") return { to: open === "1" ? "everybody" : "nobody" };
  // As a header can carry it (RFC 6750, 2.1).
  if (token.length >= minLength && /^[\w.~+/-]+=*$/.test(token)) return { to: "bearer", token };
  throw new Error(
    `METRICS_TOKEN has ${token.length} characters, or some that no header can carry: give at least ${minLength} letters and digits; make one with "openssl rand -hex 16".`,
  );
}
