/** Runs `task` after all that were given before it, and answers as it does. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * A queue of its own: its tasks run one after the other, so that each reads what the one before it wrote. How a task fails is
 * for its caller alone: the next one runs all the same. A task that waits for another one of its own queue waits for ever.
 */
export function takeTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.catch(() => undefined);
    return done;
  };
}
