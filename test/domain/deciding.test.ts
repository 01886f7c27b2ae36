import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AnswerFacts, considerAnswer, type Standing } from '../../src/domain/deciding.ts';

const LIMITS = { clarificationCount: 2 };

function anAnswer(changes: Partial<AnswerFacts> = {}): AnswerFacts {
  return {
    replyId: 'rep_1',
    receivedAt: '2026-01-02T00:00:00.000Z',
    approver: 0,
    asks: 'question',
    verdict: 'approve',
    choice: null,
    bareYes: false,
    asksQuestion: false,
    statesPhrase: false,
    assurance: 'verified',
    answerableUntil: '2026-01-31T00:00:00.000Z',
    namesGrant: null,
    slotGrant: null,
    policy: 'verified',
    ...changes,
  };
}

function aStanding(changes: Partial<Standing> = {}): Standing {
  return { open: ['delegated-admin'], clarificationCount: 0, round: null, ...changes };
}

const both = aStanding({ open: ['offer', 'delegated-admin'] });

describe('an answer to a delegated-admin offer', () => {
  it('is approved by a verified yes', () => {
    expect(considerAnswer(anAnswer(), aStanding(), LIMITS)).toEqual({
      kind: 'decide',
      resolutions: [{ subject: 'delegated-admin', verdict: 'approved' }],
      assurance: 'verified',
      weak: false,
      replacesGrant: null,
      next: 'nothing',
    });
  });

  it('is late from the very instant of the deadline on', () => {
    const facts = anAnswer({ receivedAt: '2026-01-31T00:00:00.000Z' });
    expect(considerAnswer(facts, aStanding(), LIMITS)).toEqual({ kind: 'late' });
  });

  it('needs a round when it is weak, and only one round', () => {
    const weak = anAnswer({ assurance: 'weak' });
    expect(considerAnswer(weak, aStanding(), LIMITS)).toEqual({
      kind: 'start-round',
      round: 'countersign',
    });
    expect(considerAnswer(weak, aStanding({ round: 'countersign' }), LIMITS)).toEqual({
      kind: 'round-open',
    });
  });

  it('is approved as countersigned by a weak yes to the mail of the round', () => {
    const facts = anAnswer({ assurance: 'weak', asks: 'countersign' });
    expect(considerAnswer(facts, aStanding({ round: 'countersign' }), LIMITS)).toMatchObject({
      kind: 'decide',
      assurance: 'countersigned',
      weak: true,
    });
  });

  it('is approved by a verified yes to the first mail while a round is open', () => {
    expect(considerAnswer(anAnswer(), aStanding({ round: 'countersign' }), LIMITS)).toMatchObject({
      kind: 'decide',
      assurance: 'countersigned',
      weak: false,
    });
  });

  it('needs a round even when verified, where the operator wants one always', () => {
    const facts = anAnswer({ policy: 'countersign' });
    expect(considerAnswer(facts, aStanding(), LIMITS)).toEqual({
      kind: 'start-round',
      round: 'countersign',
    });
  });

  it('is declined by a weak no', () => {
    const facts = anAnswer({ verdict: 'decline', assurance: 'weak' });
    expect(considerAnswer(facts, aStanding(), LIMITS)).toMatchObject({
      kind: 'decide',
      resolutions: [{ subject: 'delegated-admin', verdict: 'declined' }],
    });
  });

  it('replaces a present delegate only by the phrase, said to a mail that named that grant', () => {
    const plain = anAnswer({ slotGrant: 'gr_0' });
    expect(considerAnswer(plain, aStanding(), LIMITS)).toEqual({
      kind: 'start-round',
      round: 'replacement',
    });
    const otherGrant = anAnswer({ slotGrant: 'gr_0', namesGrant: 'gr_9', statesPhrase: true });
    expect(considerAnswer(otherGrant, aStanding(), LIMITS)).toEqual({
      kind: 'start-round',
      round: 'replacement',
    });
    const agreed = anAnswer({ slotGrant: 'gr_0', namesGrant: 'gr_0', statesPhrase: true });
    expect(considerAnswer(agreed, aStanding(), LIMITS)).toMatchObject({
      kind: 'decide',
      replacesGrant: 'gr_0',
    });
  });

  it('is asked again twice, then an operator looks; a question does not count', () => {
    const unclear = anAnswer({ verdict: 'unclear' });
    expect(considerAnswer(unclear, aStanding(), LIMITS).kind).toBe('clarify');
    expect(considerAnswer(unclear, aStanding({ clarificationCount: 2 }), LIMITS).kind).toBe(
      'call-operator',
    );
    const question = anAnswer({ verdict: 'unclear', asksQuestion: true });
    expect(considerAnswer(question, aStanding({ clarificationCount: 2 }), LIMITS).kind).toBe(
      'show-question',
    );
  });
});

