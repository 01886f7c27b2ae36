/**
 * The grant rule as the database keeps it, with no code of ours in between: statements written by
 * hand, as a program gone wrong, or a person at a prompt, would write them.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { newId } from '../../src/ids.ts';
import type { Decision, Reply } from '../../src/ports.ts';
import { createSecrets } from '../../src/secrets.ts';
import { createBooks } from '../../src/store/books.ts';
import { openPool } from '../../src/store/pool.ts';
import { aDatabase } from '../support/database.ts';
import {
  aClock,
  aDecision,
  anAnswer,
  anApproval,
  aRecording,
  aScene,
  firstOf,
  type Scene,
  type TestBooks,
} from './builders.ts';

const ENDED = 'CS001';
const FROZEN = 'CS002';
const NOT_PROVEN = 'CS003';
const RECALLED = 'CS004';
const NOT_IN_FORCE = 'CS005';
const CHECK = '23514';
const FOREIGN_KEY = '23503';
const UNIQUE = '23505';

let database: Awaited<ReturnType<typeof aDatabase>>;
let pool: pg.Pool;
let books: TestBooks['books'];

beforeAll(async () => {
  database = await aDatabase();
  pool = openPool(database.url);
  const secrets = createSecrets(['a key for these tests']);
  books = createBooks({ pool, secrets, clock: aClock() });
});
afterAll(async () => {
  await books.close();
  await database.drop();
});

/** Runs a statement, and tells the SQLSTATE it was refused with. */
async function refusal(text: string, values: readonly unknown[] = []): Promise<string | null> {
  try {
    await pool.query(text, [...values]);
    return null;
  } catch (thrown) {
    return (thrown as { code?: string }).code ?? String(thrown);
  }
}

async function insertInto(table: string, row: Readonly<Record<string, unknown>>) {
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${String(index + 1)}`);
  return refusal(
    `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  );
}

const decisionRow = (scene: Scene, reply: Reply | null, over: object = {}) => ({
  id: newId('dec'),
  offer_id: scene.offer.id,
  subject: 'delegated-admin',
  verdict: 'approved',
  decided_by: `anna@${scene.customer.domain}`,
  decided_at: '2026-11-23T10:00:00Z',
  channel: 'reply',
  assurance: 'verified',
  reply_id: reply?.id ?? null,
  effective_at: '2026-11-23T10:00:00Z',
  ...over,
});

const grantRow = (scene: Scene, decision: Pick<Decision, 'id'>, over: object = {}) => ({
  id: newId('gr'),
  offer_id: scene.offer.id,
  decision_id: decision.id,
  organisation_id: scene.organisation.id,
  partner_id: scene.partner.id,
  customer_id: scene.customer.id,
  scope: 'full',
  starts_at: '2026-11-23T10:00:00Z',
  ends_at: '2027-11-23T10:00:00Z',
  state: 'active',
  ...over,
});

describe('a decision written by hand', () => {
  it('stands only on a judged, human, verified yes to a question of that very offer', async () => {
    const scene = await aScene(books);
    const reply = await anAnswer(books, scene);
    expect(await insertInto('decisions', decisionRow(scene, reply))).toBeNull();
  });

  it('does not stand on another offer’s reply', async () => {
    const [scene, other] = [await aScene(books), await aScene(books)];
    const reply = await anAnswer(books, other);
    expect(await insertInto('decisions', decisionRow(scene, reply))).toBe(NOT_PROVEN);
  });

  it('does not stand on a reply row that only claims the offer', async () => {
    const [scene, other] = [await aScene(books), await aScene(books)];
    const real = await anAnswer(books, other);
    const id = newId('rep');
    await pool.query(
      `insert into replies (id, message_id, offer_id, channel, received_at, raw, raw_bytes, digest,
         envelope, judged_at, class, assurance, verdict, next_attempt_at)
       select $1, message_id, $2, channel, received_at, raw, raw_bytes, 'forged', envelope,
         judged_at, class, assurance, verdict, next_attempt_at from replies where id = $3`,
      [id, scene.offer.id, real.id],
    );
    expect(await insertInto('decisions', decisionRow(scene, { ...real, id }))).toBe(NOT_PROVEN);
  });

  it('does not stand on a weak yes without a round, a late, an automatic or a forged one', async () => {
    const answers: readonly Parameters<typeof anAnswer>[2][] = [
      { judgement: { assurance: 'weak' } },
      { judgement: { assurance: 'page' } },
      { judgement: { assurance: 'forged' } },
      { judgement: { assurance: 'none' } },
      { judgement: { class: 'auto-reply' } },
      { judgement: { verdict: 'unclear' } },
      { reply: { receivedAt: new Date('2026-12-22T09:00:00Z') } },
      { message: { answerableUntil: null } },
      { message: { asks: 'receipt' } },
      { message: { recipient: 'mallory@elsewhere.example' } },
    ];
    for (const answer of answers) {
      const scene = await aScene(books);
      const reply = await anAnswer(books, scene, answer);
      for (const over of [{}, { assurance: 'countersigned', weak: true }]) {
        const row = decisionRow(scene, reply, over);
        expect([answer, await insertInto('decisions', row)]).toEqual([answer, NOT_PROVEN]);
      }
    }
  });

  it('is never an approval without a reply, or by an operator', async () => {
    const scene = await aScene(books);
    const reply = await anAnswer(books, scene);
    const tries = [
      decisionRow(scene, null),
      decisionRow(scene, null, { channel: 'operator', assurance: null }),
      decisionRow(scene, reply, { channel: 'operator' }),
      decisionRow(scene, reply, { assurance: null }),
    ];
    for (const row of tries) {
      expect([NOT_PROVEN, CHECK]).toContain(await insertInto('decisions', row));
    }
  });

  it('is one for each subject of an offer', async () => {
    const { scene, reply } = await anApproval(books);
    expect([NOT_PROVEN, UNIQUE]).toContain(
      await insertInto('decisions', decisionRow(scene, reply)),
    );
    const declined = decisionRow(scene, null, { verdict: 'declined', channel: 'operator' });
    expect(await insertInto('decisions', declined)).toBe(UNIQUE);
  });

  it('is not changed, not even its recall, and never deleted', async () => {
    const { decision } = await anApproval(books);
    const where = `where id = '${decision.id}'`;
    for (const set of [
      `verdict = 'declined'`,
      `effective_at = '2026-01-01'`,
      `replaces_grant = 'gr_x'`,
      `decided_by = 'x'`,
      `weak = true`,
    ]) {
      expect(await refusal(`update decisions set ${set} ${where}`)).toBe(FROZEN);
    }
    expect(await refusal(`delete from decisions ${where}`)).toBe(FROZEN);
    expect(await refusal(`update decisions set recalled_at = '2026-11-24' ${where}`)).toBeNull();
    expect(await refusal(`update decisions set recalled_at = null ${where}`)).toBe(FROZEN);
  });
});

