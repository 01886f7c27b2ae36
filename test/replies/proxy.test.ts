import { describe, expect, it } from '@jest/globals';
import { signsForAnother } from '../../src/replies/cut/proxy.ts';
import { readReply, type Locale } from '../../src/replies/index.ts';

const signedForAnother: readonly (readonly [Locale, string])[] = [
  ['es', 'Acepto.\n\nP.O. Pilar Montes'],
  ['es', 'Acepto.\n\n-- \nP.A. Pilar Montes'],
  ['fr', "D'accord.\n\nCordialement,\nP/O Jean Martin"],
  ['fr', "D'accord.\n\nCordialement,\nPour le Directeur\nJean Martin"],
  ['it', 'Accetto.\n\nCordiali saluti\np. Il Direttore\nMario Rossi'],
  ['pt', 'Aceito.\n\nP/ O Diretor\nJoão Silva'],
  ['de', 'Einverstanden.\n\nMit freundlichen Grüßen\ni. A. Hans Müller'],
  ['en', 'I agree.\n\nKind regards\nJohn Smith p.p. Mary Jones'],
  ['nl', 'Akkoord.\n\nGroet,\nb/a Jan de Vries'],
];

describe('a signature in the name of somebody else', () => {
  it.each(signedForAnother)('never approves (%s): %j', (locale, text) => {
    const read = readReply({ subject: 'Re: Contoso', text }, { locale, names: ['Contoso'] });
    expect(read.verdict).toBe('unclear');
  });

  it.each(['P.O. Box 12', 'Pilar Montes', 'P. Montes', 'Fabrikam S.p.A.', 'Tel. 96 000 00 15'])(
    'is not seen in %j',
    (line) => {
      expect(signsForAnother(line)).toBe(false);
    },
  );
});
