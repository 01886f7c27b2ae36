import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formatMailbox,
  isFreeMail,
  normaliseDomain,
  normaliseEmail,
  registrableDomain,
} from '../src/addresses.ts';
import { FREE_MAIL_DOMAINS } from '../src/free-mail-domains.ts';

describe('domains', () => {
  it.each([
    ['Fabrikam.Example', 'fabrikam.example'],
    ['fabrikam.example.', 'fabrikam.example'],
    ['Münchner-Bücher.example', 'xn--mnchner-bcher-wobi.example'],
    ['faß.example', 'xn--fa-hia.example'],
    ['fаbrikam.example', 'xn--fbrikam-2fg.example'], // with a Cyrillic а
    ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
  ])('%s is %s', (text, name) => {
    expect(normaliseDomain(text)).toBe(name);
  });

  it.each([
    '192.0.2.1',
    '0x7f.1',
    '2130706433',
    '1.2',
    '[::1]',
    '::1',
    'localhost',
    '',
    '.',
    'a..b',
    '.a.example',
    'under_score.example',
    '-a.example',
    'a-.example',
    'a b.example',
    ' a.example',
    'a.example/x',
    'a@b.example',
    'a.example:25',
    'a%2eexample',
    'a.example\r\n',
    'a\u0000.example',
    'xn--a',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(130)}example`,
  ])('%j is none', (text) => {
    expect(normaliseDomain(text)).toBeNull();
  });

  it.each([
    ['mail.fabrikam.example', 'fabrikam.example'],
    ['a.b.fabrikam.co.uk', 'fabrikam.co.uk'],
    ['fabrikam.onmicrosoft.com', 'fabrikam.onmicrosoft.com'],
    ['x.fabrikam.onmicrosoft.com', 'fabrikam.onmicrosoft.com'],
    ['fabrikam.mail.onmicrosoft.com', 'fabrikam.mail.onmicrosoft.com'],
    ['shop.fabrikam.github.io', 'fabrikam.github.io'],
    ['co.uk', null],
    ['github.io', null],
    ['onmicrosoft.com', null],
  ])('%s was registered as %s', (name, registrable) => {
    expect(registrableDomain(name)).toBe(registrable);
  });

  it('stay as they are when read again', () => {
    fc.assert(
      fc.property(fc.domain(), (text) => {
        const once = normaliseDomain(text);
        if (once !== null) expect(normaliseDomain(once)).toBe(once);
      }),
    );
  });
});

describe('addresses', () => {
  it('keep the local part as it is written and the domain as an A-label', () => {
    expect(normaliseEmail('Anna.Berg+x@MÜNCHEN.example')).toEqual({
      local: 'Anna.Berg+x',
      domain: 'xn--mnchen-3ya.example',
    });
  });

  it.each([
    'anna',
    '@a.example',
    'anna@',
    'anna@localhost',
    'anna@192.0.2.1',
    'anna@[192.0.2.1]',
    '"anna"@a.example',
    'anna(x)@a.example',
    'Anna <anna@a.example>',
    'anna@a.example, eve@b.example',
    '.anna@a.example',
    'anna.@a.example',
    'an..na@a.example',
    'änna@a.example',
    'an na@a.example',
    'anna@a.example\r\nBcc: eve@b.example',
    'anna\u0000@a.example',
    'eve@b.example@a.example',
    `${'a'.repeat(65)}@a.example`,
    `a@${'b.'.repeat(124)}example`,
  ])('%j is none', (text) => {
    expect(normaliseEmail(text)).toBeNull();
  });

  it('never hold what a mail header or an SMTP command could trip over', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), (text) => {
        const mailbox = normaliseEmail(text);
        if (mailbox !== null)
          expect(formatMailbox(mailbox)).toMatch(/^[!-?A-~]{1,64}@[a-z0-9.-]{3,253}$/);
      }),
    );
  });
});

describe('free mail', () => {
  it('is known for more than 150 providers, and below their domains', () => {
    expect(FREE_MAIL_DOMAINS.size).toBeGreaterThan(150);
    expect(isFreeMail('gmail.com')).toBe(true);
    expect(isFreeMail('mail.gmx.de')).toBe(true);
    expect(isFreeMail('fabrikam.example')).toBe(false);
    expect([...FREE_MAIL_DOMAINS].filter((each) => normaliseDomain(each) !== each)).toEqual([]);
  });
});
