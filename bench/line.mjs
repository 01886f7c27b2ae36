/** One benchmark is one JSON line; what it was compared with is in it. */

/** `against`: what the baseline is, `budget` (a number that must not be passed) or the name of a rival. */
export function say({ bench, value, unit, baseline, runs, against = 'budget' }) {
  const ratio = baseline === null ? null : round(value / baseline);
  const line = {
    bench,
    value: round(value),
    unit,
    baseline: rounded(baseline),
    ratio,
    runs,
    against,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** CPU of the whole process, its threads included, for one round of `work`, in milliseconds. */
export async function cpuMsOf(work, roundCount) {
  const before = process.cpuUsage();
  for (let round = 0; round < roundCount; round += 1) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / roundCount;
}

/**
 * Measures two ways of doing a thing in turn, so that a slow moment of the machine meets both.
 * Resolves with their medians.
 */
export async function alternate(one, other, runCount) {
  const values = { one: [], other: [] };
  for (let run = 0; run < runCount; run += 1) {
    values.one.push(await one());
    values.other.push(await other());
  }
  return { one: median(values.one), other: median(values.other) };
}

/** The value with its budget, and the same work against itself: how far apart noise alone puts them. */
export async function sayWithinBudget({ bench, unit, budget, runs, measure }) {
  const { one, other } = await alternate(measure, measure, runs);
  say({ bench, value: one, unit, baseline: budget, runs });
  say({ bench: `${bench}-a-a`, value: one, unit, baseline: other, runs, against: 'itself' });
}

function round(value) {
  return Math.round(value * 1_000) / 1_000;
}

function rounded(value) {
  return value === null ? null : round(value);
}
