import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createOffer, type OfferWish } from '../../src/commands/create-offer.ts';
import type { CustomerWish } from '../../src/commands/customers.ts';
import type { Offer, Partner } from '../../src/domain/offers.ts';
import type { Refused } from '../../src/domain/refusals.ts';
import { newId, newIdSuffix } from '../../src/ids.ts';
import { anApi, aCustomerObject, type TestApi } from '../http/support/an-api.ts';
import { aPartner, MORNING } from '../store/builders.ts';

let api: TestApi;
let contoso: Partner;

beforeAll(async () => {
  api = await anApi();
  contoso = await stored(aPartner({ services: ['office-suite'] }));
});
afterAll(() => api.close());

async function stored(partner: Partner): Promise<Partner> {
  await api.books.partners.insert(partner);
  return partner;
}

const aCustomer = (over: Partial<CustomerWish> = {}): CustomerWish => aCustomerObject(over);

const adminOffer = (over: Partial<OfferWish> = {}): OfferWish => ({
  kind: 'delegated-admin-offer',
  customer: aCustomer(),
  services: [],
  delegatedAdmin: { scope: 'full', duration: 'P1Y' },
  ...over,
});

const trial = (over: Partial<OfferWish> = {}): OfferWish => ({
  kind: 'trial-invitation',
  customer: aCustomer(),
  services: [{ plan: 'office-suite-midsize' }],
  delegatedAdmin: null,
  ...over,
});

function put(wish: OfferWish, partner: Partner = contoso): Promise<Offer | Refused> {
  const deps = { ...api.deps, startOffer: api.deps.commands.startOffer };
  return createOffer(deps, partner, wish, newIdSuffix());
}

/** What became of it: the refusal's code with the fields it names, or the offer's state. */
async function outcome(wish: OfferWish, partner?: Partner): Promise<string> {
  const answer = await put(wish, partner);
  if (!('code' in answer)) return answer.state;
  return [answer.code, ...(answer.errors ?? []).map((each) => each.pointer)].join(' ');
}

const withContacts = (domain: string, ...emails: readonly string[]): CustomerWish =>
  aCustomer({
    domain,
    contacts: emails.map((email) => ({ name: 'Somebody', email, canApprove: true })),
  });

describe('a partner may ask', () => {
  it('only with a signed agreement', async () => {
    const partner = await stored(aPartner({ agreement: null }));
    expect(await outcome(adminOffer(), partner)).toBe('agreement-required');
    expect(await outcome(trial(), partner)).toBe('agreement-required');
  });

  it('only for services it is authorised for, line by line', async () => {
    const services = [{ plan: 'office-suite-midsize' }, { plan: 'team-sites-standard' }];
    expect(await outcome(trial({ services }))).toBe('service-not-authorised');
    expect(await outcome(trial())).toBe('sending');
  });

  it('for delegated administration only with an enrolment, alone or as a rider', async () => {
    const partner = await stored(aPartner({ programmes: [], services: ['office-suite'] }));
    const rider = { scope: 'full', duration: 'P1Y' };
    expect(await outcome(adminOffer(), partner)).toBe('programme-required');
    expect(await outcome(trial({ delegatedAdmin: rider }), partner)).toBe('programme-required');
    expect(await outcome(trial(), partner)).toBe('sending');
  });

  it('nothing of a customer in a cloud without partner features', async () => {
    const customer = aCustomer({ cloud: '21vianet' });
    expect(await outcome(adminOffer({ customer }))).toBe('partner-features-unavailable');
    expect(await outcome(trial({ customer }))).toBe('partner-features-unavailable');
  });
});

