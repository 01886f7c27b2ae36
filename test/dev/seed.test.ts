import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAnswerPage } from '../../src/commands/answer-page.ts';
import { hashKey } from '../../src/commands/api-keys.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { createDemoWorld, type DemoWorld } from '../../src/dev/demo-world.ts';
import { seed, type Seeded } from '../../src/dev/seed.ts';
import { newId } from '../../src/ids.ts';
import type { Books } from '../../src/ports.ts';
import { createSecrets } from '../../src/secrets.ts';
import { createBooks } from '../../src/store/books.ts';
import { openPool } from '../../src/store/pool.ts';
import { anOffer } from '../console/world.ts';
import { aDatabase, type TestDatabase } from '../support/database.ts';

const NOW = new Date('2026-12-01T10:00:00.000Z');
const clock = { now: () => NOW };
const secrets = createSecrets(['a key for tests only']);
const services = loadCatalogue().services.map((each) => each.id);

let directory: string;
let demo: DemoWorld;
let database: TestDatabase;
let books: Books;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'countersign-seed-'));
  demo = await createDemoWorld({ directory: join(directory, 'demo') });
  database = await aDatabase();
  books = createBooks({ pool: openPool(database.url), secrets, clock });
}, 120_000);
afterAll(async () => {
  await books.close();
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});

function seeded(): Promise<Seeded> {
  return seed({ books, demo, services, directory, clock });
}

describe('the seed', () => {
  it('makes the demo partner able to ask every demo customer', async () => {
    const { partnerId, partnerKey } = await seeded();
    const partner = await books.partners.get(partnerId);
    expect(partner).toMatchObject({ name: 'Contoso', domains: ['contoso.example'], services });
    expect(partner?.agreement).not.toBeNull();
    expect((await books.partners.keyByHash(hashKey(partnerKey)))?.partnerId).toBe(partnerId);
    for (const customer of demo.customers) {
      expect(await books.customers.byDomain(partnerId, customer.domain)).toMatchObject({
        name: customer.name,
        locale: customer.locale,
        contacts: customer.contacts,
      });
    }
  });

  it('makes nothing new at the next start: the same partner, the same key', async () => {
    const first = await seeded();
    expect(await seeded()).toEqual(first);
    const page = await books.customers.list(first.partnerId, { limit: 100, cursor: null });
    expect(page.items).toHaveLength(demo.customers.length);
    expect(await books.partners.listKeys(first.partnerId)).toHaveLength(1);
  });

  it('keeps the key where only its owner reads it, and replaces one that was revoked', async () => {
    const { partnerId, partnerKey } = await seeded();
    const file = join(directory, 'partner-key');
    expect((await readFile(file, 'utf8')).trim()).toBe(partnerKey);
    expect((await stat(file)).mode & 0o077).toBe(0);
    const [key] = await books.partners.listKeys(partnerId);
    await books.partners.revokeKey(partnerId, key?.id ?? '');
    const { partnerKey: next } = await seeded();
    expect(next).not.toBe(partnerKey);
    expect((await books.partners.keyByHash(hashKey(next)))?.partnerId).toBe(partnerId);
  });
});

describe('an answer on the page, in the real books', () => {
  it('is stored once as a judged reply, however many come at the same moment', async () => {
    const { partnerId } = await seeded();
    const customer = await books.customers.byDomain(partnerId, 'fabrikam.example');
    if (customer === null) throw new Error('The seed made no Fabrikam');
    const { id: customerId, organisationId } = customer;
    const offer = anOffer({ partnerId, customerId, organisationId });
    await books.offers.create(offer);
    const id = newId('msg');
    const token = secrets.token(id);
    const message = await books.messages.plan(
      {
        id,
        offerId: offer.id,
        grantId: null,
        purpose: 'countersign',
        step: 'countersign-1',
        asks: 'countersign',
        approver: 0,
        recipient: 'anna@fabrikam.example',
        locale: 'en',
        replacesGrant: null,
        question: { locale: 'en', kind: offer.kind },
        keyId: secrets.keyId(),
        answerableUntil: '2026-12-23T09:00:00.000Z',
      },
      { fromName: 'x', subject: 'x', text: 'x', html: 'x', reference: null, marker: null },
      secrets.tokenHash(token),
    );
    const delivered: string[] = [];
    const answer = createAnswerPage({
      books,
      secrets,
      clock,
      deliver: (replyId) => {
        delivered.push(replyId);
        return Promise.resolve();
      },
    });
    const code = secrets.code(message.id);
    const typed = { token, code, words: 'agree', ip: '192.0.2.7', userAgent: 'x'.repeat(500) };
    const answers = await Promise.all([
      answer({ ...typed, verdict: 'approve' }),
      answer({ ...typed, verdict: 'approve' }),
      answer({ ...typed, verdict: 'decline', words: 'decline' }),
    ]);
    expect(answers.filter((each) => each.kind === 'stored')).toHaveLength(1);
    const replies = await books.replies.ofOffer(offer.id);
    expect(replies.map((each) => each.id)).toEqual(delivered);
    expect(replies[0]).toMatchObject({ channel: 'page', class: 'human', assurance: 'page' });
    expect(replies[0]?.envelope.helo).toHaveLength(200);
    expect(await answer({ ...typed, verdict: 'approve' })).toEqual({ kind: 'not-open' });
  });
});
