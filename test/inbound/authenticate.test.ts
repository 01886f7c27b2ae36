import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assess } from '../../src/inbound/authenticate.ts';
import type { Assessment, Case } from '../../src/inbound/assessment.ts';
import { fieldsNamed, readHeaderBlock, readOneMailbox } from '../../src/inbound/strict-headers.ts';
import type { Zone } from '../../src/dns.ts';
import { aDns } from '../support/dns.ts';
import type { FakeDns } from '../support/dns.ts';
import { aKey, signMail, SIGNED_BY, toRaw } from '../support/signed-mail.ts';
import type { MailParts, SigningKey, SignOptions } from '../support/signed-mail.ts';

const TOKEN = 'abcdefghijklmnopqrstuvwxyz234567';
const OTHER = '765432zyxwvutsrqponmlkjihgfedcba';
const REPLY_TO = `${TOKEN}@reply.countersign.example`;
const OTHER_REPLY_TO = `${OTHER}@reply.countersign.example`;
const REFERENCE = 'CS-7KQ2M4XWPA';
const MARKER = 'countersign-mark-abcdefgh23456723';
const RECEIVED_AT = new Date('2026-11-24T09:00:00Z');
const AT = RECEIVED_AT.getTime() / 1_000 - 5;
const OWN_SERVER = '192.0.2.10';
const SOMEBODY = '203.0.113.66';

let key: SigningKey;
let parentKey: SigningKey;
let childKey: SigningKey;
let shortKey: SigningKey;
let edKey: SigningKey;
let attackerKey: SigningKey;

beforeAll(() => {
  key = aKey('fabrikam.example');
  parentKey = aKey('fabrikam.example', { selector: 'parent' });
  childKey = aKey('em.fabrikam.example', { selector: 'child' });
  shortKey = aKey('fabrikam.example', { bits: 512, selector: 'short' });
  edKey = aKey('fabrikam.example', { ed25519: true, selector: 'ed' });
  attackerKey = aKey('attacker.example', { selector: 'evil' });
});

function theZone(more: Zone = {}): Zone {
  return {
    'fabrikam.example': { TXT: [`v=spf1 ip4:${OWN_SERVER} -all`] },
    'sales.fabrikam.example': { TXT: [`v=spf1 ip4:${OWN_SERVER} -all`] },
    '_dmarc.fabrikam.example': { TXT: ['v=DMARC1; p=reject'] },
    ...key.zone,
    ...parentKey.zone,
    ...childKey.zone,
    ...shortKey.zone,
    ...edKey.zone,
    ...attackerKey.zone,
    ...more,
  };
}