describe('who may decide about delegated administration', () => {
  it("is anybody under the organisation's own registrable domain", async () => {
    const customer = withContacts(
      'deep.northwind.example',
      'a@northwind.example',
      'b@x.northwind.example',
    );
    expect(await outcome(adminOffer({ customer }))).toBe('sending');
  });

  it('is nobody under another domain, a sibling tenant, a look-alike or a free-mail domain', async () => {
    const table = [
      ['fabrikam.example', 'anna@fabrikam.example.evil.example'],
      ['fabrikam.example', 'anna@notfabrikam.example'],
      ['fabrikam.onmicrosoft.com', 'anna@other.onmicrosoft.com'],
      ['fabrikam.example', 'anna@gmail.com'],
      ['gmail.com', 'anna@gmail.com'],
    ] as const;
    for (const [domain, email] of table) {
      expect([
        email,
        (await outcome(adminOffer({ customer: withContacts(domain, email) }))).split(' ')[0],
      ]).toEqual([email, 'approver-not-allowed']);
    }
  });

  it('is named field by field', async () => {
    const customer = withContacts('wingtip.example', 'a@wingtip.example', 'b@elsewhere.example');
    expect(await outcome(adminOffer({ customer }))).toBe(
      'approver-not-allowed /customer/contacts/1/email',
    );
  });

  it("is nobody under a partner's domain, not even for a trial, nor is a partner a customer", async () => {
    const [domain = ''] = contoso.domains;
    const insider = withContacts('adatum.example', `eve@mail.${domain}`);
    expect(await outcome(trial({ customer: insider }))).toBe(
      'approver-not-allowed /customer/contacts/0/email',
    );
    const itself = withContacts(domain, `eve@${domain}`);
    expect(await outcome(adminOffer({ customer: itself }))).toBe(
      'approver-not-allowed /customer/domain',
    );
    expect(await outcome(trial({ customer: itself }))).toBe(
      'approver-not-allowed /customer/domain',
    );
  });

  it('is also whom an operator allowed, in any case of letters', async () => {
    const customer = withContacts('litware.example', 'Anna@litware-holding.example');
    expect(await outcome(adminOffer({ customer }))).toBe(
      'approver-not-allowed /customer/contacts/0/email',
    );
    const organisation = await api.books.customers.ensureOrganisation('litware.example');
    await api.books.customers.allowApprover(organisation.id, {
      id: newId('apr'),
      email: 'anna@litware-holding.example',
      proof: 'a TXT record',
      reason: 'the holding decides',
      allowedAt: MORNING,
    });
    expect(await outcome(adminOffer({ customer }))).toBe('sending');
  });

  it('is anybody, for a trial without it', async () => {
    expect(
      await outcome(trial({ customer: withContacts('proseware.example', 'anna@gmail.com') })),
    ).toBe('sending');
  });

  it('is at least one person and at most ten', async () => {
    const none = aCustomer({ contacts: [{ name: 'A', email: 'a@b.example', canApprove: false }] });
    expect(await outcome(trial({ customer: none }))).toBe('invalid-request /customer/contacts');
    const many = Array.from({ length: 11 }, (_, index) => `p${String(index)}@many.example`);
    expect(await outcome(trial({ customer: withContacts('many.example', ...many) }))).toBe(
      'invalid-request /customer/contacts',
    );
    const twice = withContacts('twice.example', 'a@twice.example', 'A@twice.example');
    expect(await outcome(trial({ customer: twice }))).toBe(
      'invalid-request /customer/contacts/1/email',
    );
  });
});

