/** How often something may happen: a fixed window of a minute for each key. */
export interface Pace {
  /** Counts one; false when it is one too many. */
  allow(key: string): boolean;
}

const WINDOW_MS = 60_000;
/** Beyond this many keys the window starts anew: forgetting is better than growing without end. */
const KEY_COUNT = 50_000;

export function createPace(perMinute: number, now: () => number): Pace {
  const counts = new Map<string, number>();
  let windowStart = now();
  return {
    allow(key) {
      if (now() - windowStart >= WINDOW_MS || counts.size >= KEY_COUNT) {
        counts.clear();
        windowStart = now();
      }
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= perMinute;
    },
  };
}
