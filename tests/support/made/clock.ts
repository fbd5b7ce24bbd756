/** A clock that stands still until it is told to advance: `now` in epoch ms, and timers that follow it. */
export interface TestClock {
  now: () => number;
  /** Resolves once the clock has advanced by so many ms. */
  wait: (ms: number) => Promise<void>;
  /** Runs what is due within so many ms, in order, and everything that follows from it. */
  advance(ms: number): Promise<void>;
}

export function createClock(start = Date.UTC(2026, 10, 22)): TestClock {
  let time = start;
  let timers: { due: number; ring: () => void }[] = [];
  return {
    now: () => time,
    wait: (ms) =>
      new Promise((ring) => {
        timers.push({ due: time + ms, ring });
      }),
    advance: async (ms) => {
      const end = time + ms;
      await settled();
      for (let next = earliest(timers, end); next; next = earliest(timers, end)) {
        time = Math.max(time, next.due);
        timers = timers.filter((timer) => timer !== next);
        next.ring();
        await settled();
      }
      time = end;
    },
  };
}

function earliest<T extends { due: number }>(timers: T[], end: number): T | undefined {
  return timers.filter(({ due }) => due <= end).sort((one, other) => one.due - other.due)[0];
}

/** Every promise that can go on without a timer has gone on. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 3; round += 1)
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
}
