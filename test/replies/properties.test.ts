import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readReply, readsAsDecision, type Locale, type Verdict } from '../../src/replies/index.ts';

const answers: readonly (readonly [Locale, string])[] = [
  ['en', 'Yes, we agree.'],
  ['en', 'I approve the request.'],
  ['de', 'Ja, einverstanden.'],
  ['de', 'Wir stimmen zu.'],
  ['fr', "D'accord, j'accepte."],
  ['es', 'Sí, aceptamos la oferta.'],
  ['it', 'Sì, accettiamo.'],
  ['pt', 'Sim, aceitamos.'],
  ['nl', 'Ja, akkoord.'],
  ['pl', 'Tak, zgadzam się.'],
  ['ja', 'はい、承認します。'],
  ['en', 'No, thank you.'],
  ['de', 'Nein danke.'],
  ['en', 'Yes, but only if it is free.'],
  ['en', 'Can you explain this?'],
  ['en', 'Got it, thanks.'],
  ['en', ''],
];
const anAnswer = fc.constantFrom(...answers);
const read = (locale: Locale, text: string): Verdict =>
  readReply({ subject: '', text }, { locale }).verdict;

/** Words that no table of any language knows. */
const aStrangeWord = fc
  .array(fc.constantFrom(...Array.from('bdfgklmprstvz')), { minLength: 2, maxLength: 4 })
  .map((letters) => `${letters.join('u')}ux`);
const aStrangeSentence = fc
  .array(aStrangeWord, { minLength: 1, maxLength: 8 })
  .map((words) => `${words.join(' ')}.`);

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** Ways to write around an answer that must never turn it towards an approval. */
const dressings: readonly ((text: string) => string)[] = [
  (text) =>
    `${text}\n\nOn Mon, 9 Nov 2026 at 09:14, Contoso <a@reply.example> wrote:\n${quoted('To agree, answer "yes".\nTo refuse, answer "no".')}`,
  (text) => `${text}\n\n${quoted('yes')}`,
  (text) =>
    `${text}\n\n-----Original Message-----\nFrom: Contoso\nSent: Monday\nSubject: Offer\n\nyes`,
  (text) => `${text}\n\n-- \nYes we can\nSay yes to green IT`,
  (text) => `${text}\n\nKind regards\nJohn Smith\nFabrikam Ltd\nTel. +44 117 496 0123`,
  (text) => `${text}\n\nSent from my iPhone`,
  (text) => `Dear Anna,\n\n${text}`,
  (text) => `\n\n  ${text.replaceAll(' ', '  ')}  \n\n`,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => Array.from(text).join('\u200B'),
  (text) => text.normalize('NFD'),
];

describe('whatever stands around an answer', () => {
  it('never turns it towards an approval', () => {
    fc.assert(
      fc.property(anAnswer, fc.constantFrom(...dressings), ([locale, text], dress) => {
        const before = read(locale, text);
        const after = read(locale, dress(text));
        expect(after === 'approve' && before !== 'approve').toBe(false);
        expect(before === 'approve' && after === 'decline').toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('does not hide a plain approval either', () => {
    for (const [locale, text] of answers.slice(0, 11))
      for (const dress of dressings)
        expect([dress(text), read(locale, dress(text))]).toEqual([dress(text), 'approve']);
  });
});

describe('an unknown sentence', () => {
  it('after an approval makes it unclear', () => {
    fc.assert(
      fc.property(
        anAnswer,
        aStrangeSentence,
        fc.constantFrom(' ', '\n', '\n\n'),
        ([locale, text], more, gap) => {
          expect(read(locale, `${text}${gap}${more}`)).not.toBe('approve');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('before an approval makes it unclear', () => {
    fc.assert(
      fc.property(anAnswer, aStrangeSentence, ([locale, text], more) => {
        expect(read(locale, `${more}\n${text}`)).not.toBe('approve');
      }),
      { numRuns: 200 },
    );
  });

  it('below closing words still counts', () => {
    for (const more of [
      'Only the mailboxes please.',
      'but not before March',
      'P.S. if the price is right',
    ])
      expect(read('en', `Yes, we agree.\n\nKind regards\nJohn Smith\n${more}`)).toBe('unclear');
  });
});

describe('any text at all', () => {
  it('is read the same every time, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const once = readReply({ subject: '', text, html: text }, { locale: 'en' });
        expect(readReply({ subject: '', text, html: text }, { locale: 'en' })).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['words', 'a '.repeat(500_000)],
    ['yes', 'yes '.repeat(250_000)],
    ['lines', 'On 1\n'.repeat(200_000)],
    ['headers', 'From: \n'.repeat(140_000)],
    ['open tags', '<b>'.repeat(330_000)],
    ['brackets', '>'.repeat(1_000_000)],
  ])('of a megabyte of %s costs less than a second', (_, text) => {
    const cpu = process.cpuUsage();
    for (const part of ['text', 'html'] as const)
      expect(readReply({ subject: '', [part]: text }, { locale: 'en' }).verdict).toBe('unclear');
    const { user, system } = process.cpuUsage(cpu);
    expect((user + system) / 1000 / 2).toBeLessThan(1000);
  });
});

describe('a partner’s text', () => {
  it.each([
    'Yes',
    'I agree.',
    'ja, gerne',
    '1',
    'Option 2',
    'widerrufen',
    '“Replace the present partner”',
    'No thanks',
    'Hello!\n> oui',
  ])('is refused when a line of it decides: %s', (text) => {
    expect(readsAsDecision(text)).toBe(true);
  });

  it.each([
    'We look forward to working with you.',
    'Our team will move your mailboxes in May.',
    '1. Exchange\n2. Teams',
  ])('is let through otherwise: %s', (text) => {
    expect(readsAsDecision(text)).toBe(false);
  });
});

describe('our own words', () => {
  const text =
    'Contoso asks to administer your services.\nTo agree, answer with the word\nyes\nTo refuse, answer no.';
  const question = { locale: 'en', sent: [{ subject: 'Offer', text }] } as const;

  it('never speak for the customer, even without any mark of a quotation', () => {
    expect(readReply({ subject: '', text: `Hello\n\n${text}` }, question).verdict).toBe('unclear');
    expect(readReply({ subject: '', text: `No.\n\n${text}` }, question).verdict).toBe('decline');
  });

  it('do not make an answer to another mail an answer to ours', () => {
    const quote = '> Shall we go for lunch at one?\n> The new place has soup today.';
    expect(readReply({ subject: '', text: `Yes\n\n${quote}` }, question)).toMatchObject({
      verdict: 'unclear',
      because: 'quotes-another-mail',
    });
    const ours = text
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    expect(readReply({ subject: '', text: `Yes\n\n${ours}` }, question).verdict).toBe('approve');
  });

  it('that are struck out make the answer unclear', () => {
    const html = '<p><s>Yes</s> I agree</p>';
    expect(readReply({ subject: '', html }, question)).toMatchObject({ because: 'struck-out' });
  });
});
