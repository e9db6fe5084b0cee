import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The id Chromium gives to an unpacked extension: the first half of the SHA-256 of its manifest's key, or of its path
 * where it has none, in the letters a to p.
 */
export async function extensionId(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
  const key =
    typeof manifest === "object" && manifest !== null && "key" in manifest && typeof manifest.key === "string"
      ? Buffer.from(manifest.key, "base64")
      : folder;
  const digits = createHash("sha256").update(key).digest("hex").slice(0, 32);
  return digits.replaceAll(/./g, (digit) => "abcdefghijklmnop".charAt(Number.parseInt(digit, 16)));
}
