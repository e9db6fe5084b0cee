/** Another deployment of this Worker that answers the same questions from where it stands. */
export interface Peer {
  /** Its VANTAGE_ID. */
  readonly id: string;
  /** `https://host[:port]`; `http:` on this machine only. */
  readonly origin: string;
}

/** The peers, and what proves to each other that deployments belong together. */
export interface PeerSettings {
  readonly peers: readonly Peer[];
  /** Undefined where this deployment neither asks peers nor answers them. */
  readonly vantageKey: string | undefined;
}

/** All are asked at once from one invocation, which may have six connections. */
const maxPeers = 5;
const minKeyLength = 32;
const example = "hongkong=https://probe-hk.example.com,shanghai=https://probe-sh.example.com:8443";
const howToMakeAKey = `make one with "openssl rand -hex 32", and give the same one to all deployments`;

/**
 * Reads VANTAGES (`id=https://origin`, comma-separated) and VANTAGE_KEY.
 * Throws `Error` with the variable, what is wrong and how to mend it; never with the key.
 */
export function readPeers(ownId: string, vantages = "", givenKey = ""): PeerSettings {
  const key = givenKey === "" ? undefined : givenKey;
  const peers = vantages.split(",").flatMap((text) => (text.trim() === "" ? [] : [readPeer(text.trim())]));
  if (peers.length > maxPeers)
    throw new Error(`VANTAGES names ${peers.length} deployments: give at most ${maxPeers}, all are asked at once.`);
  const twice = peers.find(({ id }, i) => peers.findIndex((other) => other.id === id) !== i);
  if (twice !== undefined)
    throw new Error(`VANTAGES has "${twice.id}" twice: give each deployment the id that its own VANTAGE_ID says.`);
  if (peers.some(({ id }) => id === ownId))
    throw new Error(`VANTAGES has "${ownId}", which is this deployment's own VANTAGE_ID: name only the others.`);
  if (key !== undefined && key.length < minKeyLength)
    throw new Error(`VANTAGE_KEY has ${key.length} characters: it needs at least ${minKeyLength}; ${howToMakeAKey}.`);
  if (peers.length > 0 && key === undefined)
    throw new Error(`VANTAGES is given without VANTAGE_KEY, so no other deployment would answer: ${howToMakeAKey}.`);
  return { peers, vantageKey: key };
}

function readPeer(text: string): Peer {
  const [id = "", address = "", ...rest] = text.split("=");
  const url = URL.parse(address);
  if (!/^[a-z0-9][a-z0-9-]{0,31}$/.test(id) || url === null || rest.length > 0)
    throw new Error(`VANTAGES has "${text}": give id=https://host for each deployment, like "${example}".`);
  if (url.origin !== address.replace(/\/$/, ""))
    throw new Error(
      `VANTAGES has "${text}": give scheme, host and port only, without a path, a user or a default port.`,
    );
  const isLocal = url.protocol === "http:" && /^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname);
  if (url.protocol !== "https:" && !isLocal)
    throw new Error(`VANTAGES has "${text}": give an https address; http is for this machine itself (127.0.0.1).`);
  return { id, origin: url.origin };
}
