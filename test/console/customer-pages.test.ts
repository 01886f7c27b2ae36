import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Grant } from '../../src/domain/grants.ts';
import { LOCALES } from '../../src/domain/vocabulary.ts';
import type { Message } from '../../src/ports.ts';
import { aDecision, aMessage, anOffer, aPageWorld, type PageWorld, secrets } from './world.ts';

let world: PageWorld;
afterEach(() => world.close());

async function aRound(change: Partial<Message> = {}): Promise<Message> {
  const offer = anOffer();
  const message = aMessage(offer, change);
  world = await aPageWorld({ offers: [offer], messages: [message] });
  return message;
}

function nothingChanged(): void {
  expect(world.replies).toEqual([]);
  expect(world.delivered).toEqual([]);
}

describe('the page behind a link', () => {
  it('shows whoever holds the link what is asked, without anybody’s whole address', async () => {
    const response = await fetch(linkOf(await aRound()));
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Contoso');
    expect(page).toContain('verified domain: contoso.example');
    expect(page).toContain('Full administration of all services and subscriptions');
    expect(page).toContain('1 year from the day it takes effect');
    expect(page).toMatch(/Sunday,? 20 December 2026 at 09:00 GMT/);
    expect(page).toContain('a…@fabrikam.example');
    expect(page).not.toContain('anna@fabrikam.example');
    expect(page).not.toContain('carl');
  });

  it('never shows the code, the token or anything else that the mail alone holds', async () => {
    const message = await aRound();
    const page = await (await fetch(world.linkOf(message))).text();
    for (const secret of [
      secrets.code(message.id),
      secrets.code(message.id).replace('-', ''),
      secrets.token(message.id),
      secrets.reference(message.id),
      secrets.marker(message.id),
    ]) {
      expect(page).not.toContain(secret);
    }
  });

  it('has no script and allows none, is not kept, not framed, not indexed and not passed on', async () => {
    const response = await fetch(linkOf(await aRound()));
    const page = await response.text();
    expect(page).not.toMatch(/<script|\son\w+=|javascript:/i);
    expect(page).not.toMatch(/(?:src|href|action)="https?:/);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'/);
    const style = /<style>([^]*)<\/style>/.exec(page)?.[1] ?? '';
    expect(policy).toContain(createHash('sha256').update(style).digest('base64'));
    expect(policy).toContain("frame-ancestors 'none'");
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-robots-tag')).toContain('noindex');
  });

  it('changes nothing however often it is opened or headed, with whatever in its query', async () => {
    const message = await aRound();
    const code = world.codeOf(message);
    for (const query of ['', `?code=${code}&decision=agree`, '?lang=de', '?lang[]=x']) {
      expect((await fetch(world.linkOf(message) + query)).status).toBe(200);
      const head = await fetch(world.linkOf(message) + query, { method: 'HEAD' });
      expect(head.status).toBe(200);
    }
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      expect((await fetch(world.linkOf(message), { method })).status).toBe(405);
    }
    nothingChanged();
    expect(world.tries.size).toBe(0);
  });

  it('does not know tokens that are none', async () => {
    await aRound();
    for (const token of ['a'.repeat(32), 'x', '%00', '..%2f..', '%F0%9F%92%A9', 'a'.repeat(2000)]) {
      const response = await fetch(`${world.url}/d/${token}`, {
        headers: { 'accept-language': 'de' },
      });
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('<html lang="de">');
    }
    const broken = await fetch(`${world.url}/d/%ff`);
    expect(broken.status).toBe(400);
  });

  it('understands its token in capitals too, because links get retyped', async () => {
    const message = await aRound();
    const response = await fetch(`${world.url}/d/${secrets.token(message.id).toUpperCase()}`);
    expect(response.status).toBe(200);
  });

  it.each(LOCALES)('speaks %s when the mail did', async (locale) => {
    const page = await (await fetch(linkOf(await aRound({ locale })))).text();
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).not.toMatch(/\{\w+\}|undefined|\[object/);
  });

  it('keeps hostile names inert', async () => {
    const offer = anOffer(
      {},
      {
        partner: { id: 'p', name: '<img src=x onerror=alert(1)>"\'&', domain: 'evil.example' },
      },
    );
    const message = aMessage(offer);
    world = await aPageWorld({ offers: [offer], messages: [message] });
    const page = await (await fetch(world.linkOf(message))).text();
    expect(page).not.toContain('<img');
    expect(page).toContain(
      '<bdi dir="auto">&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;</bdi>',
    );
  });
});

