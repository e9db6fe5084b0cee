import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** A secret in a file; its text is never told. */
export interface FoundSecret {
  readonly file: string;
  readonly line: number;
  /** What it is. */
  readonly kind: string;
}

/** What looks like a secret wherever it stands. */
const shapes: readonly (readonly [kind: string, shape: RegExp])[] = [
  ["a private key in PEM", /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----(?:\s|\\[nr])*[A-Za-z0-9+/]{20}/],
  ["a GitHub token", /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22,})/],
  ["an npm token", /\bnpm_[A-Za-z0-9]{36}\b/],
  ["an AWS key id", /\bAKIA[0-9A-Z]{16}\b/],
  ["a JSON Web Token", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
];

/** Shorter values stand in many files by chance. */
const leastLength = 12;

/** Looks through every file of a folder, which may be missing, for secrets by shape and for those of this environment. */
export async function findSecrets(folder: string, env: NodeJS.ProcessEnv): Promise<readonly FoundSecret[]> {
  const known = Object.entries(env).flatMap(([name, value = ""]): (readonly [string, string])[] =>
    /(KEY|TOKEN|SECRET|PASSWORD|PASSPHRASE)$/i.test(name) && value.length >= leastLength
      ? [[`the value of ${name}`, value]]
      : [],
  );
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(ifMissing);
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        return inText(await readFile(file, "latin1"), known).map((one) => ({ file: relative(folder, file), ...one }));
      }),
  );
  return found.flat();
}

function inText(text: string, known: readonly (readonly [string, string])[]): readonly Omit<FoundSecret, "file">[] {
  const places = [
    ...shapes.map(([kind, shape]) => [kind, text.search(shape)] as const),
    // Read as bytes, so compared as bytes.
    ...known.map(([kind, value]) => [kind, text.indexOf(Buffer.from(value).toString("latin1"))] as const),
  ];
  return places
    .filter(([, at]) => at !== -1)
    .map(([kind, at]) => ({ kind, line: text.slice(0, at).split("\n").length }));
}

function ifMissing(error: NodeJS.ErrnoException): [] {
  if (error.code === "ENOENT") return [];
  throw error;
}
