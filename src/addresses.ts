/**
 * Domains and e-mail addresses in the one form in which they are compared, stored and shown:
 * lower-case A-labels (IDNA 2008 by UTS 46). What is not plainly an address is null, never mended.
 */
import { domainToASCII } from 'node:url';
import { getDomain } from 'tldts';
import { FREE_MAIL_DOMAINS } from './free-mail-domains.ts';

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
/** What a URL parser would read as something else than a name. */
const NOT_IN_A_NAME = /[\p{C}\p{Z}\s/\\?#@:%[\]]/u;
/** RFC 5321 dot-atom: no quoted string, comment or control, ASCII only. */
const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;

const LOCAL_LENGTH = 64;
const DOMAIN_LENGTH = 253;
const ADDRESS_LENGTH = 254;

/**
 * Suffixes under which every name is another customer's tenant, beyond the public suffix list
 * (product.md, B13). The `mail.` ones are the routing names of hybrid tenants.
 */
const TENANT_SUFFIXES = [
  'mail.onmicrosoft.com',
  'onmicrosoft.com',
  'mail.onmicrosoft.us',
  'onmicrosoft.us',
  'onmicrosoft.de',
  'partner.onmschina.cn',
];

/** `Münchner.Example` → `xn--mnchner-n2a.example`; null for IP addresses, single labels, underscores. */
export function normaliseDomain(text: string): string | null {
  if (text.length > DOMAIN_LENGTH + 1 || NOT_IN_A_NAME.test(text)) return null;
  const ascii = domainToASCII(text.replace(/\.$/, '')).toLowerCase();
  if (ascii === '' || ascii.length > DOMAIN_LENGTH) return null;
  const labels = ascii.split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return null;
  const top = labels.at(-1) ?? '';
  return /^[0-9]+$/.test(top) || top.startsWith('0x') ? null : ascii;
}

/**
 * The domain one organisation registered (public suffix list with its private section). Null when
 * the name is itself a suffix. Unknown TLDs go by the default rule: `mail.fabrikam.example` →
 * `fabrikam.example`. Takes what `normaliseDomain` gives.
 */
export function registrableDomain(domain: string): string | null {
  for (const suffix of TENANT_SUFFIXES) {
    if (domain === suffix) return null;
    if (!domain.endsWith(`.${suffix}`)) continue;
    const tenant =
      domain
        .slice(0, -suffix.length - 1)
        .split('.')
        .at(-1) ?? '';
    return `${tenant}.${suffix}`;
  }
  return getDomain(domain, { allowPrivateDomains: true, extractHostname: false });
}

export interface Mailbox {
  /** As written: upper and lower case may matter to the mailbox's server. */
  readonly local: string;
  /** Lower-case A-label. */
  readonly domain: string;
}

/** Reads a bare address (`anna@fabrikam.example`); null for everything fancier. */
export function normaliseEmail(text: string): Mailbox | null {
  if (text.length > ADDRESS_LENGTH) return null;
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  if (local.length > LOCAL_LENGTH || !LOCAL_PART.test(local)) return null;
  const domain = normaliseDomain(text.slice(at + 1));
  if (domain === null || local.length + 1 + domain.length > ADDRESS_LENGTH) return null;
  return { local, domain };
}

export function formatMailbox(mailbox: Mailbox): string {
  return `${mailbox.local}@${mailbox.domain}`;
}

/** Whether two addresses reach the same person as far as we may assume (ASCII case aside). */
export function isSameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether anybody may get an address under this domain, so that it proves no organisation. */
export function isFreeMail(domain: string): boolean {
  const registrable = registrableDomain(domain);
  return (
    FREE_MAIL_DOMAINS.has(domain) || (registrable !== null && FREE_MAIL_DOMAINS.has(registrable))
  );
}