function aReply(change: Partial<Record<string, string>> = {}, body?: string): MailParts {
  const headers: Record<string, string | undefined> = {
    From: 'Anna Berg <anna@fabrikam.example>',
    To: `"Contoso via Countersign" <${REPLY_TO}>`,
    Subject: `Re: Contoso asks for administration [${REFERENCE}]`,
    Date: 'Tue, 24 Nov 2026 08:59:50 +0000',
    'Message-ID': '<answer-1@fabrikam.example>',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset="utf-8"',
    ...change,
  };
  return {
    headers: Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}: ${value}`],
    ),
    body: body ?? `I approve.\r\n\r\n> Shall Contoso administer?\r\n> ${MARKER}\r\n`,
  };
}

function signed(parts: MailParts, options: Partial<SignOptions> = {}, by = key): MailParts {
  return signMail(parts, by, { at: AT, ...options });
}

interface Setting {
  readonly ip?: string | null;
  readonly mailFrom?: string;
  readonly dns?: FakeDns;
  readonly zone?: Zone;
  readonly approver?: string;
  readonly mimeFrom?: readonly string[];
  readonly subject?: string;
  readonly text?: string;
  readonly trustedRelays?: readonly string[];
  readonly receivedAt?: Date;
}

function theCase(raw: Buffer, setting: Setting = {}): Case {
  const block = readHeaderBlock(raw);
  const from = fieldsNamed(block, 'from').map((field) => readOneMailbox(field.value));
  const seen = from.flatMap((each) =>
    'mailbox' in each ? [`${each.mailbox.local}@${each.mailbox.domain}`] : [],
  );
  return {
    raw,
    envelope: {
      from: setting.mailFrom ?? 'anna@fabrikam.example',
      to: REPLY_TO,
      ip: setting.ip === undefined ? OWN_SERVER : setting.ip,
      helo: 'mail.fabrikam.example',
    },
    expected: {
      approverEmail: setting.approver ?? 'anna@fabrikam.example',
      tokenAddresses: [REPLY_TO, `reply+${REPLY_TO}`],
      reference: REFERENCE,
      marker: MARKER,
      otherLiveAddresses: [OTHER_REPLY_TO],
    },
    mime: {
      fromAddresses: setting.mimeFrom ?? seen,
      subject: setting.subject ?? fieldsNamed(block, 'subject')[0]?.value ?? '',
      text: setting.text ?? raw.subarray(block.bodyStart).toString('utf8'),
      html: null,
    },
    receivedAt: setting.receivedAt ?? RECEIVED_AT,
  };
}

async function judged(mail: MailParts | Buffer, setting: Setting = {}): Promise<Assessment> {
  const raw = Buffer.isBuffer(mail) ? mail : toRaw(mail);
  const dns = setting.dns ?? aDns(theZone(setting.zone));
  return assess(theCase(raw, setting), {
    resolver: dns.resolve,
    trustedRelays: setting.trustedRelays ?? [],
  });
}

/** `assurance because`, short enough for a table. */
async function verdict(mail: MailParts | Buffer, setting: Setting = {}): Promise<string> {
  const { assurance, because, temporary } = await judged(mail, setting);
  return `${assurance} ${because}${temporary ? ' (for now)' : ''}`;
}

function withHeaderOnTop(mail: MailParts, ...fields: readonly string[]): MailParts {
  return { ...mail, headers: [...fields, ...mail.headers] };
}

function replaced(mail: MailParts, name: string, field: string | null): MailParts {
  const headers = mail.headers.flatMap((each) =>
    each.startsWith(`${name}:`) ? (field === null ? [] : [field]) : [each],
  );
  return { ...mail, headers };
}

describe('a reply by the approver is verified', () => {
  it('when everything is signed, from whatever address it comes', async () => {
    expect(await verdict(signed(aReply()), { ip: SOMEBODY })).toBe('verified signed-and-bound');
  });
  it('when signed with ed25519', async () => {
    const mail = signed(aReply(), {}, edKey);
    expect(await verdict(mail)).toBe('verified signed-and-bound');
  });
  it.each(['exchange', 'gmail', 'yahoo'] as const)(
    'when it comes straight from %s',
    async (provider) => {
      const mail = signed(aReply(), { signed: SIGNED_BY[provider] });
      expect(await verdict(mail)).toBe('verified signed-bound-and-direct');
    },
  );
  it('when it is a multipart of Gmail, whole from the first boundary to the last', async () => {
    const mail = signed(aMultipart(), { signed: SIGNED_BY.gmail });
    expect(await verdict(mail)).toBe('verified signed-bound-and-direct');
  });
  it('when a subdomain signs with the organisation’s key', async () => {
    const mail = signed(aReply({ From: 'anna@sales.fabrikam.example' }), {}, parentKey);
    const approver = 'anna@sales.fabrikam.example';
    expect(await verdict(mail, { approver })).toBe('verified signed-and-bound');
  });
  it('when its domain publishes no DMARC record', async () => {
    const zone = { '_dmarc.fabrikam.example': {} };
    expect(await verdict(signed(aReply()), { zone })).toBe('verified signed-and-bound');
  });
  it('when the address is written in other case and the domain in Unicode', async () => {
    const idn = aKey('xn--mnchen-3ya.example');
    const mail = signed(aReply({ From: 'Ünal <ANNA@münchen.example>' }), {}, idn);
    const setting = { approver: 'anna@xn--mnchen-3ya.example', zone: idn.zone };
    expect(await verdict(mail, setting)).toBe('verified signed-and-bound');
  });
  it('when the plus form of the reply address survived', async () => {
    const mail = signed(aReply({ To: `reply+${REPLY_TO.toUpperCase()}` }));
    expect(await verdict(mail)).toBe('verified signed-and-bound');
  });
  it('when the operator’s own relay names the connecting address', async () => {
    const mail = withHeaderOnTop(
      signed(aReply(), { signed: SIGNED_BY.exchange }),
      `Received: from out.fabrikam.example (out.fabrikam.example [${OWN_SERVER}])\r\n by relay.countersign.example; Tue, 24 Nov 2026 09:00:00 +0000`,
    );
    const setting = { ip: '10.0.0.5', trustedRelays: ['10.0.0.5'] };
    expect(await verdict(mail, setting)).toBe('verified signed-bound-and-direct');
    expect(await verdict(mail, { ip: '10.0.0.5' })).toBe('weak open-fields-and-not-direct');
  });
  it('and keeps the DNS answers that said so', async () => {
    const { facts } = await judged(signed(aReply()));
    expect(facts.signedBy).toBe('fabrikam.example');
    expect(facts.boundBy).toEqual(['to', 'reference', 'marker']);
    expect(facts.dns.map((each) => `${each.type} ${each.name}`)).toContain(
      'TXT s1._domainkey.fabrikam.example',
    );
  });
});

function aMultipart(change: Partial<Record<string, string>> = {}): MailParts {
  const body = [
    '--b1',
    'Content-Type: text/plain; charset="UTF-8"',
    '',
    'I approve.',
    '',
    `> ${MARKER}`,
    '--b1',
    'Content-Type: text/html; charset="UTF-8"',
    '',
    '<p>I approve.</p>',
    '--b1--',
    '',
  ].join('\r\n');
  return aReply({ 'Content-Type': 'multipart/alternative; boundary="b1"', ...change }, body);
}

describe('an edit of a signed reply by somebody else is never verified', () => {
  const edits: readonly [string, (mail: MailParts) => MailParts, string][] = [
    ['a second To on top', (m) => withHeaderOnTop(m, `To: <${REPLY_TO}>`), 'weak several-to'],
    ['a second Subject', (m) => withHeaderOnTop(m, 'Subject: Re: else'), 'weak several-subject'],
    [
      'a second Date',
      (m) => withHeaderOnTop(m, 'Date: Tue, 24 Nov 2026 09:00:00 +0000'),
      'weak several-date',
    ],
    [
      'a second Message-ID',
      (m) => withHeaderOnTop(m, 'Message-ID: <x@y.example>'),
      'weak several-message-id',
    ],
    [
      'a second Content-Type',
      (m) => withHeaderOnTop(m, 'Content-Type: text/html'),
      'weak several-content-type',
    ],
    [
      'two encodings',
      (m) =>
        withHeaderOnTop(m, 'Content-Transfer-Encoding: 7bit', 'Content-Transfer-Encoding: base64'),
      'weak several-content-transfer-encoding',
    ],
    [
      'a second From',
      (m) => withHeaderOnTop(m, 'From: boss@fabrikam.example'),
      'forged several-authors',
    ],
    [
      'a Sender',
      (m) => withHeaderOnTop(m, 'Sender: other@fabrikam.example'),
      'weak other-sender-field',
    ],
    ['a Message-ID taken away', (m) => replaced(m, 'Message-ID', null), 'weak no-message-id'],
    [
      'a blank fold in the To',
      (m) => replaced(m, 'To', `To: \r\n \r\n <${REPLY_TO}>`),
      'weak blank-fold-in-to',
    ],
    ['a space before a colon', (m) => withHeaderOnTop(m, 'X-Note : x'), 'weak space-before-colon'],
    ['a bare LF', (m) => withHeaderOnTop(m, 'X-Note: a\nb: c'), 'weak bare-line-end-in-header'],
    ['a bare CR', (m) => withHeaderOnTop(m, 'X-Note: a\rb'), 'weak bare-line-end-in-header'],
    ['a NUL', (m) => withHeaderOnTop(m, 'X-Note: a\0b'), 'weak nul-in-header'],
    [
      'a line that is no field',
      (m) => withHeaderOnTop(m, 'hello world'),
      'weak broken-header-line',
    ],
  ];
  it.each(edits)('%s', async (_name, edit, expected) => {
    expect(await verdict(edit(signed(aReply())))).toBe(expected);
  });

  it('not with words appended behind an l= limit', async () => {
    const base = aReply({}, 'No thanks.\r\n');
    const mail = signed(base, { bodyLength: 12 });
    const edited = { ...mail, body: `${mail.body}I approve.\r\n` };
    expect(await verdict(edited)).toBe('weak signature-limits-body');
  });
  it('not with another body', async () => {
    const mail = { ...signed(aReply()), body: 'I approve everything.\r\n' };
    expect(await verdict(mail, { ip: SOMEBODY })).toBe('forged dmarc-fail');
    expect(await verdict(mail)).toBe('weak signature-fail');
  });
  it('not with an h= that leaves the subject or the date out', async () => {
    const mail = signed(aReply(), { signed: 'from:to:date:message-id' });
    expect(await verdict(mail)).toBe('weak signature-covers-too-little');
  });
  it('not with the To swapped where it is not signed', async () => {
    const mail = signed(aReply({ To: 'x@contoso.example' }), { signed: SIGNED_BY.exchange });
    const swapped = replaced(mail, 'To', `To: ${REPLY_TO}`);
    expect(await verdict(swapped, { ip: SOMEBODY })).toBe('weak open-fields-and-not-direct');
  });
  it.each(['exchange', 'gmail', 'yahoo'] as const)(
    'not a replay of a %s mail from another address',
    async (provider) => {
      const mail = signed(aReply(), { signed: SIGNED_BY[provider] });
      const setting = { ip: SOMEBODY };
      expect(await verdict(mail, setting)).toBe('weak open-fields-and-not-direct');
      expect(await verdict(mail, { ip: null })).toBe('weak open-fields-and-not-direct');
    },
  );
  it('not with an envelope of an attacker whose SPF passes', async () => {
    const zone = { 'attacker.example': { TXT: [`v=spf1 ip4:${SOMEBODY} -all`] } };
    const mail = signed(aReply(), { signed: SIGNED_BY.exchange });
    const setting = { ip: SOMEBODY, mailFrom: 'x@attacker.example', zone };
    expect(await verdict(mail, setting)).toBe('weak open-fields-and-not-direct');
  });
  it('not with an envelope of a newsletter service below the domain', async () => {
    const zone = { 'em.fabrikam.example': { TXT: [`v=spf1 ip4:${SOMEBODY} -all`] } };
    const mail = signed(aReply(), { signed: SIGNED_BY.exchange });
    const setting = { ip: SOMEBODY, mailFrom: 'x@em.fabrikam.example', zone };
    expect(await verdict(mail, setting)).toBe('weak open-fields-and-not-direct');
  });
  it.each([
    ['another type', 'Content-Type: text/html', 'weak looks-plain'],
    ['another boundary', 'Content-Type: multipart/mixed; boundary="b2"', 'weak text-outside-parts'],
    ['a strange type', 'Content-Type: application/octet-stream', 'weak odd-content-type'],
    ['a strange charset', 'Content-Type: text/plain; charset=utf-7', 'weak odd-charset'],
    [
      'two boundaries',
      'Content-Type: multipart/mixed; boundary=a; boundary=b',
      'weak odd-content-type',
    ],
  ])('not with %s where the type is not signed', async (_name, field, expected) => {
    const mail = signed(aReply(), { signed: SIGNED_BY.gmail });
    expect(await verdict(replaced(mail, 'Content-Type', field))).toBe(expected);
  });
  it('not with text before the first or after the last boundary where the type is open', async () => {
    const outside = (body: string): MailParts =>
      signed({ ...aMultipart(), body }, { signed: SIGNED_BY.gmail });
    const { body } = aMultipart();
    expect(await verdict(outside(`I approve.\r\n${body}`))).toBe('weak text-outside-parts');
    expect(await verdict(outside(`${body}I approve.\r\n`))).toBe('weak text-outside-parts');
  });
  it('not as plain text what is a multipart', async () => {
    const mail = signed(aMultipart(), { signed: SIGNED_BY.gmail });
    const edited = replaced(mail, 'Content-Type', 'Content-Type: text/plain');
    expect(await verdict(edited)).toBe('weak looks-multipart');
  });
  it('not in another encoding where the encoding is not signed', async () => {
    const encoded = Buffer.from('No thanks, rather not.').toString('base64');
    const mail = signed(aReply({}, `${encoded}\r\n`), { signed: SIGNED_BY.exchange });
    expect(await verdict(mail)).toBe('weak looks-base64');
    const again = withHeaderOnTop(
      signed(aReply(), { signed: SIGNED_BY.exchange }),
      'Content-Transfer-Encoding: base64',
    );
    expect(await verdict(again)).toBe('weak broken-base64');
    const soft = signed(aReply({}, 'I do not =\r\napprove\r\n'), { signed: SIGNED_BY.exchange });
    expect(await verdict(soft)).toBe('weak looks-quoted-printable');
  });
});

describe('a signature counts only', () => {
  it('of the domain or its parent, not of a child', async () => {
    expect(await verdict(signed(aReply(), {}, childKey))).toBe('weak signed-by-another');
  });
  it('not of a stranger, whose key is not even asked for', async () => {
    const dns = aDns(theZone());
    expect(await verdict(signed(aReply(), {}, attackerKey), { dns })).toBe(
      'weak signed-by-another',
    );
    expect(dns.asked).not.toContain('TXT evil._domainkey.attacker.example');
  });
  it('with 1024 bits or more', async () => {
    expect(await verdict(signed(aReply(), {}, shortKey))).toBe('weak signature-policy');
  });
  it('until it expires', async () => {
    const mail = signed(aReply(), { at: AT - 7_200, expires: AT - 3_600 });
    expect(await verdict(mail)).toBe('weak signature-neutral');
  });
  it('for fourteen days', async () => {
    const old = signed(aReply(), { at: AT - 15 * 86_400 });
    expect(await verdict(old)).toBe('weak signature-too-old');
    expect(await verdict(signed(aReply(), { at: AT - 13 * 86_400 }))).toBe(
      'verified signed-and-bound',
    );
  });
  it('at most ten minutes ahead', async () => {
    const ahead = signed(aReply(), { at: AT + 15 * 60 });
    expect(await verdict(ahead)).toBe('weak signature-from-the-future');
    expect(await verdict(signed(aReply(), { at: AT + 5 * 60 }))).toBe('verified signed-and-bound');
  });
  it('by its age when we accepted the mail, however late it is judged', async () => {
    const receivedAt = new Date('2026-12-24T09:00:00Z');
    expect(await verdict(signed(aReply()), { receivedAt })).toBe('weak signature-too-old');
  });
  it('when its key is there', async () => {
    const zone = { 's1._domainkey.fabrikam.example': {} };
    expect(await verdict(signed(aReply()), { zone })).toBe('weak signature-neutral');
  });
  it('when one of several carries the mail', async () => {
    const mail = signed(signed(aReply()), {}, attackerKey);
    expect(await verdict(mail)).toBe('verified signed-and-bound');
  });
});

describe('a reply is bound to the question it answers', () => {
  const unbound = aReply({ Subject: 'Re: hello' }, 'I approve.\r\n');
  it('by the token in the signed To', async () => {
    const { facts, assurance } = await judged(signed(unbound));
    expect([assurance, facts.boundBy]).toEqual(['verified', ['to']]);
  });
  it('not by an unsigned To alone', async () => {
    const mail = signed(unbound, { signed: SIGNED_BY.exchange });
    expect(await verdict(mail)).toBe('weak not-bound-to-the-question');
  });
  it('not by In-Reply-To and References', async () => {
    const mail = signed(
      { ...unbound, headers: [...unbound.headers, `In-Reply-To: <${REFERENCE}@x.example>`] },
      { signed: `${SIGNED_BY.exchange}:in-reply-to` },
    );
    expect(await verdict(mail)).toBe('weak not-bound-to-the-question');
  });
  it('weakly when the token moved to the Cc', async () => {
    const moved = aReply({ To: 'bob@fabrikam.example', Cc: REPLY_TO });
    expect(await verdict(signed(moved))).toBe('weak to-is-not-ours');
  });
  it('not by a To that shows the token only in a name or a comment', async () => {
    const shown = aReply({ To: `"${REPLY_TO}" <bob@fabrikam.example> (${REPLY_TO})` });
    expect(await verdict(signed(shown))).toBe('weak to-is-not-ours');
  });
  it('and is forged when it answers somebody else’s question', async () => {
    const mail = signed(aReply({ To: OTHER_REPLY_TO }));
    expect(await verdict(mail)).toBe('forged answers-another-question');
  });
});

describe('the sender', () => {
  it('is a colleague: not the approver, nothing forged', async () => {
    const result = await judged(signed(aReply({ From: 'bob@fabrikam.example' })));
    expect(result).toMatchObject({
      assurance: 'none',
      because: 'other-sender',
      sender: 'bob@fabrikam.example',
      sameAddress: false,
    });
  });
  it.each(['anna.b@fabrikam.example', 'anna+x@fabrikam.example', 'anna@fabrikam.example.example'])(
    'is not the approver with %s: dots and tags count',
    async (address) => {
      const zone = { '_dmarc.fabrikam.example': {} };
      expect(await verdict(signed(aReply({ From: address })), { zone })).toBe('none other-sender');
    },
  );
  it('is weak with SPF alone', async () => {
    expect(await verdict(aReply())).toBe('weak not-signed');
  });
  it('is weak with nothing but the address, where no policy says otherwise', async () => {
    const zone = { '_dmarc.fabrikam.example': {} };
    expect(await verdict(aReply(), { ip: SOMEBODY, zone })).toBe('weak not-signed');
  });
  it('is forged where the policy says quarantine or reject', async () => {
    expect(await verdict(aReply(), { ip: SOMEBODY })).toBe('forged dmarc-fail');
    const zone = { '_dmarc.fabrikam.example': { TXT: ['v=DMARC1; p=quarantine'] } };
    expect(await verdict(aReply(), { ip: SOMEBODY, zone })).toBe('forged dmarc-fail');
  });
  it('is a broken honest mail where the policy is none', async () => {
    const zone = { '_dmarc.fabrikam.example': { TXT: ['v=DMARC1; p=none'] } };
    const result = await judged(aReply(), { ip: SOMEBODY, zone });
    expect(result).toMatchObject({ assurance: 'none', because: 'dmarc-fail', sameAddress: true });
  });
  it('has no say through Authentication-Results, ARC, Reply-To or Return-Path of its own', async () => {
    const mail = withHeaderOnTop(
      aReply({ 'Reply-To': 'anna@fabrikam.example' }),
      'Authentication-Results: mx.countersign.example; dkim=pass header.d=fabrikam.example; dmarc=pass',
      'Return-Path: <anna@fabrikam.example>',
      'ARC-Seal: i=1; cv=none; a=rsa-sha256; d=fabrikam.example; s=s1; b=AAAA',
    );
    expect(await verdict(mail, { ip: SOMEBODY })).toBe('forged dmarc-fail');
  });
  it('is asked about again when DNS fails for a while', async () => {
    const failing = (name: string, code = 'ETIMEOUT'): FakeDns => aDns(theZone(), { [name]: code });
    const everything = signed(aReply());
    const exchange = signed(aReply(), { signed: SIGNED_BY.exchange });
    const dkim = failing('s1._domainkey.fabrikam.example', 'ESERVFAIL');
    expect(await verdict(everything, { dns: dkim })).toBe('weak signature-temperror (for now)');
    const policy = failing('_dmarc.fabrikam.example');
    expect(await verdict(everything, { dns: policy })).toBe('weak dmarc-not-passed (for now)');
    const spf = failing('fabrikam.example');
    expect(await verdict(exchange, { dns: spf })).toBe('weak open-fields-and-not-direct (for now)');
    expect(await verdict(everything, { dns: failing('fabrikam.example') })).toBe(
      'verified signed-and-bound',
    );
  });
});

describe('published ways to show one author and authenticate another', () => {
  const anna = 'anna@fabrikam.example';
  const tricks: readonly [string, string, readonly string[], string][] = [
    [
      'two addresses',
      `${anna}, x@attacker.example`,
      [anna, 'x@attacker.example'],
      'forged several-authors',
    ],
    ['two angles', `<${anna}> <x@attacker.example>`, [anna], 'forged several-authors'],
    ['a group', `friends: ${anna};`, [anna], 'forged ambiguous-sender'],
    ['a group of two', `friends: ${anna}, x@attacker.example;`, [anna], 'forged several-authors'],
    ['a comment', `${anna} (x)`, [anna], 'weak comment-in-address'],
    [
      'a comment that is another address',
      `<${anna}(x@attacker.example)>`,
      [anna],
      'forged ambiguous-sender',
    ],
    ['a route', `<@attacker.example,@any.example:${anna}>`, [anna], 'forged several-authors'],
    [
      'an encoded word in front',
      '=?utf-8?b?PGFubmFAZmFicmlrYW0uZXhhbXBsZT4=?= <x@attacker.example>',
      [anna],
      'forged ambiguous-sender',
    ],
    [
      'an encoded address',
      '=?utf-8?q?anna=40fabrikam.example?=',
      [anna],
      'forged ambiguous-sender',
    ],
    [
      'an encoded word in the address',
      '<=?utf-8?q?anna?=@fabrikam.example>',
      [anna],
      'forged ambiguous-sender',
    ],
    ['a quoted local part', '"anna"@fabrikam.example', [anna], 'forged ambiguous-sender'],
    ['an open quote', `"${anna} <x@attacker.example>`, [anna], 'forged ambiguous-sender'],
    [
      'the address as a name',
      `"${anna}" <x@attacker.example>`,
      ['x@attacker.example'],
      'none other-sender',
    ],
    [
      'the bare address as a name',
      `${anna} <x@attacker.example>`,
      [anna],
      'forged ambiguous-sender',
    ],
    ['a text after the address', `<${anna}> x`, [anna], 'weak text-after-address'],
    ['no address at all', 'Anna Berg', [], 'none unreadable-sender'],
    ['an empty From', '', [], 'none unreadable-sender'],
  ];
  it.each(tricks)('%s', async (_name, from, mimeFrom, expected) => {
    expect(await verdict(signed(aReply({ From: from })), { mimeFrom })).toBe(expected);
  });
  it('no From', async () => {
    expect(await verdict(signed(aReply({ From: undefined })))).toBe('none no-from');
  });
  it('a From with a space before the colon', async () => {
    const mail = signed(aReply({ From: undefined }));
    const spaced = withHeaderOnTop(mail, `From : ${anna}`);
    expect(await verdict(spaced)).toBe('weak space-before-colon');
    expect(await verdict(withHeaderOnTop(signed(aReply()), 'From : x@y.example'))).toBe(
      'forged several-authors',
    );
  });
  it('a folded From name', async () => {
    const mail = withHeaderOnTop(signed(aReply()), 'From\r\n : boss@fabrikam.example');
    expect(await verdict(mail)).toBe('forged several-authors');
  });
  it('a NUL in the From', async () => {
    const raw = toRaw(signed(aReply({ From: `${anna}\0@attacker.example` })));
    expect(await verdict(raw, { mimeFrom: [anna] })).toMatch(/^forged /);
  });
});

