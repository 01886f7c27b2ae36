import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Address } from 'postal-mime';
import { newIdSuffix } from '../ids.ts';

/** The mails of the dev inbox: the newest 500, on disk where a directory is given. */

export interface KeptMail {
  /** Sorts by time. */
  readonly id: string;
  /** RFC 3339 UTC. */
  readonly receivedAt: string;
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** Null: the mail expects no answer. */
  readonly replyTo: string | null;
  readonly messageId: string | null;
  readonly answers: readonly GivenAnswer[];
}

export interface GivenAnswer {
  readonly at: string;
  readonly as: string;
  readonly from: string;
  readonly words: string;
  /** What the inbound listener said, or why it could not be reached. */
  readonly response: string;
  readonly accepted: boolean;
}

/** A mail opened for reading. */
export interface OpenedMail extends KeptMail {
  readonly raw: Buffer;
  readonly text: string;
  readonly html: string | null;
  /** In the order of the mail, values unfolded. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

export interface KeptMails {
  keep(raw: Buffer, envelope: KeptMail['envelope']): Promise<KeptMail>;
  /** Newest first. */
  list(): readonly KeptMail[];
  open(id: string): Promise<OpenedMail | null>;
  noteAnswer(id: string, answer: GivenAnswer): Promise<void>;
}

const KEPT_COUNT = 500;
const ID = /^[0-9a-hjkmnp-tv-z]{26}$/;

export async function openKeptMails(directory: string | null): Promise<KeptMails> {
  const disk = directory === null ? inMemory() : await onDisk(directory);
  const mails = new Map<string, KeptMail>();
  for (const mail of await disk.mails()) mails.set(mail.id, mail);

  const forgetOldest = async (): Promise<void> => {
    for (const id of [...mails.keys()].slice(0, Math.max(0, mails.size - KEPT_COUNT))) {
      mails.delete(id);
      await disk.remove(id);
    }
  };
  await forgetOldest();

  return {
    keep: async (raw, envelope) => {
      const mail = await describe(raw, envelope);
      await disk.write(mail, raw);
      mails.set(mail.id, mail);
      await forgetOldest();
      return mail;
    },
    list: () => [...mails.values()].reverse(),
    open: async (id) => {
      const mail = mails.get(id);
      const raw = mail === undefined ? null : await disk.raw(id);
      return mail === undefined || raw === null ? null : { ...mail, ...(await read(raw)) };
    },
    noteAnswer: async (id, answer) => {
      const mail = mails.get(id);
      if (mail === undefined) return;
      const noted = { ...mail, answers: [...mail.answers, answer] };
      mails.set(id, noted);
      await disk.write(noted, null);
    },
  };
}

async function describe(raw: Buffer, envelope: KeptMail['envelope']): Promise<KeptMail> {
  const parsed = await PostalMime.parse(raw);
  const from = mailboxOf(parsed.from);
  return {
    id: newIdSuffix(),
    receivedAt: new Date().toISOString(),
    envelope,
    from: from ?? { name: '', address: envelope.from },
    subject: parsed.subject ?? '',
    replyTo: mailboxOf(parsed.replyTo?.[0])?.address ?? null,
    messageId: parsed.messageId ?? null,
    answers: [],
  };
}

async function read(raw: Buffer): Promise<Pick<OpenedMail, 'raw' | 'text' | 'html' | 'headers'>> {
  const parsed = await PostalMime.parse(raw);
  return {
    raw,
    text: parsed.text ?? '',
    html: parsed.html ?? null,
    headers: parsed.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
  };
}

function mailboxOf(address: Address | undefined): { name: string; address: string } | null {
  const text = address?.address;
  return text === undefined ? null : { name: address?.name ?? '', address: text };
}

interface Disk {
  /** Oldest first; what cannot be read is left out. */
  mails(): Promise<readonly KeptMail[]>;
  /** `raw` null: it is there already. */
  write(mail: KeptMail, raw: Buffer | null): Promise<void>;
  raw(id: string): Promise<Buffer | null>;
  remove(id: string): Promise<void>;
}

function inMemory(): Disk {
  const raws = new Map<string, Buffer>();
  return {
    mails: () => Promise.resolve([]),
    write: (mail, raw) => {
      if (raw !== null) raws.set(mail.id, raw);
      return Promise.resolve();
    },
    raw: (id) => Promise.resolve(raws.get(id) ?? null),
    remove: (id) => {
      raws.delete(id);
      return Promise.resolve();
    },
  };
}

/** `<id>.eml` as it came, and beside it `<id>.json` with its envelope and the answers given. */
async function onDisk(directory: string): Promise<Disk> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const fileOf = (id: string, ext: 'eml' | 'json'): string => join(directory, `${id}.${ext}`);
  return {
    mails: async () => {
      const ids = (await readdir(directory))
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length))
        .filter((id) => ID.test(id))
        .sort();
      const mails = await Promise.all(ids.map((id) => readMail(fileOf(id, 'json'))));
      return mails.filter((mail) => mail !== null);
    },
    write: async (mail, raw) => {
      if (raw !== null) await writeFile(fileOf(mail.id, 'eml'), raw, { mode: 0o600 });
      // Renamed into place, so that a crash leaves the old file or the new one, never half of it.
      const draft = `${fileOf(mail.id, 'json')}.draft`;
      await writeFile(draft, JSON.stringify(mail), { mode: 0o600 });
      await rename(draft, fileOf(mail.id, 'json'));
    },
    raw: (id) => readFile(fileOf(id, 'eml')).catch(() => null),
    remove: async (id) => {
      await rm(fileOf(id, 'json'), { force: true });
      await rm(fileOf(id, 'eml'), { force: true });
    },
  };
}

async function readMail(file: string): Promise<KeptMail | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as KeptMail;
  } catch {
    return null; // a mail of the inbox is worth no failed start
  }
}
