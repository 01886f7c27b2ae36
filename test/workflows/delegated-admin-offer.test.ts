import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { aPlan, aStage, type Handle, play, type Stage } from '../support/plays.ts';
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

describe('a delegated-admin offer', () => {
  it('is granted when the customer replies yes on day one', async () => {
    const outcome = await play(
      env,
      stage,
      'delegatedAdminOffer',
      await aPlan(env),
      async (offer) => {
        await env.sleep('1 day');
        await offer.signal('customerReplied', { replyId: stage.arrives({}) });
      },
    );
    expect(outcome).toEqual({ state: 'approved', grantId: 'gr_1' });
    expect(stage.log).toEqual([
      'sent question',
      'decided delegated-admin approved (verified)',
      'granted',
      'sent receipt all',
    ]);
  });

  it('is granted when the customer replies yes on day eight, after one reminder', async () => {
    await play(env, stage, 'delegatedAdminOffer', await aPlan(env), async (offer) => {
      await env.sleep('8 days');
      await offer.signal('customerReplied', { replyId: stage.arrives({}) });
    });
    expect(stage.log).toEqual([
      'sent question',
      'sent reminder',
      'decided delegated-admin approved (verified)',
      'granted',
      'sent receipt all',
    ]);
  });

  it('expires on day fourteen when nobody answers; silence is not consent', async () => {
    const outcome = await play(env, stage, 'delegatedAdminOffer', await aPlan(env));
    expect(outcome).toEqual({ state: 'expired' });
    expect(stage.log).toEqual([
      'sent question',
      'sent reminder',
      'sent last call',
      'moved expired',
      'sent expired',
    ]);
  });

  it('is declined by a weak no', async () => {
    const outcome = await play(
      env,
      stage,
      'delegatedAdminOffer',
      await aPlan(env),
      async (offer) => {
        const replyId = stage.arrives({ verdict: 'decline', assurance: 'weak' });
        await offer.signal('customerReplied', { replyId });
      },
    );
    expect(outcome).toEqual({ state: 'declined' });
    expect(stage.log).toContain('decided delegated-admin declined (countersigned)');
    expect(stage.log).not.toContain('granted');
  });

  it('starts a countersign round for a weak yes and grants when the round is answered', async () => {
    const outcome = await play(
      env,
      stage,
      'delegatedAdminOffer',
      await aPlan(env),
      async (offer) => {
        await offer.signal('customerReplied', { replyId: stage.arrives({ assurance: 'weak' }) });
        await env.sleep('1 hour');
        expect(await offer.query('state')).toMatchObject({
          state: 'confirming',
          round: 'countersign',
        });
        const replyId = stage.arrives({ assurance: 'weak', asks: 'countersign' });
        await offer.signal('customerReplied', { replyId });
      },
    );
    expect(outcome).toEqual({ state: 'approved', grantId: 'gr_1' });
    expect(stage.log).toEqual([
      'sent question',
      'reply round-started',
      'sent countersign',
      'decided delegated-admin approved (countersigned)',
      'granted',
      'sent receipt all',
    ]);
  });

  it('lets a round that began before the deadline be completed for three more days', async () => {
    const plan = await aPlan(env, { days: 1, reminderDays: [] });
    const outcome = await play(env, stage, 'delegatedAdminOffer', plan, async (offer) => {
      await env.sleep('20 hours');
      await offer.signal('customerReplied', { replyId: stage.arrives({ assurance: 'weak' }) });
      await env.sleep('2 days');
      await offer.signal('customerReplied', { replyId: stage.arrives({ asks: 'countersign' }) });
    });
    expect(outcome).toEqual({ state: 'approved', grantId: 'gr_1' });
  });

  it('expires three days after the deadline when a begun round is not completed', async () => {
    const plan = await aPlan(env, { days: 1, reminderDays: [] });
    let offer: Handle | null = null;
    const outcome = await play(env, stage, 'delegatedAdminOffer', plan, async (handle) => {
      offer = handle;
      await handle.signal('customerReplied', { replyId: stage.arrives({ assurance: 'weak' }) });
    });
    expect(outcome).toEqual({ state: 'expired' });
    const { closeTime } = await offer!.describe();
    const daysLate = (closeTime!.getTime() - Date.parse(plan.deadline.at)) / 86_400_000;
    expect(daysLate).toBeGreaterThanOrEqual(3);
    expect(daysLate).toBeLessThan(3.1);
  });

  it('asks again twice and then calls an operator, and still takes a clear answer', async () => {
    const outcome = await play(
      env,
      stage,
      'delegatedAdminOffer',
      await aPlan(env),
      async (offer) => {
        for (let nth = 0; nth < 3; nth += 1) {
          await offer.signal('customerReplied', { replyId: stage.arrives({ verdict: 'unclear' }) });
          await env.sleep('1 hour');
        }
        expect(await offer.query('state')).toMatchObject({
          state: 'needs-operator',
          needsOperator: true,
        });
        await offer.signal('customerReplied', { replyId: stage.arrives({}) });
      },
    );
    expect(outcome).toEqual({ state: 'approved', grantId: 'gr_1' });
    expect(stage.log.filter((each) => each === 'sent clarification')).toHaveLength(2);
    expect(stage.log).toContain('sent needs operator');
  });

  it('passes a question on without counting it as a failed answer', async () => {
    await play(env, stage, 'delegatedAdminOffer', await aPlan(env), async (offer) => {
      const replyId = stage.arrives({ verdict: 'unclear', asksQuestion: true });
      await offer.signal('customerReplied', { replyId });
      await env.sleep('1 hour');
      expect(await offer.query('state')).toMatchObject({ clarificationCount: 0 });
    });
    expect(stage.log).toContain('sent question on');
  });

  it('pauses reminders for three days after a human answer, but sends the last call', async () => {
    const plan = await aPlan(env, { reminderDays: [3, 12] });
    await play(env, stage, 'delegatedAdminOffer', plan, async (offer) => {
      await env.sleep('2 days');
      await offer.signal('customerReplied', { replyId: stage.arrives({ verdict: 'unclear' }) });
    });
    expect(stage.log.filter((each) => each.includes('reminder'))).toEqual([]);
    expect(stage.log).toContain('sent last call');
  });

  it('starts a replacement round when another partner holds the slot', async () => {
    const outcome = await play(
      env,
      stage,
      'delegatedAdminOffer',
      await aPlan(env),
      async (offer) => {
        await offer.signal('customerReplied', { replyId: stage.arrives({ slotGrant: 'gr_0' }) });
        await env.sleep('1 hour');
        expect(await offer.query('state')).toMatchObject({
          state: 'confirming',
          round: 'replacement',
        });
        const replyId = stage.arrives({
          asks: 'replacement',
          slotGrant: 'gr_0',
          namesGrant: 'gr_0',
          statesPhrase: true,
        });
        await offer.signal('customerReplied', { replyId });
      },
    );
    expect(outcome).toEqual({ state: 'approved', grantId: 'gr_1' });
    // Everyone is told before it takes effect.
    expect(stage.log.indexOf('sent cooling-off')).toBeLessThan(stage.log.indexOf('granted'));
  });

  it('is not granted when an approver recalls it while it cools off', async () => {
    stage.coolingOffMs = 86_400_000;
    const outcome = await play(
      env,
      stage,
      'delegatedAdminOffer',
      await aPlan(env),
      async (offer) => {
        await offer.signal('customerReplied', { replyId: stage.arrives({}) });
        await env.sleep('1 hour');
        stage.recalled = true;
        await offer.signal('customerReplied', { replyId: 'rep_recall' });
      },
    );
    expect(outcome).toEqual({ state: 'approved', notGranted: 'recalled' });
    expect(stage.log).not.toContain('granted');
  });

  it('ends as withdrawn when the partner withdraws it on day two', async () => {
    const outcome = await play(
      env,
      stage,
      'delegatedAdminOffer',
      await aPlan(env),
      async (offer) => {
        await env.sleep('2 days');
        const answer = await offer.executeUpdate('withdraw', {
          args: [{ by: 'partner', reason: 'x' }],
        });
        expect(answer).toBe('withdrawn');
      },
    );
    expect(outcome).toEqual({ state: 'withdrawn' });
  });

  it('refuses an extension beyond 90 days and one that is no duration', async () => {
    await play(env, stage, 'delegatedAdminOffer', await aPlan(env), async (offer) => {
      for (const validFor of ['P90D', 'soon']) {
        await expect(offer.executeUpdate('extend', { args: [{ validFor }] })).rejects.toThrow();
      }
      const before = await offer.query<{ deadlineAt: string }>('state');
      await offer.executeUpdate('extend', { args: [{ validFor: 'P7D' }] });
      const after = await offer.query<{ deadlineAt: string }>('state');
      expect(Date.parse(after.deadlineAt) - Date.parse(before.deadlineAt)).toBe(7 * 86_400_000);
    });
    expect(stage.log).toContain('sent extended');
  });

  it('awaits mail that came before the deadline and is not judged yet', async () => {
    stage.unjudgedCount = 1;
    const plan = await aPlan(env, { days: 1, reminderDays: [] });
    const outcome = await play(env, stage, 'delegatedAdminOffer', plan, async (offer) => {
      await env.sleep('25 hours');
      stage.unjudgedCount = 0;
      await offer.signal('customerReplied', { replyId: stage.arrives({}) });
    });
    expect(outcome).toEqual({ state: 'approved', grantId: 'gr_1' });
  });

  it('answers a late reply politely and is not changed by it', async () => {
    const plan = await aPlan(env, { days: 1, reminderDays: [] });
    const outcome = await play(env, stage, 'delegatedAdminOffer', plan, async (offer) => {
      await offer.signal('customerReplied', { replyId: stage.arrives({ assurance: 'weak' }) });
      await env.sleep('2 days');
      const late = {
        receivedAt: '2026-01-03T00:00:00.000Z',
        answerableUntil: '2026-01-02T00:00:00.000Z',
      };
      await offer.signal('customerReplied', { replyId: stage.arrives(late) });
    });
    expect(outcome).toEqual({ state: 'expired' });
    expect(stage.log).toContain('sent late answer');
  });

  it('ignores a signal typed by hand that names no reply', async () => {
    const outcome = await play(
      env,
      stage,
      'delegatedAdminOffer',
      await aPlan(env),
      async (offer) => {
        await offer.signal('customerReplied', { replyId: 'rep_invented' });
      },
    );
    expect(outcome).toEqual({ state: 'expired' });
    expect(stage.log).not.toContain('granted');
  });

  it('ends as undeliverable when the relay refuses every address', async () => {
    stage.questionGoes = { acceptedCount: 0, refusedCount: 1 };
    const outcome = await play(env, stage, 'delegatedAdminOffer', await aPlan(env));
    expect(outcome).toEqual({ state: 'undeliverable' });
  });

  it('gives up a day after reports that no mail arrived, unless somebody answers', async () => {
    const outcome = await play(
      env,
      stage,
      'delegatedAdminOffer',
      await aPlan(env),
      async (offer) => {
        await env.sleep('1 hour');
        await offer.signal('mailReturned');
      },
    );
    expect(outcome).toEqual({ state: 'undeliverable' });

    const other = aStage(() => env.currentTimeMs());
    const answered = await play(
      env,
      other,
      'delegatedAdminOffer',
      await aPlan(env),
      async (offer) => {
        await offer.signal('mailReturned');
        await env.sleep('1 hour');
        await offer.signal('customerReplied', { replyId: other.arrives({}) });
      },
    );
    expect(answered).toEqual({ state: 'approved', grantId: 'gr_1' });
  });

  it('explains in one sentence why it waits', async () => {
    await play(env, stage, 'delegatedAdminOffer', await aPlan(env), async (offer) => {
      await env.sleep('1 minute');
      const sentence = await offer.query('explain');
      expect(sentence).toMatch(
        /^Waiting for anna@… to answer; reminder on label of .*; expires on label of .*\.$/,
      );
    });
  });
});
