import { generateKeyPair } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import type { Contact } from '../domain/offers.ts';
import type { Locale } from '../domain/vocabulary.ts';
import { codeOf } from './failure.ts';

/**
 * A partner and customers to try Countersign with. Their domains lie under a reserved top-level
 * domain (RFC 2606), so nobody outside this machine can be meant; their DKIM keys are made at the
 * first start and published only by the embedded resolver.
 */

/** Records by lower-case name without a final dot; a TXT value is the whole string. */
export type DemoZone = Record<
  string,
  Partial<Record<'TXT' | 'A' | 'AAAA' | 'MX', readonly string[]>>
>;

/** Which provider's habits a demo customer's mail follows: its quotes and what its DKIM covers. */
export type MailSystem = 'gmail' | 'outlook';

export interface DemoCustomer {
  readonly name: string;
  readonly domain: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly mailSystem: MailSystem;
  readonly contacts: readonly Contact[];
}

export interface DemoPartner {
  readonly name: string;
  readonly domain: string;
  readonly email: string;
  readonly locale: Locale;
}

export interface DemoWorld {
  readonly zone: DemoZone;
  readonly customers: readonly DemoCustomer[];
  readonly partner: DemoPartner;
  /**
   * DKIM-signs a whole mail as the domain's own server would. `null`: the domain is none of the
   * demo world's.
   */
  sign(domain: string, raw: Buffer): Promise<Buffer | null>;
}

const PARTNER: DemoPartner = {
  name: 'Contoso',
  domain: 'contoso.example',
  email: 'partner@contoso.example',
  locale: 'en',
};

function aContact(name: string, email: string, canApprove = true): Contact {
  return { name, email, canApprove };
}

const CUSTOMERS: readonly DemoCustomer[] = [
  {
    name: 'Fabrikam',
    domain: 'fabrikam.example',
    locale: 'en',
    timeZone: 'Europe/London',
    mailSystem: 'gmail',
    contacts: [
      aContact('Anna Berg', 'anna@fabrikam.example'),
      aContact('Bob Tanner', 'bob@fabrikam.example', false),
    ],
  },
  {
    name: 'Nordwind GmbH',
    domain: 'nordwind.example',
    locale: 'de',
    timeZone: 'Europe/Berlin',
    mailSystem: 'outlook',
    contacts: [
      aContact('Jürgen Müller', 'juergen@nordwind.example'),
      aContact('Sabine Köhler', 'sabine@nordwind.example'),
    ],
  },
  {
    name: 'Café Lumière',
    domain: 'lumiere.example',
    locale: 'fr',
    timeZone: 'Europe/Paris',
    mailSystem: 'gmail',
    contacts: [aContact('Élodie Garnier', 'elodie@lumiere.example')],
  },
  {
    name: 'Viñedos del Sur',
    domain: 'vinedos.example',
    locale: 'es',
    timeZone: 'Europe/Madrid',
    mailSystem: 'outlook',
    contacts: [aContact('Íñigo Muñoz', 'inigo@vinedos.example')],
  },
  {
    name: 'Officina Moretti',
    domain: 'moretti.example',
    locale: 'it',
    timeZone: 'Europe/Rome',
    mailSystem: 'gmail',
    contacts: [aContact('Chiara Moretti', 'chiara@moretti.example')],
  },
  {
    name: 'Padaria Aurora',
    domain: 'aurora.example',
    locale: 'pt',
    timeZone: 'America/Sao_Paulo',
    mailSystem: 'gmail',
    contacts: [aContact('João Conceição', 'joao@aurora.example')],
  },
  {
    name: 'Tulpenveld B.V.',
    domain: 'tulpenveld.example',
    locale: 'nl',
    timeZone: 'Europe/Amsterdam',
    mailSystem: 'outlook',
    contacts: [aContact('Daniël de Vries', 'daniel@tulpenveld.example')],
  },
  {
    name: 'Żubr Logistyka',
    domain: 'zubr.example',
    locale: 'pl',
    timeZone: 'Europe/Warsaw',
    mailSystem: 'outlook',
    contacts: [aContact('Łukasz Wójcik', 'lukasz@zubr.example')],
  },
  {
    name: '桜井商店',
    domain: 'sakurai.example',
    locale: 'ja',
    timeZone: 'Asia/Tokyo',
    mailSystem: 'gmail',
    contacts: [aContact('桜井 美咲', 'misaki@sakurai.example')],
  },
];

