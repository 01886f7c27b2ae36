import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { aPlan, aStage, play, type Stage } from '../support/plays.ts';
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

const aTrial = () => aPlan(env, { kind: 'trial-invitation', reminderDays: [] });
const aTrialWithRider = () =>
  aPlan(env, { kind: 'trial-invitation', rider: true, reminderDays: [] });

describe('a trial invitation', () => {
  it('is approved by a plain yes', async () => {
    const outcome = await play(env, stage, 'trialInvitation', await aTrial(), async (offer) => {
      await offer.signal('customerReplied', { replyId: stage.arrives({}) });
    });
    expect(outcome).toEqual({ state: 'approved' });
    expect(stage.log).toEqual([
      'sent question',
      'decided offer approved (verified)',
      'sent receipt all',
    ]);
  });

  it('is declined by a no', async () => {
    const outcome = await play(env, stage, 'trialInvitation', await aTrial(), async (offer) => {
      await offer.signal('customerReplied', { replyId: stage.arrives({ verdict: 'decline' }) });
    });
    expect(outcome).toEqual({ state: 'declined' });
  });
});

describe('a trial invitation with a rider', () => {
  it('grants both when the customer answers 1', async () => {
    const outcome = await play(
      env,
      stage,
      'trialInvitation',
      await aTrialWithRider(),
      async (offer) => {
        await offer.signal('customerReplied', { replyId: stage.arrives({ choice: 1 }) });
      },
    );
    expect(outcome).toEqual({ state: 'approved', grantId: 'gr_1' });
    expect(stage.log).toContain('decided offer approved, delegated-admin approved (verified)');
  });

  it('approves the trial only when the customer answers 2', async () => {
    const outcome = await play(
      env,
      stage,
      'trialInvitation',
      await aTrialWithRider(),
      async (offer) => {
        await offer.signal('customerReplied', { replyId: stage.arrives({ choice: 2 }) });
      },
    );
    expect(outcome).toEqual({ state: 'approved' });
    expect(stage.log).toContain('decided offer approved, delegated-admin declined (verified)');
    expect(stage.log).not.toContain('granted');
  });

  it('declines both when the customer answers 3', async () => {
    const outcome = await play(
      env,
      stage,
      'trialInvitation',
      await aTrialWithRider(),
      async (offer) => {
        const replyId = stage.arrives({ verdict: 'decline', choice: 3 });
        await offer.signal('customerReplied', { replyId });
      },
    );
    expect(outcome).toEqual({ state: 'declined' });
  });

  it('accepts the trial for a bare yes and asks once about administration', async () => {
    const outcome = await play(
      env,
      stage,
      'trialInvitation',
      await aTrialWithRider(),
      async (offer) => {
        const bare = stage.arrives({ choice: 2, bareYes: true });
        await offer.signal('customerReplied', { replyId: bare });
        await env.sleep('2 hours');
        expect(await offer.query('state')).toMatchObject({
          state: 'approved',
          riderState: 'asked',
        });
        await offer.signal('customerReplied', { replyId: stage.arrives({ asks: 'rider' }) });
      },
    );
    expect(outcome).toEqual({ state: 'approved', grantId: 'gr_1' });
    expect(stage.log.filter((each) => each === 'sent rider question')).toHaveLength(1);
    expect(stage.log.at(-1)).toBe('sent receipt delegated-admin');
  });

  it('leaves the rider expired when nobody answers it, and the trial approved', async () => {
    const outcome = await play(
      env,
      stage,
      'trialInvitation',
      await aTrialWithRider(),
      async (offer) => {
        const bare = stage.arrives({ choice: 2, bareYes: true });
        await offer.signal('customerReplied', { replyId: bare });
      },
    );
    expect(outcome).toEqual({ state: 'approved' });
    expect(stage.log).toContain('moved rider-expired');
    expect(stage.log).not.toContain('granted');
  });

  it('approves the trial at once and asks for the replacement where another holds the slot', async () => {
    const outcome = await play(
      env,
      stage,
      'trialInvitation',
      await aTrialWithRider(),
      async (offer) => {
        const replyId = stage.arrives({ choice: 1, slotGrant: 'gr_0' });
        await offer.signal('customerReplied', { replyId });
        await env.sleep('2 hours');
        expect(await offer.query('state')).toMatchObject({
          state: 'approved',
          round: 'replacement',
        });
        const agrees = {
          asks: 'replacement',
          slotGrant: 'gr_0',
          namesGrant: 'gr_0',
          statesPhrase: true,
        } as const;
        await offer.signal('customerReplied', { replyId: stage.arrives(agrees) });
      },
    );
    expect(outcome).toEqual({ state: 'approved', grantId: 'gr_1' });
  });
});
