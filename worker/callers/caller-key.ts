/**
 * One name for one subscriber, however his address is written: IPv4 as it is, in IPv6 form too (RFC 4291, 2.5.5.2), IPv6 by
 * its /64, all of which one subscriber has (RFC 6177). Takes a port, brackets and a zone. What is no address, which only a
 * server in front of us can have said, is a name like any other.
 */
export function callerKey(text: string): string {
  const address = bare(text.trim());
  if (!address.includes(":")) return URL.parse(`http://${address}`)?.hostname ?? address;
  const canonical = URL.parse(`http://[${address}]`)?.hostname.slice(1, -1);
  if (canonical === undefined) return address;
  const groups = expand(canonical);
  if (groups.slice(0, 5).every((group) => group === "0") && groups[5] === "ffff") return dotted(groups);
  return `${groups.slice(0, 4).join(":")}::/64`;
}

/** 127/8 and ::1: this machine. Of a key, where ::1 shares its /64 with nothing else that could call. */
export function isLoopback(key: string): boolean {
  return key.startsWith("127.") || key === "0:0:0:0::/64";
}

function bare(text: string): string {
  const inBrackets = /^\[([^\]]*)\]/.exec(text)?.[1];
  const address = inBrackets ?? (/^[^:]*:\d*$/.test(text) ? text.slice(0, text.indexOf(":")) : text);
  return address.replace(/%.*$/, "");
}

/** The eight groups of the text form of RFC 5952. */
function expand(canonical: string): readonly string[] {
  const [head = [], tail] = canonical.split("::").map((part) => (part === "" ? [] : part.split(":")));
  if (tail === undefined) return head;
  return [...head, ...Array<string>(8 - head.length - tail.length).fill("0"), ...tail];
}

function dotted(groups: readonly string[]): string {
  const numbers = groups.slice(6).map((group) => Number.parseInt(group, 16));
  return numbers.flatMap((number) => [number >> 8, number & 255]).join(".");
}