describe('a grant written by hand', () => {
  it('needs a decision on administration that approved it for that very offer', async () => {
    const { scene, decision } = await anApproval(books);
    const other = await anApproval(books);
    const trial = await aScene(books, { kind: 'trial-invitation' });
    const resolutions = [{ subject: 'offer', verdict: 'approved' }] as const;
    const reply = await anAnswer(books, trial);
    const trialOnly = firstOf(await books.offers.decide(aDecision(trial, reply, { resolutions })));
    const refused = await aScene(books);
    const no = await books.offers.decide(
      aDecision(refused, await anAnswer(books, refused, { judgement: { verdict: 'decline' } }), {
        resolutions: [{ subject: 'delegated-admin', verdict: 'declined' }],
        move: { state: 'declined' },
      }),
    );
    expect(await insertInto('grants', grantRow(scene, { id: 'dec_none' }))).toBe(FOREIGN_KEY);
    expect(await insertInto('grants', grantRow(scene, other.decision))).toBe(FOREIGN_KEY);
    expect(await insertInto('grants', grantRow(trial, trialOnly))).toBe(FOREIGN_KEY);
    expect(await insertInto('grants', grantRow(refused, firstOf(no)))).toBe(FOREIGN_KEY);
    for (const over of [
      { organisation_id: other.scene.organisation.id },
      { partner_id: other.scene.partner.id },
      { customer_id: other.scene.customer.id },
    ]) {
      expect(await insertInto('grants', grantRow(scene, decision, over))).toBe(FOREIGN_KEY);
    }
    for (const over of [{ decision_subject: 'offer' }, { decision_verdict: 'declined' }]) {
      expect(await insertInto('grants', grantRow(scene, decision, over))).toBe(CHECK);
    }
    expect(await insertInto('grants', grantRow(scene, decision))).toBeNull();
  });

  it('is one for each offer, and one for each organisation', async () => {
    const { scene, decision } = await anApproval(books);
    expect(await insertInto('grants', grantRow(scene, decision))).toBeNull();
    expect(await insertInto('grants', grantRow(scene, decision))).toBe(UNIQUE);
    const rival = await anApproval(books, { organisation: scene.organisation });
    expect(await insertInto('grants', grantRow(rival.scene, rival.decision))).toBe(UNIQUE);

    const id = firstOf(
      (
        await pool.query<{ id: string }>('select id from grants where offer_id = $1', [
          scene.offer.id,
        ])
      ).rows,
    ).id;
    await books.grants.end(id, { by: 'partner', because: 'x', at: '2026-11-24T10:00:00.000Z' });
    expect(await insertInto('grants', grantRow(scene, decision))).toBe(UNIQUE);
    expect(await insertInto('grants', grantRow(rival.scene, rival.decision))).toBeNull();
  });

  it('is not born from a recalled decision, early, wider, or other than active', async () => {
    const { scene, decision } = await anApproval(books);
    for (const over of [
      { starts_at: '2026-11-23T09:59:58.999Z' },
      { scope: 'all' },
      { ends_at: '2027-11-24T10:00:01Z' },
      { state: 'suspended' },
      { replaces_grant: 'gr_x' },
    ]) {
      expect(await insertInto('grants', grantRow(scene, decision, over))).toBe(NOT_IN_FORCE);
    }
    await books.offers.recall(decision.id, { kind: 'decision-recalled' });
    expect(await insertInto('grants', grantRow(scene, decision))).toBe(RECALLED);
  });

  it('does not come back to life, change or vanish', async () => {
    const { scene, decision } = await anApproval(books);
    const wish = aRecording(scene, decision);
    await books.grants.record(wish);
    const where = `where id = '${wish.grantId}'`;
    for (const set of [
      `scope = 'x'`,
      `ends_at = '2028-01-01'`,
      `starts_at = '2026-01-01'`,
      `partner_id = 'par_x'`,
      `replaces_grant = '${wish.grantId}'`,
    ]) {
      expect(await refusal(`update grants set ${set} ${where}`)).toBe(FROZEN);
    }
    expect(await refusal(`update grants set state = 'terminated' ${where}`)).toBe(CHECK);
    const end = { by: 'customer', because: 'revoked', at: '2026-11-24T10:00:00.000Z' } as const;
    await books.grants.end(wish.grantId, end);
    for (const set of [
      `state = 'active', ended_at = null, ended_by = null`,
      `state = 'expired'`,
      `ended_by = 'operator'`,
      `ended_at = '2027-01-01'`,
      `ended_because = 'x'`,
    ]) {
      expect(await refusal(`update grants set ${set} ${where}`)).toBe(ENDED);
    }
    expect(await refusal(`delete from grants ${where}`)).toBe(FROZEN);
  });
});

