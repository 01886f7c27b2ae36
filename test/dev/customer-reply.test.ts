import { beforeAll, describe, expect, it } from '@jest/globals';
import { compileTemplates } from '../../emails/compile.ts';
import { createRenderer, type Render } from '../../emails/render.ts';
import { type AnswerAs, writeReply, type Writer } from '../../src/dev/customer-reply.ts';
import type { MailSystem } from '../../src/dev/demo-world.ts';
import type { OpenedMail } from '../../src/dev/kept-mails.ts';
import { type Locale, LOCALES } from '../../src/domain/vocabulary.ts';
import { judgeMail } from '../../src/replies/index.ts';
import { ADMIN, aFrame } from '../emails/examples.ts';

/** What the dev inbox writes as a customer, read by the code that reads real replies. */

let render: Render;
beforeAll(async () => {
  render = createRenderer(await compileTemplates());
}, 60_000);

async function judged(locale: Locale, mailSystem: MailSystem, as: AnswerAs): Promise<string> {
  const frame = aFrame(locale);
  const sent = render('delegated-admin-offer', {
    ...frame,
    admin: ADMIN,
    message: 'As discussed on the phone.',
    deadlineAt: '2026-12-22T16:58:30Z',
    replacementPhrase: null,
  });
  const mail: OpenedMail & { replyTo: string } = {
    id: 'x',
    receivedAt: '2026-12-01T09:00:00.000Z',
    envelope: { from: 'countersign@reply.localhost', to: ['anna@fabrikam.example'] },
    from: { name: 'Contoso via Countersign', address: 'countersign@reply.localhost' },
    replyTo: 'token@reply.localhost',
    messageId: '<1@reply.localhost>',
    answers: [],
    raw: Buffer.alloc(0),
    headers: [],
    ...sent,
  };
  const writer: Writer = {
    name: 'Anna Berg',
    address: 'anna@fabrikam.example',
    locale,
    timeZone: 'Europe/Berlin',
    mailSystem,
  };
  const reply = await writeReply(mail, writer, { as, text: '' });
  const known = { marker: frame.marker, reference: frame.reference };
  const judgement = await judgeMail(reply.raw, {
    locale,
    kind: 'delegated-admin-offer',
    sent: [{ ...sent, ...known }],
    names: ['Anna Berg', 'Contoso'],
  });
  return `${judgement.class} ${judgement.verdict}`;
}

const SYSTEMS = ['gmail', 'outlook'] as const;

describe.each(LOCALES)('a reply of the dev inbox in %s', (locale) => {
  it.each(SYSTEMS)('is read as it is meant when written in %s', async (system) => {
    expect(await judged(locale, system, 'yes')).toBe('human approve');
    expect(await judged(locale, system, 'no')).toBe('human decline');
    expect(await judged(locale, system, 'unclear')).toBe('human unclear');
    expect(await judged(locale, system, 'out-of-office')).toBe('auto-reply none');
  });
});
