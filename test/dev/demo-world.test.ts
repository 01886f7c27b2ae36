import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { createDemoWorld, type DemoWorld } from '../../src/dev/demo-world.ts';
import { LOCALES } from '../../src/domain/vocabulary.ts';

const RAW = Buffer.from(
  'From: Anna Berg <anna@fabrikam.example>\r\nTo: token@reply.localhost\r\nSubject: Re: question\r\n' +
    'Date: Tue, 01 Dec 2026 09:00:00 +0000\r\nMessage-ID: <1@fabrikam.example>\r\n' +
    'MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nYes\r\n',
);

let directory: string;
let demo: DemoWorld;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'countersign-demo-'));
  demo = await createDemoWorld({ directory });
}, 60_000);
afterAll(() => rm(directory, { recursive: true, force: true }));

/** Asks the demo zone as the product's resolver would. */
function ask(name: string, type: string): Promise<string[][]> {
  const found = demo.zone[name.toLowerCase()]?.[type as 'TXT'];
  if (found !== undefined) return Promise.resolve(found.map((each) => [each]));
  return Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
}

async function verified(raw: Buffer): Promise<{ result: string; domain: string; signs: string[] }> {
  const { results } = await dkimVerify(raw, { resolver: ask });
  const [first] = results;
  return {
    result: String(first?.status.result),
    domain: String(first?.signingDomain),
    signs: String(first?.signingHeaders?.keys)
      .split(':')
      .map((each) => each.trim().toLowerCase()),
  };
}

describe('the demo world', () => {
  it('knows a customer for every language, under reserved domains only', () => {
    expect(new Set(demo.customers.map((each) => each.locale))).toEqual(new Set(LOCALES));
    for (const customer of demo.customers) {
      expect(customer.domain).toMatch(/^[a-z]+\.example$/);
      expect(customer.contacts.some((each) => each.canApprove)).toBe(true);
      for (const contact of customer.contacts) {
        expect(contact.email.endsWith(`@${customer.domain}`)).toBe(true);
      }
    }
    for (const name of Object.keys(demo.zone)) expect(name).toMatch(/\.example$/);
  });

  it('signs like Gmail: To is covered, Content-Type is not', async () => {
    const signed = await demo.sign('fabrikam.example', RAW);
    const found = await verified(signed ?? Buffer.alloc(0));
    expect(found).toMatchObject({ result: 'pass', domain: 'fabrikam.example' });
    expect(found.signs).toEqual(expect.arrayContaining(['from', 'to', 'subject', 'message-id']));
    expect(found.signs).not.toContain('content-type');
  });

  it('signs like Exchange Online: Content-Type is covered, To is not', async () => {
    const raw = Buffer.from(RAW.toString().replaceAll('fabrikam', 'nordwind'));
    const found = await verified((await demo.sign('nordwind.example', raw)) ?? Buffer.alloc(0));
    expect(found).toMatchObject({ result: 'pass', domain: 'nordwind.example' });
    expect(found.signs).toContain('content-type');
    expect(found.signs).not.toContain('to');
  });

  it('breaks when one byte of the mail is changed afterwards', async () => {
    const signed = (await demo.sign('fabrikam.example', RAW)) ?? Buffer.alloc(0);
    const changed = Buffer.from(signed.toString().replace('\r\n\r\nYes', '\r\n\r\nYep'));
    expect((await verified(changed)).result).not.toBe('pass');
  });

  it('signs for nobody else', async () => {
    expect(await demo.sign('gmail.com', RAW)).toBeNull();
    expect(await demo.sign('contoso.example', RAW)).toBeNull();
  });

  it('keeps its keys, readable by their owner only, from one start to the next', async () => {
    const again = await createDemoWorld({ directory });
    expect(again.zone).toEqual(demo.zone);
    for (const file of await readdir(directory)) {
      expect((await stat(join(directory, file))).mode & 0o077).toBe(0);
    }
  });

  it('makes a new key where a crash left half a file', async () => {
    await writeFile(join(directory, 'dkim-zubr.example.json'), '{"privateKey":"-----BEG');
    const again = await createDemoWorld({ directory });
    const name = 'demo._domainkey.zubr.example';
    expect(again.zone[name]?.TXT?.[0]).toMatch(/^v=DKIM1; k=rsa; p=[A-Za-z0-9+/=]{300,}$/);
    expect(again.zone[name]).not.toEqual(demo.zone[name]);
  }, 30_000);
});
