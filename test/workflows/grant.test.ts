import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { aGrantPlan, aStage, play, type Stage } from '../support/plays.ts';
import { timeSkipping } from '../support/temporal.ts';

let env: TestWorkflowEnvironment;
let stage: Stage;

beforeAll(async () => {
  env = await timeSkipping();
});
afterAll(async () => {
  await env.teardown();
});
beforeEach(() => {
  stage = aStage(() => env.currentTimeMs());
});

describe('a grant', () => {
  it('of a year is announced to end 30, 7 and 1 days before, and then ends', async () => {
    const outcome = await play(env, stage, 'grant', await aGrantPlan(env, 365));
    expect(outcome).toEqual({ state: 'expired' });
    expect(stage.log).toEqual([
      'sent grant ending 30',
      'sent grant ending 7',
      'sent grant ending 1',
      'expired grant',
      'sent grant ended',
    ]);
  });

  it('of two days is announced once', async () => {
    await play(env, stage, 'grant', await aGrantPlan(env, 2));
    expect(stage.log).toEqual(['sent grant ending 1', 'expired grant', 'sent grant ended']);
  });

  it('that was revoked tells so at once and does not expire', async () => {
    const outcome = await play(env, stage, 'grant', await aGrantPlan(env, 365), async (grant) => {
      await env.sleep('10 days');
      stage.grantEnded = true;
      await grant.signal('grantEnded');
    });
    expect(outcome).toEqual({ state: 'terminated' });
    expect(stage.log).toEqual(['sent grant ended']);
  });

  it('is not ended by a signal typed by hand', async () => {
    const outcome = await play(env, stage, 'grant', await aGrantPlan(env, 2), async (grant) => {
      await grant.signal('grantEnded');
    });
    expect(outcome).toEqual({ state: 'expired' });
  });
});