function linkOf(message: Message): string {
  return world.linkOf(message);
}

describe('a round answered on the page', () => {
  it('is agreed to with the code and the typed word, and is then shown as received', async () => {
    const message = await aRound();
    const response = await world.post(message, { code: world.codeOf(message), decision: 'agree' });
    expect(response.status).toBe(303);
    const [reply] = world.replies;
    expect(reply).toMatchObject({
      messageId: message.id,
      channel: 'page',
      class: 'human',
      assurance: 'page',
      assuranceBecause: 'typed-code',
      verdict: 'approve',
      words: 'agree',
      envelope: { from: 'anna@fabrikam.example', to: 'page', ip: expect.any(String) },
    });
    expect(world.delivered).toEqual([reply?.id]);
    const location = new URL(response.headers.get('location') ?? '', world.linkOf(message));
    const page = await (await fetch(location)).text();
    expect(page).toContain('Thank you, your answer has arrived');
    expect(page).not.toContain('<form');
  });

  it('keeps what was typed as evidence, without the code', async () => {
    const message = await aRound();
    await world.post(message, { code: world.codeOf(message), decision: ' Decline. ' });
    const [reply] = world.replies;
    expect(reply?.verdict).toBe('decline');
    expect(JSON.parse(String(reply?.raw))).toEqual({
      codeMatched: true,
      verdict: 'decline',
      words: ' Decline. ',
    });
  });

  it.each([
    ['lower case', (code: string) => code.toLowerCase()],
    ['no hyphen', (code: string) => code.replace('-', '')],
    ['spaces and another hyphen', (code: string) => ` ${code.replace('-', ' – ')} `],
    [
      'full-width letters',
      (code: string) =>
        code.replace(/[A-Z2-7]/g, (each) =>
          String.fromCodePoint((each.codePointAt(0) ?? 0) + 0xfee0),
        ),
    ],
  ])('takes the code with %s', async (_name, change) => {
    const message = await aRound();
    const typed = change(world.codeOf(message));
    const response = await world.post(message, { code: typed, decision: 'agree' });
    expect(response.status).toBe(303);
    expect(world.replies).toHaveLength(1);
  });

  it('takes the words of the language the page is shown in', async () => {
    const message = await aRound({ locale: 'pl' });
    const english = await world.post(message, { code: world.codeOf(message), decision: 'agree' });
    expect(english.status).toBe(422);
    const polish = await world.post(message, {
      code: world.codeOf(message),
      decision: 'Zgadzam sie!',
    });
    expect(polish.status).toBe(303);
    expect(world.replies[0]?.verdict).toBe('approve');
  });

  it('says no to a wrong code five times, then not even the right one counts', async () => {
    const message = await aRound();
    for (const left of ['4 tries', '3 tries', '2 tries', '1 try']) {
      const response = await world.post(message, { code: 'AAAA-AAAA', decision: 'agree' });
      expect(response.status).toBe(422);
      expect(await response.text()).toContain(`You have ${left} left`);
    }
    const fifth = await world.post(message, { code: 'AAAA-AAAA', decision: 'agree' });
    expect(await fifth.text()).not.toContain('<form');
    const right = await world.post(message, { code: world.codeOf(message), decision: 'agree' });
    expect(right.status).toBe(422);
    expect(await right.text()).toContain('answer the mail that brought you here instead');
    nothingChanged();
  });

  it('lets no more than five of a hundred tries at the same moment be looked at', async () => {
    const message = await aRound();
    await Promise.all(
      Array.from({ length: 100 }, () =>
        world.post(message, { code: 'B'.repeat(8), decision: 'agree' }),
      ),
    );
    const right = await world.post(message, { code: world.codeOf(message), decision: 'agree' });
    expect(right.status).toBe(422);
    nothingChanged();
  });

  it('asks again for words it cannot read, and that costs no try and tells nothing of the code', async () => {
    const message = await aRound();
    const page = async (code: string): Promise<string> =>
      (await world.post(message, { code, decision: 'yes, but only next year' })).text();
    expect(await page(world.codeOf(message))).toBe(await page('AAAA-AAAA'));
    expect(world.tries.size).toBe(0);
    nothingChanged();
  });

  it('keeps the first of two answers sent at the same moment', async () => {
    const message = await aRound();
    const code = world.codeOf(message);
    const both = await Promise.all([
      world.post(message, { code, decision: 'agree' }),
      world.post(message, { code, decision: 'decline' }),
    ]);
    expect(both.map((each) => each.status).sort()).toEqual([303, 409]);
    expect(world.replies).toHaveLength(1);
    expect(world.delivered).toHaveLength(1);
  });

  it('is stored and shown as received even when it cannot be carried on at once', async () => {
    const offer = anOffer();
    const message = aMessage(offer);
    const deliver = () => Promise.reject(new Error('Temporal is away'));
    world = await aPageWorld({ offers: [offer], messages: [message], deliver });
    const response = await world.post(message, { code: world.codeOf(message), decision: 'agree' });
    expect(response.status).toBe(303);
    expect(world.replies).toHaveLength(1);
  });

  it('says that nothing has changed when it cannot be stored', async () => {
    const offer = anOffer();
    const message = aMessage(offer);
    world = await aPageWorld({ offers: [offer], messages: [message], storeFails: true });
    const response = await world.post(message, { code: world.codeOf(message), decision: 'agree' });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('Nothing has changed');
    nothingChanged();
  });
});

