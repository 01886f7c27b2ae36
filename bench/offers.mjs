/**
 * What an approved delegated-admin offer costs, on the embedded stack: counts from its history
 * (exact), the time from POST to 201, and from the customer's mail accepted to the grant recorded.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import { countsOf } from './counts.mjs';
import { median, say } from './line.mjs';
import { sendAnswer, startWorld } from './world.mjs';

const BUDGET = { eventCount: 28, taskCount: 5, actionCount: 8 };
const UNITS = { eventCount: 'events', taskCount: 'tasks', actionCount: 'actions' };
const { History } = proto.temporal.api.history.v1;
const AS_TEXT = { longs: String, enums: String, bytes: String };
const WARM_COUNT = 5;
const RUN_COUNT = 30;

export async function benchOffers(load, dist) {
  const directory = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  const world = await startWorld(load, dist, directory);
  try {
    const ids = [];
    const times = { created: [], granted: [] };
    for (let nth = 0; nth < WARM_COUNT + RUN_COUNT; nth += 1) {
      const offer = await playOffer(world, nth);
      ids.push(offer.id);
      if (nth < WARM_COUNT) continue;
      times.created.push(offer.createdMs);
      times.granted.push(offer.grantedMs);
    }
    await sayCounts(world, ids.slice(0, 3));
    sayTimes('post-to-201-p50', times.created);
    sayTimes('reply-accepted-to-grant-p50', times.granted);
  } finally {
    await world.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function sayCounts(world, ids) {
  const client = new Client({ connection: world.core.connection });
  const counts = [];
  for (const id of ids) {
    const handle = client.workflow.getHandle(id);
    await handle.result();
    counts.push(countsOf(History.toObject(await handle.fetchHistory(), AS_TEXT)));
  }
  for (const [name, budget] of Object.entries(BUDGET)) {
    // The worst of them: a budget is kept always or not at all.
    const value = Math.max(...counts.map((each) => each[name]));
    const bench = `${UNITS[name]}-per-approved-offer`;
    say({ bench, value, unit: UNITS[name], baseline: budget, runs: counts.length });
  }
}

/** Its median; and every second run against the others, which is how far noise alone goes. */
function sayTimes(bench, times) {
  const halves = [0, 1].map((half) => median(times.filter((_each, nth) => nth % 2 === half)));
  const runs = times.length;
  say({ bench, value: median(times), unit: 'ms', baseline: null, runs, against: 'nothing' });
  const [value, baseline] = halves;
  say({ bench: `${bench}-a-a`, value, unit: 'ms', baseline, runs, against: 'itself' });
}

async function playOffer(world, nth) {
  const customer = world.customer(nth);
  const startedAt = performance.now();
  const response = await fetch(`${world.api}/v1/delegated-admin-offers`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.partnerKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ customer, reminders: [] }),
  });
  const offer = await response.json();
  const createdMs = performance.now() - startedAt;
  if (response.status !== 201) throw new Error(JSON.stringify(offer));
  const mail = await world.mailTo(customer.contacts[0].email);
  const acceptedAt = await sendAnswer(world, mail);
  for (;;) {
    if ((await world.core.books.grants.byOffer(offer.id)) !== null) break;
    if (performance.now() - acceptedAt > 60_000) throw new Error(`${offer.id} is not granted`);
    await pause(1);
  }
  return { id: offer.id, createdMs, grantedMs: performance.now() - acceptedAt };
}
