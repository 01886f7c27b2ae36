import { normaliseDomain, registrableDomain } from '../addresses.ts';

/**
 * Whether a signing or sending domain speaks for an author's: the same, or its parent within the
 * registrable domain. A child does not: `em.` and `mail.` names are often run by a newsletter
 * service for many senders (replies.md, gate 3, rule 3). Narrower than DMARC's relaxed alignment.
 */
export function speaksFor(domain: string, authorDomain: string): boolean {
  const name = normaliseDomain(domain);
  if (name === null) return false;
  if (name === authorDomain) return true;
  const registrable = registrableDomain(authorDomain);
  if (registrable === null || !authorDomain.endsWith(`.${name}`)) return false;
  return name === registrable || name.endsWith(`.${registrable}`);
}

/** Whether two names were registered by the same organisation. */
export function shareRegistrableDomain(one: string, other: string): boolean {
  const [first, second] = [normaliseDomain(one), normaliseDomain(other)];
  if (first === null || second === null) return false;
  if (first === second) return true;
  const registrable = registrableDomain(first);
  return registrable !== null && registrable === registrableDomain(second);
}
