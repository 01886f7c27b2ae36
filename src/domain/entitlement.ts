/** May this partner put this question before this customer? B1–B4, in the order they are checked. */
import type { Catalogue } from './catalogue.ts';
import type { Customer, Partner } from './offers.ts';
import { type Refused, refused } from './refusals.ts';
import { isOneOf, type NotGranted, PROGRAMMES } from './vocabulary.ts';

export interface Wish {
  /** Plan ids of the offer's lines. */
  readonly plans: readonly string[];
  readonly delegatedAdmin: boolean;
}

/** Returns the first refusal, or null when the partner may ask. */
export function refusalFor(
  partner: Pick<Partner, 'agreement' | 'programmes' | 'services'>,
  customer: Pick<Customer, 'cloud' | 'name'>,
  wish: Wish,
  catalogue: Catalogue,
): Refused | null {
  if (partner.agreement === null) return refused('agreement-required');
  if (!hasPartnerFeatures(customer, catalogue)) {
    return refused(
      'partner-features-unavailable',
      `Partner features do not exist in the cloud of ${customer.name} (${customer.cloud}).`,
    );
  }
  for (const [index, planId] of wish.plans.entries()) {
    const plan = catalogue.plans.find((each) => each.id === planId);
    if (plan === undefined) {
      return refused('invalid-request', `There is no plan "${planId}" in the catalogue.`, [
        { pointer: `/services/${String(index)}/plan`, detail: 'no such plan in the catalogue' },
      ]);
    }
    if (!partner.services.includes(plan.service)) {
      return refused(
        'service-not-authorised',
        `You are not authorised for the service "${plan.service}" of plan "${planId}".`,
      );
    }
  }
  if (wish.delegatedAdmin && !isEnrolled(partner)) return refused('programme-required');
  return null;
}

/** B3, checked again when the decision takes effect. Null: nothing stands against the grant. */
export function whyNotGranted(
  partner: Pick<Partner, 'agreement' | 'programmes'>,
  customer: Pick<Customer, 'cloud'>,
  catalogue: Catalogue,
): NotGranted | null {
  if (partner.agreement === null) return 'agreement-required';
  if (!hasPartnerFeatures(customer, catalogue)) return 'partner-features-unavailable';
  if (!isEnrolled(partner)) return 'programme-required';
  return null;
}

function isEnrolled(partner: Pick<Partner, 'programmes'>): boolean {
  return partner.programmes.some((each) => isOneOf(PROGRAMMES, each));
}

function hasPartnerFeatures(customer: Pick<Customer, 'cloud'>, catalogue: Catalogue): boolean {
  return catalogue.clouds.some((cloud) => cloud.id === customer.cloud && cloud.partnerFeatures);
}
