import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Reply } from "../hosts/agent.ts";
import type { Commands } from "../hosts/commands.ts";
import { enter } from "./mounts.ts";
import type { HostName } from "./plan.ts";

const agent = fileURLToPath(new URL("../hosts/agent.ts", import.meta.url));

/** One host of a running lab, to be told what to do. */
export interface Host {
  readonly name: HostName;
  call<Name extends keyof Commands>(
    name: Name,
    input: Parameters<Commands[Name]>[0],
  ): Promise<Awaited<ReturnType<Commands[Name]>>>;
}

interface Waiting {
  readonly done: (result: never) => void;
  readonly fail: (error: Error) => void;
}

/** Starts a host's process inside its network. It ends with ours. */
export function startHost(name: HostName): Host {
  const [file, ...args] = enter(name, [process.execPath, agent]);
  const child: ChildProcess = spawn(file ?? "", args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  child.on("message", (reply: Reply) => {
    const one = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ("error" in reply) one?.fail(new Error(`${name}: ${reply.error}`));
    else one?.done(reply.result as never);
  });
  child.on("exit", (code) => {
    for (const one of waiting.values()) one.fail(new Error(`the host ${name} ended with ${code}`));
  });
  return {
    name,
    call(command, input) {
      last += 1;
      const id = last;
      return new Promise((done, fail) => {
        waiting.set(id, { done, fail });
        child.send({ id, name: command, input });
      });
    },
  };
}