describe('replacing a present delegate on the page', () => {
  const PHRASE = 'Replace the present partner';
  const question = { locale: 'en', kind: 'delegated-admin-offer', phrase: PHRASE } as const;

  it('takes the stated phrase and nothing less', async () => {
    const message = await aRound({ asks: 'replacement', question });
    const code = world.codeOf(message);
    const shown = await (await fetch(world.linkOf(message))).text();
    expect(shown).toContain(PHRASE);
    expect(shown).toContain('there can be only one');
    for (const decision of ['agree', 'yes', 'Replace the partner']) {
      expect((await world.post(message, { code, decision })).status).toBe(422);
    }
    nothingChanged();
    const response = await world.post(message, {
      code,
      decision: '“replace the PRESENT partner”.',
    });
    expect(response.status).toBe(303);
    expect(world.replies[0]).toMatchObject({ verdict: 'approve', statesPhrase: true });
  });

  it('is declined with one word', async () => {
    const message = await aRound({ asks: 'replacement', question });
    await world.post(message, { code: world.codeOf(message), decision: 'decline' });
    expect(world.replies[0]).toMatchObject({ verdict: 'decline', statesPhrase: false });
  });
});

describe('what the page does not accept', () => {
  it('answers to mails that are no round: they are answered by replying', async () => {
    const message = await aRound({ asks: 'question', purpose: 'delegated-admin-offer' });
    const page = await (await fetch(world.linkOf(message))).text();
    expect(page).not.toContain('<form');
    expect(page).toContain('How to answer');
    const response = await world.post(message, { code: world.codeOf(message), decision: 'agree' });
    expect(response.status).toBe(409);
    nothingChanged();
  });

  it('answers after the round may be completed', async () => {
    const message = await aRound({ answerableUntil: '2026-12-01T10:00:00.000Z' });
    const response = await world.post(message, { code: world.codeOf(message), decision: 'agree' });
    expect(response.status).toBe(409);
    expect(world.tries.size).toBe(0);
    nothingChanged();
  });

  it.each(['withdrawn', 'expired', 'declined', 'undeliverable', 'superseded'] as const)(
    'answers to an offer that is %s',
    async (state) => {
      const offer = anOffer({ state });
      const message = aMessage(offer);
      world = await aPageWorld({ offers: [offer], messages: [message] });
      const response = await world.post(message, {
        code: world.codeOf(message),
        decision: 'agree',
      });
      expect(response.status).toBe(409);
      nothingChanged();
    },
  );

  it('forms that another site sends', async () => {
    const message = await aRound();
    const form = { code: world.codeOf(message), decision: 'agree' };
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
    ]) {
      expect((await world.post(message, form, { headers })).status).toBe(403);
    }
    nothingChanged();
    const own = { origin: 'null', 'sec-fetch-site': 'same-origin' };
    expect((await world.post(message, form, { headers: own })).status).toBe(303);
  });

  it('other bodies than small forms', async () => {
    const message = await aRound();
    const json = await world.post(
      message,
      {},
      {
        body: JSON.stringify({ code: world.codeOf(message), decision: 'agree' }),
        headers: { 'content-type': 'application/json' },
      },
    );
    expect(json.status).toBe(415);
    const large = await world.post(message, { code: 'x'.repeat(5000), decision: 'agree' });
    expect(large.status).toBe(413);
    const twice = await world.post(
      message,
      {},
      {
        body: new URLSearchParams([
          ['code', world.codeOf(message)],
          ['code', world.codeOf(message)],
          ['decision', 'agree'],
        ]),
      },
    );
    expect(twice.status).toBe(422);
    const many = new URLSearchParams(
      Array.from({ length: 50 }, (_, n): [string, string] => [`__proto__[${String(n)}]`, 'x']),
    );
    expect((await world.post(message, {}, { body: many })).status).toBe(413);
    nothingChanged();
  });

  it('more attempts than the limiter allows', async () => {
    const offer = anOffer();
    const message = aMessage(offer);
    const limiter = { take: () => Promise.resolve({ kind: 'limited', retryAfterS: 60 } as const) };
    world = await aPageWorld({ offers: [offer], messages: [message], limiter });
    const response = await world.post(message, { code: world.codeOf(message), decision: 'agree' });
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('60');
    nothingChanged();
  });
});

