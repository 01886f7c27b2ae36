import { describe, expect, it } from '@jest/globals';
import { readReply } from '../../src/replies/index.ts';

const read = (text: string): string =>
  readReply({ subject: 'Re: Contoso', text }, { locale: 'es', names: ['Contoso'] }).verdict;

describe('the Spanish yes without its accent', () => {
  it.each([
    'adelante si estamos de acuerdo',
    'Si estamos de acuerdo, adelante',
    'si todo está claro, adelante',
    'Si quedo a su disposición, acepto',
  ])('is an if in %j', (text) => {
    expect(read(text)).toBe('unclear');
  });

  it.each(['si', 'si acepto', 'si gracias', 'Si, estamos de acuerdo, adelante'])(
    'is a yes in %j',
    (text) => {
      expect(read(text)).toBe('approve');
    },
  );
});
