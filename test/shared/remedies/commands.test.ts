import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { remedies } from "../../../shared/remedies/index.ts";

const guides = Object.values(remedies);
const commands = guides.flatMap((guide) => Object.values(guide.commands).flat());

test("commands are one line and know no other placeholder than {host} and {port}", () => {
  expect(commands.length).toBeGreaterThan(20);
  for (const line of commands) expect(line.replaceAll(/\{(host|port)\}/g, "")).not.toMatch(/[{}\n]/);
});

test("no command asks a resolver or clock that is hard to reach from China", () => {
  expect(commands.filter((line) => /8\.8\.8\.8|1\.1\.1\.1|pool\.ntp\.org/.test(line))).toEqual([]);
});

test("no command takes protection away", () => {
  const careless = /advfirewall.*off|MpPreference|ufw disable|setenforce|--insecure|curl\S* .*-\w*k\b|rm -/i;
  expect(commands.filter((line) => careless.test(line))).toEqual([]);
});

test("commands for Linux and macOS are shell that parses", () => {
  const lines = guides.flatMap(({ commands: by }) =>
    [...("linux" in by ? by.linux : []), ...("macos" in by ? by.macos : [])].map((line) =>
      line.replaceAll("{host}", "portal.example").replaceAll("{port}", "8443"),
    ),
  );
  expect(lines.length).toBeGreaterThan(15);
  const { status, stderr } = spawnSync("sh", ["-n", "-c", lines.join("\n")], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
