import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import proto from '@temporalio/proto';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { countsOf, type JsonHistory } from '../../bench/counts.mjs';
import { workflowBundle } from '../support/temporal.ts';

const FOLDER = new URL('histories/', import.meta.url);

Runtime.install({
  logger: new DefaultLogger('ERROR', () => undefined), // a failed replay is told by its result
  telemetryOptions: { logging: { forward: {}, filter: 'ERROR' } },
});

interface Recorded {
  readonly workflowId: string;
  readonly history: JsonHistory;
}

/** Recorded by the journeys: `HISTORIES=test/replay/histories npm test -- test/journey`. */
async function recorded(): Promise<readonly Recorded[]> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
  return await Promise.all(
    files.map(async (file) => ({
      workflowId: file.slice(0, -'.json'.length),
      history: JSON.parse(await readFile(new URL(file, FOLDER), 'utf8')) as JsonHistory,
    })),
  );
}

function typeOf({ history }: Recorded): unknown {
  const [started] = history.events as readonly {
    workflowExecutionStartedEventAttributes?: { workflowType?: { name?: string } };
  }[];
  return started?.workflowExecutionStartedEventAttributes?.workflowType?.name;
}

/** What failed, one line a history. */
async function replay(histories: readonly Recorded[]): Promise<readonly string[]> {
  const { History } = proto.temporal.api.history.v1;
  const results = Worker.runReplayHistories(
    { workflowBundle: await workflowBundle() },
    histories.map(({ workflowId, history }) => ({
      workflowId,
      history: History.fromObject(history),
    })),
  );
  const failures: string[] = [];
  let replayedCount = 0;
  for await (const { workflowId, error } of results) {
    replayedCount += 1;
    if (error !== undefined) failures.push(`${workflowId}: ${String(error)}`);
  }
  expect(replayedCount).toBe(histories.length);
  return failures;
}

describe('workflows that began before this version', () => {
  it('go on in it: every recorded history replays', async () => {
    const histories = await recorded();
    expect(new Set(histories.map(typeOf))).toEqual(
      new Set(['delegatedAdminOffer', 'trialInvitation', 'grant']),
    );
    expect(await replay(histories)).toEqual([]);
  });

  it('would be noticed if they could not: another mail at that place fails', async () => {
    const [first] = await recorded();
    const changed = JSON.stringify(first).replaceAll('"sendQuestion"', '"sendSomethingElse"');
    expect(await replay([JSON.parse(changed) as Recorded])).toHaveLength(1);
  });

  it('cost at most 28 events, 5 tasks and 8 actions when approved at once', async () => {
    const approved = (await recorded()).filter((each) =>
      each.workflowId.startsWith('delegated-admin-offer-approved-'),
    );
    expect(approved.length).toBeGreaterThan(0);
    for (const { history } of approved) {
      const { eventCount, taskCount, actionCount } = countsOf(history);
      expect(eventCount).toBeLessThanOrEqual(28);
      expect(taskCount).toBeLessThanOrEqual(5);
      expect(actionCount).toBeLessThanOrEqual(8);
    }
  });
});
