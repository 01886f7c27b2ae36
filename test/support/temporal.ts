import { TestWorkflowEnvironment } from '@temporalio/testing';
import { registerSearchAttributes } from '../../src/temporal/connect.ts';
import { shared } from './shared.ts';

const ATTEMPTS_COUNT = 6;

/**
 * A server of one's own whose clock jumps to the next event while a result is awaited. Starts in
 * 1.5 s; the caller ends it with `teardown()`. The SDK waits 5 s for it and no longer, which a
 * machine that does other work exceeds: then it is tried again.
 */
export async function timeSkipping(): Promise<TestWorkflowEnvironment> {
  const { path } = await shared('test-server');
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await TestWorkflowEnvironment.createTimeSkipping({
        server: { executable: { type: 'existing-path', path } },
      });
    } catch (thrown) {
      const wasSlow = String(thrown).includes('did not start within');
      if (!wasSlow || attempt === ATTEMPTS_COUNT) throw thrown;
    }
  }
}

/** The workflows, bundled once for all; for `workflowBundle` of a worker. */
export function workflowBundle(): Promise<{ readonly codePath: string }> {
  return shared('workflow-bundle');
}

/** A real server with the search attributes, in real time; shared, so ids and queues are one's own. */
export function localServer(): Promise<{ readonly address: string; readonly namespace: string }> {
  return shared('temporal-server');
}

/** The path of the Temporal CLI. */
export async function temporalCli(): Promise<string> {
  return (await shared('temporal-cli')).path;
}
