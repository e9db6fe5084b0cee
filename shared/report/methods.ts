/** Request methods (RFC 9110, 9; RFC 5789); a page may make up others. */
export const methods = ["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "other"] as const;
export type Method = (typeof methods)[number];

export function methodOf(text: string): Method {
  return methods.find((method) => method === text) ?? "other";
}
