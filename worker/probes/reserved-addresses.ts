/**
 * Address ranges that no public site has: private, loopback, link-local, documentation, multicast, translation
 * (IANA special-purpose registries, RFC 6890). A name that points into one is never connected to.
 */
const reserved4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
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

const reserved6 = [
  // Unspecified, loopback, and all forms of IPv4 inside IPv6.
  "0::/96",
  "0::ffff:0:0/96",
  "0::ffff:0:0:0/96",
  "64:ff9b::/96",
  "64:ff9b:1::/48",
  "100::/64",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "3fff::/20",
  "5f00::/16",
  "fc00::/7",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8",
].map(range);

/** For an address as DNS answers give it; anything that is no address counts as reserved. */
export function isReservedAddress(address: string): boolean {
  const bits = toBits(address);
  if (bits === undefined) return true;
  return (bits.length === 32 ? reserved4 : reserved6).some((prefix) => bits.startsWith(prefix));
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
    if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255)) return undefined;
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