const SELECTOR = 'demo';
/** What the providers' signatures cover: Gmail signs To but not Content-Type, Exchange the reverse. */
const SIGNED_HEADERS: Record<MailSystem, readonly string[]> = {
  gmail: [
    'to',
    'subject',
    'message-id',
    'date',
    'from',
    'in-reply-to',
    'references',
    'mime-version',
  ],
  outlook: ['From', 'Date', 'Subject', 'Message-ID', 'Content-Type', 'MIME-Version'],
};

interface DomainKey {
  readonly privateKey: string;
  /** DER in base64, as `p=` of RFC 6376, section 3.6.1 wants it. */
  readonly publicKey: string;
}

/** Makes the demo world, with its keys from `directory`, or new ones kept there for the next time. */
export async function createDemoWorld(place: { readonly directory: string }): Promise<DemoWorld> {
  const keys = await ensureKeys(
    place.directory,
    CUSTOMERS.map((customer) => customer.domain),
  );
  return {
    zone: zoneOf(keys),
    customers: CUSTOMERS,
    partner: PARTNER,
    sign: async (domain, raw) => {
      const key = keys.get(domain);
      const customer = CUSTOMERS.find((each) => each.domain === domain);
      if (key === undefined || customer === undefined) return null;
      const signer = { signingDomain: domain, selector: SELECTOR, privateKey: key.privateKey };
      const { signatures, errors } = await dkimSign(raw, {
        ...signer, // only the types want it here; what signs is the list
        signatureData: [signer],
        canonicalization: 'relaxed/relaxed',
        headerList: [...SIGNED_HEADERS[customer.mailSystem]],
      });
      if (signatures === '') throw new Error(`Signing for ${domain} failed`, { cause: errors });
      return Buffer.concat([Buffer.from(signatures), raw]);
    },
  };
}

function zoneOf(keys: ReadonlyMap<string, DomainKey>): DemoZone {
  const zone: DemoZone = {};
  for (const [domain, key] of keys) {
    zone[`${SELECTOR}._domainkey.${domain}`] = { TXT: [`v=DKIM1; k=rsa; p=${key.publicKey}`] };
    zone[domain] = {
      TXT: ['v=spf1 ip4:127.0.0.1 ip6:::1 -all'],
      A: ['127.0.0.1'],
      MX: [`10 ${domain}`],
    };
    zone[`_dmarc.${domain}`] = { TXT: ['v=DMARC1; p=reject; adkim=s; aspf=s'] };
  }
  zone[PARTNER.domain] = { TXT: ['v=spf1 -all'] };
  zone[`_dmarc.${PARTNER.domain}`] = { TXT: ['v=DMARC1; p=reject'] };
  return zone;
}

/** One RSA key a domain, so that no demo customer can sign for another. */
async function ensureKeys(
  directory: string,
  domains: readonly string[],
): Promise<ReadonlyMap<string, DomainKey>> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await chmod(directory, 0o700);
  const pairs = await Promise.all(
    domains.map(async (domain) => {
      const file = join(directory, `dkim-${domain}.json`);
      return [domain, (await readKey(file)) ?? (await makeKey(file))] as const;
    }),
  );
  return new Map(pairs);
}

/** Null: there is none, or what is there is no key (a write that a crash cut short). */
async function readKey(file: string): Promise<DomainKey | null> {
  try {
    const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof parsed !== 'object' || parsed === null) return null;
    const { privateKey, publicKey } = parsed as Record<string, unknown>;
    return typeof privateKey === 'string' && typeof publicKey === 'string'
      ? { privateKey, publicKey }
      : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError || codeOf(thrown) === 'ENOENT') return null;
    throw thrown;
  }
}

async function makeKey(file: string): Promise<DomainKey> {
  const pair = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const key: DomainKey = {
    privateKey: pair.privateKey,
    publicKey: pair.publicKey.toString('base64'),
  };
  await writeFile(file, JSON.stringify(key), { mode: 0o600 });
  return key;
}
