import { type NativeConnection, Worker } from '@temporalio/worker';

/** Longer than a mailer's time-outs: a mail under way is finished before the worker goes. */
const SHUTDOWN_GRACE_MS = 30_000;
/** Memory is bounded by this, not by the number of open offers. */
const CACHED_WORKFLOW_COUNT = 500;

/** A worker over the bundle that the build made (no bundling at start). */
export async function createWorker(needs: {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly bundlePath: string;
  readonly activities: object;
}): Promise<Worker> {
  return await Worker.create({
    connection: needs.connection,
    namespace: needs.namespace,
    taskQueue: needs.taskQueue,
    workflowBundle: { codePath: needs.bundlePath },
    activities: needs.activities,
    shutdownGraceTime: SHUTDOWN_GRACE_MS,
    maxCachedWorkflows: CACHED_WORKFLOW_COUNT,
  });
}