it('says the same of the same mail and the same answers', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<readonly string[]>(
        [],
        ['X-A: b'],
        ['To: c@d.example'],
        ['Sender: e@f.example'],
      ),
      fc.constantFrom('exchange', 'gmail', 'yahoo', 'everything'),
      fc.constantFrom(OWN_SERVER, SOMEBODY),
      async (extra, provider, ip) => {
        const mail = withHeaderOnTop(signed(aReply(), { signed: SIGNED_BY[provider] }), ...extra);
        const [first, second] = [await judged(mail, { ip }), await judged(mail, { ip })];
        expect(JSON.stringify(first)).toBe(JSON.stringify(second));
      },
    ),
    { numRuns: 20 },
  );
});

it('is never verified by any header that somebody else puts on top of a replay', async () => {
  const replayed = signed(aReply(), { signed: SIGNED_BY.exchange });
  const names = fc.constantFrom(
    'To',
    'Cc',
    'Content-Type',
    'Sender',
    'Reply-To',
    'Received',
    'Authentication-Results',
    'X-Original-To',
    'From',
    'DKIM-Signature',
  );
  const values = fc.oneof(
    fc.constantFrom(REPLY_TO, 'anna@fabrikam.example', 'text/html', `from x [${OWN_SERVER}] by y`),
    fc.string({ maxLength: 60 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(names, values), { maxLength: 4 }), async (fields) => {
      const mail = withHeaderOnTop(replayed, ...fields.map(([name, value]) => `${name}: ${value}`));
      expect((await judged(mail, { ip: SOMEBODY })).assurance).not.toBe('verified');
    }),
    { numRuns: 60 },
  );
});
