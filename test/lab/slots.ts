/** So many at once, the others wait in line. */
export interface Slots {
  use<T>(work: () => Promise<T>): Promise<T>;
}

export function createSlots(count: number): Slots {
  let free = count;
  const line: (() => void)[] = [];
  return {
    async use(work) {
      if (free === 0) await new Promise<void>((resolve) => line.push(resolve));
      else free -= 1;
      try {
        return await work();
      } finally {
        const next = line.shift();
        if (next) next();
        else free += 1;
      }
    },
  };
}