describe('an answer to a trial with a rider (B11)', () => {
  it('1 approves both, 2 the trial only, a bare yes the trial and asks once about the rest', () => {
    expect(considerAnswer(anAnswer({ choice: 1 }), both, LIMITS)).toMatchObject({
      resolutions: [
        { subject: 'offer', verdict: 'approved' },
        { subject: 'delegated-admin', verdict: 'approved' },
      ],
      next: 'nothing',
    });
    expect(considerAnswer(anAnswer({ choice: 2 }), both, LIMITS)).toMatchObject({
      resolutions: [
        { subject: 'offer', verdict: 'approved' },
        { subject: 'delegated-admin', verdict: 'declined' },
      ],
    });
    expect(considerAnswer(anAnswer({ choice: 2, bareYes: true }), both, LIMITS)).toMatchObject({
      resolutions: [{ subject: 'offer', verdict: 'approved' }],
      next: 'ask-rider',
    });
  });

  it('a no declines both', () => {
    expect(considerAnswer(anAnswer({ verdict: 'decline', choice: 3 }), both, LIMITS)).toMatchObject(
      {
        resolutions: [
          { subject: 'offer', verdict: 'declined' },
          { subject: 'delegated-admin', verdict: 'declined' },
        ],
      },
    );
  });

  it('a second bare yes to the first mail says nothing about the rider', () => {
    const facts = anAnswer({ choice: 2, bareYes: true });
    expect(considerAnswer(facts, aStanding(), LIMITS)).toEqual({ kind: 'duplicate' });
  });

  it('1 approves the trial at once and asks for the replacement where the slot is taken', () => {
    const facts = anAnswer({ choice: 1, slotGrant: 'gr_0' });
    expect(considerAnswer(facts, both, LIMITS)).toMatchObject({
      resolutions: [{ subject: 'offer', verdict: 'approved' }],
      next: 'replacement',
    });
  });
});

describe('whatever comes', () => {
  const anyFacts = fc.record({
    replyId: fc.constant('rep_1'),
    receivedAt: fc.constantFrom('2026-01-02T00:00:00.000Z', '2026-03-01T00:00:00.000Z'),
    approver: fc.nat(3),
    asks: fc.constantFrom('question', 'rider', 'countersign', 'replacement'),
    verdict: fc.constantFrom('approve', 'decline', 'unclear'),
    choice: fc.constantFrom(null, 1, 2, 3),
    bareYes: fc.boolean(),
    asksQuestion: fc.boolean(),
    statesPhrase: fc.boolean(),
    assurance: fc.constantFrom('verified', 'weak', 'page'),
    answerableUntil: fc.constant('2026-01-31T00:00:00.000Z'),
    namesGrant: fc.constantFrom(null, 'gr_0', 'gr_9'),
    slotGrant: fc.constantFrom(null, 'gr_0'),
    policy: fc.constantFrom('verified', 'countersign'),
  }) as fc.Arbitrary<AnswerFacts>;
  const anyStanding = fc.record({
    open: fc.constantFrom(['offer'], ['delegated-admin'], ['offer', 'delegated-admin']),
    clarificationCount: fc.nat(3),
    round: fc.constantFrom(null, 'countersign', 'replacement'),
  }) as fc.Arbitrary<Standing>;

  it('only a timely approval approves, and administration never without proof', () => {
    fc.assert(
      fc.property(anyFacts, anyStanding, (facts, standing) => {
        const step = considerAnswer(facts, standing, LIMITS);
        if (step.kind !== 'decide') return;
        for (const each of step.resolutions) {
          expect(standing.open).toContain(each.subject);
          if (each.verdict === 'declined') continue;
          expect(facts.verdict).toBe('approve');
          expect(facts.receivedAt < facts.answerableUntil).toBe(true);
          if (facts.assurance !== 'verified')
            expect(['countersign', 'replacement']).toContain(facts.asks);
          if (each.subject !== 'delegated-admin') continue;
          if (facts.slotGrant !== null) {
            expect(facts.statesPhrase).toBe(true);
            expect(facts.namesGrant).toBe(facts.slotGrant);
          }
          if (facts.policy === 'countersign') expect(step.assurance).toBe('countersigned');
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('a timely decline always declines everything that is open', () => {
    fc.assert(
      fc.property(anyFacts, anyStanding, (facts, standing) => {
        if (facts.verdict !== 'decline' || facts.receivedAt >= facts.answerableUntil) return;
        const step = considerAnswer(facts, standing, LIMITS);
        expect(step.kind).toBe('decide');
        if (step.kind !== 'decide') return;
        expect(step.resolutions).toEqual(
          standing.open.map((subject) => ({ subject, verdict: 'declined' })),
        );
      }),
    );
  });
});
