import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  readReply,
  type Locale,
  type QuestionKind,
  type Verdict,
} from '../../src/replies/index.ts';
import { sampleNames } from '../../src/replies/sample-names.ts';

interface LabelledReply {
  readonly id: string;
  readonly locale: Locale;
  readonly kind: QuestionKind;
  readonly format: 'text' | 'html';
  readonly subject: string;
  readonly text: string;
  readonly answers?: 3;
  readonly expect: 'approve' | 'decline' | 'unclear';
  readonly choice?: 1 | 2 | 3;
}

interface Read {
  readonly reply: LabelledReply;
  readonly verdict: Verdict;
  readonly choice: 1 | 2 | 3 | null;
}

const folder = new URL('./corpus/', import.meta.url);

function readAll(file: string): readonly Read[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const reply = JSON.parse(line) as LabelledReply;
      const { subject, text, format, locale, kind } = reply;
      const content = format === 'html' ? { subject, html: text } : { subject, text };
      const question = { locale, kind, ...sampleNames(subject) };
      const numbered = reply.answers === 3 ? { ...question, answers: 3 as const } : question;
      const { verdict, choice } = readReply(content, numbered);
      return { reply, verdict, choice };
    });
}

describe.each(readdirSync(folder).filter((file) => file.endsWith('.ndjson')))(
  'the labelled replies in %s',
  (file) => {
    const all = readAll(file);
    const ids = (wrong: readonly Read[]): readonly string[] => wrong.map(({ reply }) => reply.id);

    it('hold no false approval', () => {
      const wrong = all.filter(
        ({ reply, verdict }) => verdict === 'approve' && reply.expect !== 'approve',
      );
      expect(ids(wrong)).toEqual([]);
    });

    it('hold no approval that is read as a refusal', () => {
      const wrong = all.filter(
        ({ reply, verdict }) => verdict === 'decline' && reply.expect === 'approve',
      );
      expect(ids(wrong)).toEqual([]);
    });

    it('never take another number than the customer gave', () => {
      const wrong = all.filter(
        ({ reply, verdict, choice }) =>
          reply.answers === 3 &&
          verdict === reply.expect &&
          verdict !== 'unclear' &&
          choice !== (reply.choice ?? null),
      );
      expect(ids(wrong)).toEqual([]);
    });

    it('are asked again in at most 15 % of the clear answers', () => {
      const clear = all.filter(({ reply }) => reply.expect !== 'unclear');
      const again = clear.filter(({ verdict }) => verdict === 'unclear');
      expect(again.length / clear.length).toBeLessThanOrEqual(0.15);
    });
  },
);