describe('what an approval stands on', () => {
  it('cannot be edited afterwards, nor removed', async () => {
    const { reply, scene } = await anApproval(books);
    for (const set of [
      `raw = 'x'`,
      `digest = 'x'`,
      `received_at = '2026-01-01'`,
      `envelope = '{}'`,
      `offer_id = null`,
      `verdict = 'decline'`,
      `class = 'list'`,
      `assurance = 'weak'`,
      `judgement = '{}'`,
      `fate = 'late'`,
      `fate = null`,
    ]) {
      expect([set, await refusal(`update replies set ${set} where id = '${reply.id}'`)]).toEqual([
        set,
        FROZEN,
      ]);
    }
    for (const set of [
      `recipient = 'x'`,
      `asks = 'countersign'`,
      `replaces_grant = 'gr_x'`,
      `question = '{}'`,
      `content = 'x'`,
    ]) {
      const text = `update messages set ${set} where id = '${reply.messageId ?? ''}'`;
      expect([set, await refusal(text)]).toEqual([set, FROZEN]);
    }
    for (const [table, id] of [
      ['replies', reply.id],
      ['messages', reply.messageId],
      ['offers', scene.offer.id],
    ]) {
      expect(await refusal(`delete from ${table ?? ''} where id = $1`, [id])).toBe(FROZEN);
    }
  });

  it('begins with an offer that keeps what was asked, of whom, and how it ended', async () => {
    const { scene } = await anApproval(books);
    const where = `where id = '${scene.offer.id}'`;
    for (const set of [
      `content = '{}'`,
      `kind = 'purchase-offer'`,
      `partner_id = 'par_x'`,
      `created_at = '2026-01-01'`,
    ]) {
      expect(await refusal(`update offers set ${set} ${where}`)).toBe(FROZEN);
    }
    for (const state of ['awaiting-reply', 'declined', 'expired']) {
      expect(await refusal(`update offers set state = '${state}' ${where}`)).toBe(ENDED);
    }
    const open = await aScene(books);
    expect(
      await refusal(`update offers set state = 'granted' where id = $1`, [open.offer.id]),
    ).toBe(CHECK);
  });

  it('belongs to a customer of that very partner and organisation', async () => {
    const [one, other] = [await aScene(books), await aScene(books)];
    await pool.query(`update offers set state = 'expired' where id = $1`, [one.offer.id]);
    const row = {
      id: newId('off'),
      kind: 'delegated-admin-offer',
      partner_id: one.partner.id,
      customer_id: other.customer.id,
      organisation_id: one.organisation.id,
      content: one.offer.content,
      state: 'sending',
      deadline_at: one.offer.deadlineAt,
      created_at: one.offer.createdAt,
    };
    expect(await insertInto('offers', row)).toBe(FOREIGN_KEY);
    const organisation = { organisation_id: other.organisation.id, customer_id: one.customer.id };
    expect(await insertInto('offers', { ...row, ...organisation })).toBe(FOREIGN_KEY);
    expect(await insertInto('offers', { ...row, customer_id: one.customer.id })).toBeNull();
  });
});