describe('how a question stands', () => {
  it('is shown as decided, with the grant that came of it', async () => {
    const offer = anOffer({ state: 'approved', riderState: 'granted' });
    const message = aMessage(offer, { asks: 'receipt', answerableUntil: null });
    const grant: Grant = {
      id: 'gr_1',
      offerId: offer.id,
      decisionId: 'dec_1',
      organisationId: offer.organisationId,
      partnerId: offer.partnerId,
      customerId: offer.customerId,
      scope: 'full',
      startsAt: '2026-12-01T09:30:00.000Z',
      endsAt: '2027-12-01T09:30:00.000Z',
      state: 'active',
      endedAt: null,
      endedBy: null,
      endedBecause: null,
      replacesGrant: null,
    };
    const decisions = [aDecision(offer)];
    world = await aPageWorld({ offers: [offer], messages: [message], decisions, grants: [grant] });
    const page = await (await fetch(world.linkOf(message))).text();
    expect(page).toContain('The administration was agreed to on');
    expect(page).toMatch(/until <time [^>]*>Wednesday,? 1 December 2027/);
    expect(page).not.toContain('anna@');
  });

  it('is shown for a mail about a grant that names no offer', async () => {
    const offer = anOffer({ state: 'approved', riderState: 'granted' });
    const message = aMessage(offer, { offerId: null, grantId: 'gr_1', asks: null });
    world = await aPageWorld({ offers: [offer], messages: [message], grants: [] });
    expect((await fetch(world.linkOf(message))).status).toBe(404);
  });

  it.each(['withdrawn', 'expired', 'undeliverable', 'superseded'] as const)(
    'is said in a sentence when the offer is %s',
    async (state) => {
      const offer = anOffer({ state });
      const message = aMessage(offer);
      world = await aPageWorld({ offers: [offer], messages: [message] });
      const page = await (await fetch(world.linkOf(message))).text();
      expect(page).toContain('role="status"');
      expect(page).not.toContain('<form');
    },
  );
});
