/** A partner's customers. Who a customer is, is its registrable domain, and that never changes (B13). */
import { isFreeMail, isSameAddress, normaliseEmail, registrableDomain } from '../addresses.ts';
import type { Contact, Customer } from '../domain/offers.ts';
import { type FieldError, type Refused, refused } from '../domain/refusals.ts';
import type { Cloud, Locale } from '../domain/vocabulary.ts';
import { newId } from '../ids.ts';
import type { Books, Clock, CustomerChange, Organisation } from '../ports.ts';

export interface CustomerWish {
  readonly name: string;
  /** Lower-case A-label; anything below the registrable domain names the same customer. */
  readonly domain: string;
  readonly cloud?: Cloud | undefined;
  readonly locale?: Locale | undefined;
  readonly timeZone?: string | undefined;
  readonly contacts?: readonly Contact[] | undefined;
}

export type CustomerEdit = {
  readonly [Field in keyof CustomerChange]: CustomerChange[Field] | undefined;
};

export interface CustomerDeps {
  readonly books: Pick<Books, 'customers' | 'partners'>;
  readonly clock: Clock;
  /** Whether a partner's text would read as a customer's decision in some language. */
  readonly readsAsDecision: (text: string) => boolean;
}

/** A customer as it would be stored, and whether it is there already. */
export interface CustomerDraft {
  readonly customer: Omit<Customer, 'organisationId'>;
  readonly stored: Customer | null;
  readonly edit: CustomerEdit;
}

export async function createCustomer(
  deps: CustomerDeps,
  partnerId: string,
  wish: CustomerWish,
  idSuffix: string,
): Promise<Customer | Refused> {
  const draft = await draftCustomer(deps, partnerId, wish, idSuffix, '');
  if ('kind' in draft) return draft;
  // Found under our own id: this very request was interrupted after storing it.
  if (draft.stored !== null && draft.stored.id !== draft.customer.id) return exists(draft.stored);
  const organisation = await deps.books.customers.ensureOrganisation(draft.customer.domain);
  const outcome = await deps.books.customers.insert({
    ...draft.customer,
    organisationId: organisation.id,
  });
  return outcome.kind === 'stored' ? outcome.customer : exists(outcome.customer);
}

export async function updateCustomer(
  deps: CustomerDeps,
  customer: Customer,
  edit: CustomerEdit,
): Promise<Customer | Refused> {
  const errors = complaintsAbout(deps, edit, '');
  if (errors.length > 0) return refused('invalid-request', undefined, errors);
  return (await deps.books.customers.update(customer.id, given(edit))) ?? refused('not-found');
}

/**
 * What an offer's `customer` object means: the partner's customer of that domain with the given
 * fields brought up to date, or a new one. Nothing is written.
 */
export async function draftCustomer(
  deps: CustomerDeps,
  partnerId: string,
  wish: CustomerWish,
  idSuffix: string,
  pointer: string,
): Promise<CustomerDraft | Refused> {
  const { domain: named, ...edit } = wish;
  const errors = complaintsAbout(deps, edit, pointer);
  if (errors.length > 0) return refused('invalid-request', undefined, errors);
  const domain = registrableDomain(named);
  if (domain === null) {
    return refused('invalid-request', undefined, [
      { pointer: `${pointer}/domain`, detail: 'a public suffix is no organisation' },
    ]);
  }
  const notACustomer = await whyNoCustomer(deps, domain, `${pointer}/domain`);
  if (notACustomer !== null) return notACustomer;
  const stored = await deps.books.customers.byDomain(partnerId, domain);
  return {
    stored,
    edit,
    customer: {
      id: newId('cus', idSuffix),
      partnerId,
      domain,
      name: wish.name,
      cloud: wish.cloud ?? stored?.cloud ?? 'worldwide',
      locale: wish.locale ?? stored?.locale ?? 'en',
      timeZone: wish.timeZone ?? stored?.timeZone ?? 'UTC',
      contacts: wish.contacts ?? stored?.contacts ?? [],
      createdAt: deps.clock.now().toISOString(),
    },
  };
}

