import { describe, expect, it } from '@jest/globals';

import type { MailLocale } from '../../emails/mails.ts';
import { writeDuration, writeInstant } from '../../emails/when.ts';
import { ADMIN, aFrame, REVOKE_WORD } from './examples.ts';
import { render } from './rendering.ts';

function ending(locale: MailLocale, daysLeft: number): string {
  return render('grant-ending', {
    ...aFrame(locale),
    admin: ADMIN,
    daysLeft,
    endsAt: '2027-11-30T08:12:00Z',
    revokeWord: REVOKE_WORD,
  }).subject;
}

function terms(locale: MailLocale, seats: number, days: number): string {
  const { text } = render('trial-invitation', {
    ...aFrame(locale),
    services: [{ name: 'Mail', plan: 'Basic', seats, days }],
    message: null,
    deadlineAt: '2026-12-22T16:58:30Z',
    rider: null,
  });
  return /\(([^)]*)\)\n\n/u.exec(text)?.[1] ?? '';
}

describe('counted words', () => {
  it('tell one day from several in German', () => {
    expect(ending('de', 1)).toContain('Noch 1 Tag:');
    expect(ending('de', 2)).toContain('Noch 2 Tage:');
    expect(terms('de', 1, 1)).toBe('1 Lizenz, 1 Tag');
    expect(terms('de', 2, 30)).toBe('2 Lizenzen, 30 Tage');
  });

  it('take their three forms in Polish', () => {
    expect(ending('pl', 1)).toContain('Pozostał 1 dzień:');
    expect(ending('pl', 3)).toContain('Pozostały 3 dni:');
    expect(ending('pl', 7)).toContain('Pozostało 7 dni:');
    expect(terms('pl', 1, 1)).toBe('1 licencja, 1 dzień');
    expect(terms('pl', 4, 14)).toBe('4 licencje, 14 dni');
    expect(terms('pl', 12, 22)).toBe('12 licencji, 22 dni');
  });

  it('have one form in Japanese', () => {
    expect(ending('ja', 1)).toContain('残り 1 日：');
    expect(ending('ja', 30)).toContain('残り 30 日：');
  });

  it('agree with their verb in Spanish and Portuguese', () => {
    expect(ending('es', 1)).toContain('Queda 1 día:');
    expect(ending('es', 7)).toContain('Quedan 7 días:');
    expect(ending('pt', 1)).toContain('Falta 1 dia:');
    expect(ending('pt', 7)).toContain('Faltam 7 dias:');
  });
});

describe('a duration', () => {
  it.each([
    ['en', 'P1Y', '1 year'],
    ['de', 'P1Y', '1 Jahr'],
    ['de', 'P2Y', '2 Jahre'],
    ['pl', 'P1Y', '1 rok'],
    ['pl', 'P2Y', '2 lata'],
    ['pl', 'P5M', '5 miesięcy'],
    ['fr', 'P1M', '1\u00a0mois'],
    ['en', 'PT24H', '24 hours'],
    ['en', 'P1Y6M', '1 year and 6 months'],
  ] as const)('in %s: %s is %s', (locale, iso, words) => {
    expect(writeDuration(locale, iso)).toBe(words);
  });

  it('that is none is no words', () => {
    expect(writeDuration('en', 'a year')).toBeNull();
    expect(writeDuration('en', 'PT0S')).toBeNull();
  });
});

describe('an instant', () => {
  const summer = '2026-07-01T22:30:59Z';

  it('is written in the zone asked for, with the name that zone has on that day', () => {
    expect(writeInstant('en', 'Europe/Berlin', summer)).toEqual({
      date: 'Thursday, 2 July 2026',
      time: '00:30',
      zone: 'Central European Summer Time',
    });
    expect(writeInstant('de', 'Europe/Berlin', '2026-12-22T16:58:30Z').zone).toBe(
      'Mitteleuropäische Normalzeit',
    );
  });

  it('is never shown later than it is', () => {
    expect(writeInstant('en', 'UTC', summer).time).toBe('22:30');
  });

  it('is written in UTC when the zone is unknown', () => {
    expect(writeInstant('en', 'Mars/Olympus', summer)).toEqual({
      date: 'Wednesday, 1 July 2026',
      time: '22:30',
      zone: 'Coordinated Universal Time',
    });
  });

  it('follows the habits of each language', () => {
    const dates = (['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ja'] as const).map(
      (locale) => writeInstant(locale, 'UTC', summer).date,
    );
    expect(dates).toEqual([
      'Mittwoch, 1. Juli 2026',
      'mercredi 1 juillet 2026',
      'miércoles, 1 de julio de 2026',
      'mercoledì 1 luglio 2026',
      'quarta-feira, 1 de julho de 2026',
      'woensdag 1 juli 2026',
      'środa, 1 lipca 2026',
      '2026年7月1日水曜日',
    ]);
  });
});
