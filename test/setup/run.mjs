// The one file that any Node from 20 on can run: it installs the packages, the pinned Node among them, and hands over.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const stamp = `${root}node_modules/.installed-from`;
const lock = createHash("sha256")
  .update(readFileSync(`${root}package-lock.json`))
  .digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  process.stderr.write("Installing packages (once, about a minute) …\n");
  // Not "npm ci": it refuses the lock file where a registry lacks the builds of tools for other systems.
  const npm = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (npm.status !== 0) {
    process.stderr.write("Could not install the packages: see npm's message above. Is the npm registry reachable?\n");
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const node = `${root}node_modules/node/bin/node`;
const main = spawnSync(node, [`${root}test/setup/main.ts`, ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
if (main.error !== undefined) {
  process.stderr.write(
    `Could not run the pinned Node at ${node}: ${main.error.message}\nDelete node_modules and try again.\n`,
  );
  process.exit(1);
}
process.exit(main.status ?? 1);
