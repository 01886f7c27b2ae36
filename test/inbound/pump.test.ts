import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Judge } from '../../src/inbound/judge.ts';
import { createJudge, JudgeAway } from '../../src/inbound/judge.ts';
import type { Judged, JudgeInput } from '../../src/inbound/judge-case.ts';
import { createPump } from '../../src/inbound/pump.ts';
import type { PumpParts } from '../../src/inbound/pump.ts';
import type { MessageContent } from '../../src/ports.ts';
import { aKey, signMail, toRaw } from '../support/signed-mail.ts';
import type { SigningKey } from '../support/signed-mail.ts';
import { aClock, aMessage, QUIET, smallBooks, tokenHash } from './small-books.ts';

const TOKEN = 'abcdefghijklmnopqrstuvwxyz234567';
const SECOND = '765432zyxwvutsrqponmlkjihgfedcba';
const DOMAIN = 'reply.countersign.example';
const NOW = '2026-11-24T09:00:00.000Z';
const CONTENT: MessageContent = {
  fromName: 'Contoso',
  subject: 'Contoso asks [CS-7KQ2M4XWPA]',
  text: 'Contoso asks to administer your services.\n',
  html: '<p>Contoso asks to administer your services.</p>',
  reference: 'CS-7KQ2M4XWPA',
  marker: 'countersign-mark-abc',
};
const CLEAR: Judged = {
  judgement: {
    class: 'human',
    assurance: 'verified',
    assuranceBecause: 'signed-and-bound',
    verdict: 'approve',
    visibleText: 'I approve.',
    details: { choice: null, bareYes: false, asksQuestion: false, statesPhrase: false },
  },
  temporary: false,
};

let key: SigningKey;
beforeAll(() => {
  key = aKey('fabrikam.example');
});

function aMail(to = `${TOKEN}@${DOMAIN}`): Buffer {
  const parts = {
    headers: [
      'From: anna@fabrikam.example',
      `To: ${to}`,
      'Subject: Re: Contoso asks [CS-7KQ2M4XWPA]',
      'Date: Tue, 24 Nov 2026 08:59:50 +0000',
      'Message-ID: <answer-1@fabrikam.example>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
    ],
    body: 'I approve.\r\n',
  };
  return toRaw(signMail(parts, key, { at: Date.parse(NOW) / 1_000 - 5 }));
}

interface Setting {
  readonly judge?: (input: JudgeInput) => Promise<Judged>;
  readonly deliver?: PumpParts['deliver'];
}

async function aPump(setting: Setting = {}, raw = aMail()) {
  const messages = new Map([
    [TOKEN, aMessage()],
    [SECOND, aMessage({ id: 'msg_2', offerId: 'off_2' })],
  ]);
  const small = smallBooks(
    messages,
    new Map([
      ['msg_1', CONTENT],
      ['msg_2', CONTENT],
    ]),
  );
  const clock = aClock(NOW);
  const delivered: string[] = [];
  const judged: JudgeInput[] = [];
  const judge: Pick<Judge, 'judge'> = {
    judge: (input) => {
      judged.push(input);
      return setting.judge?.(input) ?? Promise.resolve(CLEAR);
    },
  };
  const pump = createPump({
    books: small.books,
    secrets: { tokenHash, token: (id) => (id === 'msg_1' ? TOKEN : SECOND) },
    judge,
    replyDomain: DOMAIN,
    trustedRelays: [],
    deliver:
      setting.deliver ??
      ((id) => {
        delivered.push(id);
        return small.books.replies.setFate(id, 'decided');
      }),
    clock,
    log: QUIET,
  });
  await small.books.replies.store({
    id: 'rep_1',
    message: aMessage(),
    channel: 'reply',
    receivedAt: new Date(NOW),
    raw,
    digest: Buffer.from('d'),
    envelope: { from: 'anna@fabrikam.example', to: `${TOKEN}@${DOMAIN}`, ip: null, helo: null },
  });
  return { small, clock, delivered, judged, pump };
}

