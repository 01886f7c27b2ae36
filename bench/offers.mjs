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
import { startPrototype } from './prototype.mjs';
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
    const prototype = await startPrototype(world);
    const product = {
      api: world.api,
      inboundPort: world.inboundPort,
      isGranted: async (id) => (await world.core.books.grants.byOffer(id)) !== null,
    };
    try {
      await race(world, product, prototype);
    } finally {
      await prototype.stop();
    }
  } finally {
    await world.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

/** Product and prototype in turn, so that a slow moment of the machine meets both. */
async function race(world, product, prototype) {
  const ids = [];
  const rounds = [];
  for (let nth = 0; nth < WARM_COUNT + RUN_COUNT; nth += 1) {
    const ours = await playOffer(world, product, world.customer(2 * nth));
    const bare = await playOffer(world, prototype, world.customer(2 * nth + 1));
    ids.push(ours.id);
    if (nth >= WARM_COUNT) rounds.push({ ours, bare });
  }
  await sayCounts(world, ids.slice(0, 3));
  sayTimes('post-to-201-p50', rounds, 'createdMs');
  sayTimes('reply-accepted-to-grant-p50', rounds, 'grantedMs');
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

/** Against the prototype; and every second run of ours against the others: how far noise alone goes. */
function sayTimes(bench, rounds, which) {
  const ours = rounds.map((each) => each.ours[which]);
  const bare = rounds.map((each) => each.bare[which]);
  const runs = rounds.length;
  const against = 'prototype';
  say({ bench, value: median(ours), unit: 'ms', baseline: median(bare), runs, against });
  const [value, baseline] = [0, 1].map((half) =>
    median(ours.filter((_each, nth) => nth % 2 === half)),
  );
  say({ bench: `${bench}-a-a`, value, unit: 'ms', baseline, runs, against: 'itself' });
}

async function playOffer(world, rival, customer) {
  const startedAt = performance.now();
  const response = await fetch(`${rival.api}/v1/delegated-admin-offers`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.partnerKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ customer, reminders: [] }),
  });
  const offer = await response.json();
  const createdMs = performance.now() - startedAt;
  if (response.status !== 201) throw new Error(JSON.stringify(offer));
  const mail = await world.mailTo(customer.contacts[0].email);
  const acceptedAt = await sendAnswer(world, mail, rival.inboundPort);
  while (!(await rival.isGranted(offer.id))) {
    if (performance.now() - acceptedAt > 60_000) throw new Error(`${offer.id} is not granted`);
    await pause(1);
  }
  return { id: offer.id, createdMs, grantedMs: performance.now() - acceptedAt };
}
