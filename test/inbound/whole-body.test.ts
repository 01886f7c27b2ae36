import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { fieldsNamed, findHeaderFlaw, readHeaderBlock } from '../../src/inbound/strict-headers.ts';
import { findOtherReading } from '../../src/inbound/whole-body.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
/** Not as it came over SMTP: an mbox line stands in front. */
const NOT_FROM_SMTP = new Set(['mbox-from-line-first-en-approve.eml']);

/** Strictness must not cost the customers of any known mail program their one clear answer. */
it.each(
  readdirSync(FIXTURES).filter(
    (file) => /-(?:approve|decline)[-.].*eml$/.test(file) && !NOT_FROM_SMTP.has(file),
  ),
)('%s has plain headers and one reading only', (file) => {
  const raw = readFileSync(join(FIXTURES, file));
  const block = readHeaderBlock(raw);
  const valueOf = (name: string): string | null => fieldsNamed(block, name)[0]?.value ?? null;
  expect(findHeaderFlaw(block)).toBeNull();
  expect(
    findOtherReading(raw.subarray(block.bodyStart), {
      contentType: valueOf('content-type'),
      encoding: valueOf('content-transfer-encoding'),
    }),
  ).toBeNull();
});