describe('terms', () => {
  it('are refused where they make no sense', async () => {
    const rider = (scope: string, duration: string) =>
      trial({ delegatedAdmin: { scope, duration } });
    const table: readonly (readonly [OfferWish, string])[] = [
      [trial({ services: [{ plan: 'no-such-plan' }] }), '/services/0/plan'],
      [trial({ services: [{ plan: 'office-suite-kiosk' }] }), '/services/0/plan'],
      [trial({ services: [{ plan: 'office-suite-midsize', seats: 26 }] }), '/services/0/seats'],
      [
        trial({ services: [{ plan: 'office-suite-midsize' }, { plan: 'office-suite-midsize' }] }),
        '/services/1/plan',
      ],
      [rider('everything', 'P1Y'), '/delegatedAdmin/scope'],
      [rider('full', 'P2Y1D'), '/delegatedAdmin/duration'],
      [rider('full', 'PT0S'), '/delegatedAdmin/duration'],
      [adminOffer({ delegatedAdmin: { scope: 'full', duration: 'P25M' } }), '/duration'],
      [adminOffer({ validFor: 'P91D' }), '/validFor'],
      [adminOffer({ validFor: 'PT0S' }), '/validFor'],
      [adminOffer({ validFor: 'P9999Y' }), '/validFor'],
      [adminOffer({ validFor: 'P5D', reminders: ['P1D', 'P5D'] }), '/reminders/1'],
      [adminOffer({ message: 'Dear Anna,\nyes\nBest' }), '/message'],
      [adminOffer({ customer: aCustomer({ name: 'Yes' }) }), '/customer/name'],
    ];
    for (const [wish, pointer] of table) {
      expect([pointer, await outcome(wish)]).toEqual([pointer, `invalid-request ${pointer}`]);
    }
  });

  it('reach from a second to ninety days, and a grant to two years', async () => {
    for (const validFor of ['PT1S', 'P90D', 'P3M']) {
      const within = validFor === 'P3M' ? 'invalid-request /validFor' : 'sending';
      expect([validFor, await outcome(adminOffer({ validFor }))]).toEqual([validFor, within]);
    }
    for (const duration of ['PT1S', 'P2Y', 'P24M']) {
      expect(await outcome(adminOffer({ delegatedAdmin: { scope: 'full', duration } }))).toBe(
        'sending',
      );
    }
  });

  it('are frozen with the offer: names, approvers, reminders and deadline with their words', async () => {
    const offer = await put(
      adminOffer({ customer: aCustomer({ locale: 'de' }), message: ' Hello\r\nAnna ' }),
    );
    expect(offer).toMatchObject({
      riderState: null,
      content: {
        locale: 'de',
        message: 'Hello\nAnna',
        partner: { name: contoso.name, domain: contoso.domains[0] },
        deadline: { at: '2026-12-22T09:00:00.000Z', label: 'Tuesday 22 December 10:00 CET' },
        reminders: [
          { at: '2026-11-25T08:00:00.000Z', label: 'Wednesday 25 November 09:00 CET' },
          { at: '2026-11-30T08:00:00.000Z', label: 'Monday 30 November 09:00 CET' },
          { at: '2026-12-07T08:00:00.000Z', label: 'Monday 7 December 09:00 CET' },
          { at: '2026-12-21T08:00:00.000Z', label: 'Monday 21 December 09:00 CET' },
        ],
      },
    });
  });
});

describe('asking again', () => {
  it('waits while an offer of that kind is open, for the organisation and not just the row', async () => {
    const customer = aCustomer();
    expect(await outcome(adminOffer({ customer }))).toBe('sending');
    expect(
      await outcome(adminOffer({ customer: { ...customer, domain: `mail.${customer.domain}` } })),
    ).toBe('offer-already-open');
    expect(await outcome(trial({ customer }))).toBe('sending');
    const other = await stored(aPartner());
    expect(await outcome(adminOffer({ customer }), other)).toBe('sending');
  });

  it('pauses for thirty days after a no', async () => {
    const declinedAt = new Date(Date.parse(MORNING) - 29 * 86_400_000).toISOString();
    const answering = (at: string | null) => ({
      ...api.deps,
      startOffer: api.deps.commands.startOffer,
      books: {
        ...api.books,
        offers: { ...api.books.offers, lastDecline: () => Promise.resolve(at) },
      },
    });
    const early = await createOffer(answering(declinedAt), contoso, adminOffer(), newIdSuffix());
    expect(early).toMatchObject({ code: 'customer-declined-recently' });
    const older = new Date(Date.parse(declinedAt) - 86_400_000).toISOString();
    const later = await createOffer(answering(older), contoso, adminOffer(), newIdSuffix());
    expect(later).toMatchObject({ state: 'sending' });
  });

  it('names the line whose plan is being tried already', async () => {
    const deps = {
      ...api.deps,
      startOffer: api.deps.commands.startOffer,
      books: {
        ...api.books,
        offers: {
          ...api.books.offers,
          activeTrials: () => Promise.resolve(['office-suite-enterprise']),
        },
      },
    };
    const services = [{ plan: 'office-suite-midsize' }, { plan: 'office-suite-enterprise' }];
    const answer = await createOffer(deps, contoso, trial({ services }), newIdSuffix());
    expect(answer).toMatchObject({
      code: 'trial-already-active',
      errors: [{ pointer: '/services/1/plan' }],
    });
  });
});