/** Writes what `draftCustomer` drew up. */
export async function keepCustomer(
  deps: CustomerDeps,
  draft: CustomerDraft,
  organisation: Organisation,
): Promise<Customer> {
  let { stored } = draft;
  if (stored === null) {
    const outcome = await deps.books.customers.insert({
      ...draft.customer,
      organisationId: organisation.id,
    });
    if (outcome.kind === 'stored') return outcome.customer;
    stored = outcome.customer;
  }
  return (await deps.books.customers.update(stored.id, given(draft.edit))) ?? stored;
}

/** Domains that stand for nobody's organisation, or for a partner's own. */
export async function whyNoCustomer(
  deps: Pick<CustomerDeps, 'books'>,
  domain: string,
  pointer: string,
): Promise<Refused | null> {
  if (isFreeMail(domain)) {
    return refused('approver-not-allowed', `${domain} gives addresses to everybody.`, [
      { pointer, detail: 'a mail provider, not an organisation: nobody there can decide for one' },
    ]);
  }
  if ((await deps.books.partners.holderOfDomain(domain)) === null) return null;
  return refused('approver-not-allowed', `${domain} is a partner's own domain.`, [
    { pointer, detail: 'belongs to an admitted partner, which cannot decide as a customer' },
  ]);
}

/** What zod cannot say: addresses named twice, and names that would read as an answer in a mail. */
function complaintsAbout(
  deps: Pick<CustomerDeps, 'readsAsDecision'>,
  wish: { readonly name?: string | undefined; readonly contacts?: readonly Contact[] | undefined },
  pointer: string,
): readonly FieldError[] {
  const errors: FieldError[] = [];
  const readsAsAnswer = 'would read as a decision in a mail';
  if (wish.name !== undefined && deps.readsAsDecision(wish.name)) {
    errors.push({ pointer: `${pointer}/name`, detail: readsAsAnswer });
  }
  const contacts = wish.contacts ?? [];
  for (const [index, contact] of contacts.entries()) {
    const at = `${pointer}/contacts/${String(index)}`;
    if (deps.readsAsDecision(contact.name)) {
      errors.push({ pointer: `${at}/name`, detail: readsAsAnswer });
    }
    if (contacts.findIndex((each) => isSameAddress(each.email, contact.email)) !== index) {
      errors.push({ pointer: `${at}/email`, detail: 'named twice' });
    }
  }
  return errors;
}

function given(edit: CustomerEdit): CustomerChange {
  return Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
}

function exists(customer: Customer): Refused {
  return refused(
    'customer-exists',
    `You already have a customer with the domain ${customer.domain}: ${customer.id}.`,
  );
}

/**
 * B13: may these contacts decide? Every address must be outside all partners' domains. For
 * delegated administration it must also lie under the organisation's own domain, or be one that an
 * operator allowed; free-mail domains prove nothing.
 */
export async function complaintsAboutApprovers(
  deps: Pick<CustomerDeps, 'books'>,
  approvers: readonly { readonly email: string; readonly pointer: string }[],
  organisation: Organisation,
  delegatedAdmin: boolean,
): Promise<readonly FieldError[]> {
  const errors: FieldError[] = [];
  for (const { email, pointer } of approvers) {
    const domain = normaliseEmail(email)?.domain ?? '';
    const home = registrableDomain(domain);
    const allowed = organisation.allowed.some((each) => isSameAddress(each.email, email));
    if ((await deps.books.partners.holderOfDomain(home ?? domain)) !== null) {
      errors.push({ pointer, detail: "lies under a partner's domain" });
    } else if (!delegatedAdmin || allowed) {
      continue;
    } else if (isFreeMail(domain)) {
      errors.push({ pointer, detail: 'lies under a domain where anybody gets an address' });
    } else if (home !== organisation.domain) {
      errors.push({ pointer, detail: `does not lie under ${organisation.domain}` });
    }
  }
  return errors;
}