describe('a stored reply', () => {
  it('is judged and delivered at once', async () => {
    const { pump, delivered, small } = await aPump();
    pump.accept('rep_1');
    await pump.stop();
    expect(delivered).toEqual(['rep_1']);
    expect(small.stored[0]?.reply).toMatchObject({ verdict: 'approve', fate: 'decided' });
  });
  it('is judged once when the sweep meets it on its way', async () => {
    const { pump, delivered, judged } = await aPump();
    pump.accept('rep_1');
    expect(await pump.sweep()).toBe(1);
    expect([delivered.length, judged.length]).toEqual([1, 1]);
    expect(await pump.sweep()).toBe(0);
  });
  it('left behind by a crash is taken up by the sweep', async () => {
    const { pump, delivered } = await aPump();
    expect(await pump.sweep()).toBe(1);
    expect(delivered).toEqual(['rep_1']);
  });
  it('is delivered again, and not judged again, when delivering failed', async () => {
    let failures = 1;
    const { pump, small, judged } = await aPump({
      deliver: () => (failures-- > 0 ? Promise.reject(new Error('away')) : Promise.resolve()),
    });
    pump.accept('rep_1');
    await pump.sweep();
    expect(small.postponed.map((each) => each.until.toISOString())).toEqual([
      '2026-11-24T09:00:05.000Z',
    ]);
    await pump.sweep();
    expect(judged).toHaveLength(1);
    expect(small.postponed).toHaveLength(1);
  });
  it('waits while DNS fails, for two days, and is then judged by what is known', async () => {
    const weak: Judged = { ...CLEAR, temporary: true };
    const { pump, small, clock, delivered } = await aPump({ judge: () => Promise.resolve(weak) });
    await pump.sweep();
    expect(small.postponed[0]?.until.toISOString()).toBe('2026-11-24T09:00:10.000Z');
    expect([delivered, small.stored[0]?.reply.judgedAt]).toEqual([[], null]);
    clock.set('2026-11-26T09:00:01.000Z');
    await pump.sweep();
    expect(delivered).toEqual(['rep_1']);
  });
  it('waits when no judge is there', async () => {
    const { pump, small } = await aPump({ judge: () => Promise.reject(new JudgeAway('x')) });
    await pump.sweep();
    expect([small.postponed.length, small.stored[0]?.reply.judgedAt]).toEqual([1, null]);
  });
  it('survives a database that goes away in between', async () => {
    const { pump, small } = await aPump({
      judge: () => {
        small.failure = new Error('away');
        return Promise.resolve(CLEAR);
      },
    });
    await pump.sweep();
    small.failure = null;
    expect(small.stored[0]?.reply.fate).toBeNull();
  });
});

describe('the case', () => {
  it('knows what was asked, sent and expected', async () => {
    const { pump, judged } = await aPump();
    await pump.sweep();
    expect(judged[0]?.asked).toMatchObject({
      question: { locale: 'en', kind: 'delegated-admin-offer', sent: [{ text: CONTENT.text }] },
      expected: {
        approverEmail: 'anna@fabrikam.example',
        tokenAddresses: [`${TOKEN}@${DOMAIN}`, `reply+${TOKEN}@${DOMAIN}`],
        reference: 'CS-7KQ2M4XWPA',
        marker: 'countersign-mark-abc',
      },
    });
    expect(judged[0]?.severalTokens).toBe(false);
  });
  it('notices the token of another live question in the same mail', async () => {
    const { pump, judged } = await aPump(
      {},
      aMail(`${TOKEN}@${DOMAIN}, reply+${SECOND}@${DOMAIN}`),
    );
    await pump.sweep();
    expect(judged[0]?.severalTokens).toBe(true);
    expect(judged[0]?.asked?.expected.otherLiveAddresses).toContain(`${SECOND}@${DOMAIN}`);
  });
  it('goes all the way with the real judge', async () => {
    const judge = createJudge({ dns: { zone: key.zone }, log: QUIET, inThread: true });
    const { pump, small } = await aPump({ judge: (input) => judge.judge(input) });
    await pump.sweep();
    expect(small.stored[0]?.reply).toMatchObject({
      class: 'human',
      assurance: 'verified',
      verdict: 'approve',
      fate: 'decided',
    });
  });
});
