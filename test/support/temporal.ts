import { TestWorkflowEnvironment } from '@temporalio/testing';
import { SEARCH_ATTRIBUTES } from '../../src/temporal/names.ts';
import { shared } from './shared.ts';

/** temporal.api.enums.v1.IndexedValueType */
const VALUE_TYPES = { Keyword: 2, Bool: 5, Datetime: 6 } as const;
const ATTEMPTS_COUNT = 6;

/**
 * A server of one's own whose clock jumps to the next event while a result is awaited; it knows our
 * search attributes. Starts in 1.5 s; the caller ends it with `teardown()`.
 */
export async function timeSkipping(): Promise<TestWorkflowEnvironment> {
  const { path } = await shared('test-server');
  const environment = await startPatiently(path);
  // The product's own registration first asks what there is, which this server does not answer.
  await environment.connection.operatorService.addSearchAttributes({
    namespace: environment.namespace ?? 'default',
    searchAttributes: Object.fromEntries(
      Object.entries(SEARCH_ATTRIBUTES).map(([name, type]) => [name, VALUE_TYPES[type]]),
    ),
  });
  return environment;
}

/** The SDK waits 5 s for the server and no longer, which is too short on a machine under load. */
async function startPatiently(path: string): Promise<TestWorkflowEnvironment> {
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
