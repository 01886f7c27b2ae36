/** The operator admits partners and keeps what they may do. */
import { isFreeMail, registrableDomain } from '../addresses.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Agreement, Partner } from '../domain/offers.ts';
import { type FieldError, type Refused, refused } from '../domain/refusals.ts';
import type { Locale, Programme } from '../domain/vocabulary.ts';
import { newId } from '../ids.ts';
import type { Books, Clock, PartnerChange } from '../ports.ts';

export interface PartnerWish {
  readonly name: string;
  /** Lower-case A-labels; the first is the one mails show. */
  readonly domains: readonly string[];
  readonly email: string;
  readonly locale: Locale;
  readonly agreement: Agreement | null;
  readonly programmes: readonly Programme[];
  readonly services: readonly string[];
}

export interface PartnerDeps {
  readonly books: Pick<Books, 'partners'>;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
}

export async function createPartner(
  deps: PartnerDeps,
  wish: PartnerWish,
  idSuffix: string,
): Promise<Partner | Refused> {
  const complaint = complaintAbout(wish, deps.catalogue);
  if (complaint !== null) return complaint;
  const outcome = await deps.books.partners.insert({
    id: newId('par', idSuffix),
    ...wish,
    createdAt: deps.clock.now().toISOString(),
  });
  return outcome.kind === 'stored' ? outcome.partner : taken(wish.domains, outcome.domain);
}

export async function updatePartner(
  deps: PartnerDeps,
  id: string,
  change: PartnerChange,
): Promise<Partner | Refused> {
  const complaint = complaintAbout(change, deps.catalogue);
  if (complaint !== null) return complaint;
  const outcome = await deps.books.partners.update(id, change);
  if (outcome === null) return refused('not-found');
  return outcome.kind === 'stored' ? outcome.partner : taken(change.domains ?? [], outcome.domain);
}

function complaintAbout(
  wish: Pick<PartnerChange, 'domains' | 'services'>,
  catalogue: Catalogue,
): Refused | null {
  const errors: FieldError[] = [];
  for (const [index, domain] of (wish.domains ?? []).entries()) {
    const pointer = `/domains/${String(index)}`;
    if (registrableDomain(domain) === null) {
      errors.push({ pointer, detail: 'a public suffix belongs to nobody' });
    } else if (isFreeMail(domain)) {
      errors.push({ pointer, detail: 'a mail provider that gives addresses to everybody' });
    } else if (wish.domains?.indexOf(domain) !== index) {
      errors.push({ pointer, detail: 'named twice' });
    }
  }
  for (const [index, service] of (wish.services ?? []).entries()) {
    if (catalogue.services.some((each) => each.id === service)) continue;
    errors.push({
      pointer: `/services/${String(index)}`,
      detail: 'no such service in the catalogue',
    });
  }
  return errors.length > 0 ? refused('invalid-request', undefined, errors) : null;
}

function taken(domains: readonly string[], domain: string): Refused {
  const index = Math.max(domains.indexOf(domain), 0);
  return refused('partner-domain-taken', `Another partner holds ${domain}.`, [
    { pointer: `/domains/${String(index)}`, detail: 'held by another partner' },
  ]);
}
