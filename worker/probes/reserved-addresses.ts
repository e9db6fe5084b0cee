/**
 * Address ranges that no public site has (IANA special-purpose registries, RFC 6890): private, loopback, link-local,
 * documentation, multicast. A name that points into one is never connected to.
 */
const reserved4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  // A cloud's own service to its guests, on an address that only looks public.
  "168.63.129.16/32",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
].map(range);

/**
 * Of global unicast (2000::/3, RFC 4291, 2.4) what is not for public sites. All else is refused unseen: loopback,
 * link-local, private and multicast addresses, and every form of IPv4 inside IPv6, whose prefixes all lie outside.
 */
const globalUnicast = range("2000::/3");
const reserved6 = [
  // Teredo, ORCHID, benchmarks and all that may come: protocol assignments.
  "2001::/23",
  "2001:db8::/32",
  // 6to4: an IPv4 address inside.
  "2002::/16",
  "2620:4f:8000::/48",
  "3ffe::/16",
  "3fff::/20",
].map(range);

/** For an address in the text form of RFC 5952; any other notation and anything that is no address count as reserved. */
export function isReservedAddress(address: string): boolean {
  const bits = toBits(address);
  if (bits === undefined) return true;
  if (bits.length === 32) return reserved4.some((prefix) => bits.startsWith(prefix));
  return !bits.startsWith(globalUnicast) || reserved6.some((prefix) => bits.startsWith(prefix));
}

function range(text: string): string {
  const [address = "", length] = text.split("/");
  const bits = toBits(address);
  if (bits === undefined) throw new Error(`not an address range: ${text}`);
  return bits.slice(0, Number(length));
}

/** 32 or 128 characters, 0 and 1. */
function toBits(address: string): string | undefined {
  if (!address.includes(":")) {
    const parts = address.split(".");
    // A leading zero means octal to some readers and nothing to others (RFC 6943, 3.1.1).
    const valid = parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
    if (parts.length !== 4 || !valid) return undefined;
    return parts.map((part) => Number(part).toString(2).padStart(8, "0")).join("");
  }
  const [head = "", tail, ...more] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const missing = 8 - before.length - after.length;
  if (more.length > 0 || (tail === undefined ? missing !== 0 : missing < 1)) return undefined;
  const groups = [...before, ...Array<string>(missing).fill("0"), ...after];
  if (groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.map((group) => Number.parseInt(group, 16).toString(2).padStart(16, "0")).join("");
}
