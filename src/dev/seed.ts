import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashKey, isWellFormedKey, newApiKey } from '../commands/api-keys.ts';
import type { Partner } from '../domain/offers.ts';
import { PROGRAMMES } from '../domain/vocabulary.ts';
import { newId } from '../ids.ts';
import type { Books, Clock } from '../ports.ts';
import type { DemoCustomer, DemoWorld } from './demo-world.ts';
import { codeOf } from './failure.ts';

const KEY_FILE = 'partner-key';
/** As lists of keys show them. */
const PREFIX_LENGTH = 12;

export interface Seeded {
  readonly partnerId: string;
  readonly partnerKey: string;
}

/**
 * Puts the demo partner, its test key and the demo customers into the books; again: nothing new.
 * The key is kept in `directory` (0600), so that the one printed at the first start goes on working.
 * `services`: ids of all services of the catalogue.
 */
export async function seed(world: {
  readonly books: Pick<Books, 'partners' | 'customers'>;
  readonly demo: Pick<DemoWorld, 'partner' | 'customers'>;
  readonly services: readonly string[];
  readonly directory: string;
  readonly clock: Clock;
}): Promise<Seeded> {
  const { books, demo, clock } = world;
  const partnerId = await ensurePartner(world);
  for (const customer of demo.customers) {
    await ensureCustomer(books.customers, partnerId, customer, clock);
  }
  return { partnerId, partnerKey: await ensureKey(books.partners, partnerId, world.directory) };
}

async function ensurePartner(world: Parameters<typeof seed>[0]): Promise<string> {
  const { books, demo, services, clock } = world;
  const known = await books.partners.holderOfDomain(demo.partner.domain);
  if (known !== null) return known;
  const now = clock.now().toISOString();
  const partner: Partner = {
    id: newId('par'),
    name: demo.partner.name,
    domains: [demo.partner.domain],
    email: demo.partner.email,
    locale: demo.partner.locale,
    agreement: { version: '2026-01', signedBy: 'Casey Contoso', signedAt: now },
    programmes: [...PROGRAMMES],
    services: [...services],
    createdAt: now,
  };
  const stored = await books.partners.insert(partner);
  if (stored.kind === 'stored') return stored.partner.id;
  throw new Error(`The demo domain ${stored.domain} belongs to another partner in this database`);
}

async function ensureCustomer(
  customers: Books['customers'],
  partnerId: string,
  demo: DemoCustomer,
  clock: Clock,
): Promise<void> {
  if ((await customers.byDomain(partnerId, demo.domain)) !== null) return;
  const organisation = await customers.ensureOrganisation(demo.domain);
  await customers.insert({
    id: newId('cus'),
    partnerId,
    organisationId: organisation.id,
    name: demo.name,
    domain: demo.domain,
    cloud: 'worldwide',
    locale: demo.locale,
    timeZone: demo.timeZone,
    contacts: demo.contacts,
    createdAt: clock.now().toISOString(),
  });
}

/** The key of the file while the books know it or can learn it; a new one when it was revoked. */
async function ensureKey(
  partners: Books['partners'],
  partnerId: string,
  directory: string,
): Promise<string> {
  const file = join(directory, KEY_FILE);
  const kept = await readKept(file);
  if (kept !== null) {
    const known = await partners.keyByHash(hashKey(kept));
    if (known?.partnerId === partnerId) return kept;
    const listed = await partners.listKeys(partnerId);
    const revoked = listed.some((each) => each.prefix === kept.slice(0, PREFIX_LENGTH));
    if (known === null && !revoked) {
      // The database was emptied, the directory was not.
      await addKey(partners, partnerId, kept);
      return kept;
    }
  }
  const key = newApiKey('test');
  // First the file: a key that nobody can read again is worse than a file whose key is added next time.
  await writeFile(file, `${key}\n`, { mode: 0o600 });
  await addKey(partners, partnerId, key);
  return key;
}

async function addKey(partners: Books['partners'], partnerId: string, key: string): Promise<void> {
  await partners.addKey({
    id: newId('key'),
    partnerId,
    hash: hashKey(key),
    prefix: key.slice(0, PREFIX_LENGTH),
    label: 'demo',
  });
}

async function readKept(file: string): Promise<string | null> {
  try {
    const text = (await readFile(file, 'utf8')).trim();
    return isWellFormedKey(text) ? text : null;
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return null;
    throw thrown;
  }
}
