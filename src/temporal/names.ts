/** Every name that Temporal knows us by. Workflow ids are the ids of offers and grants. */
import type { OfferKind } from '../domain/vocabulary.ts';

export const TASK_QUEUE = 'countersign';

export const WORKFLOW_TYPES = {
  'trial-invitation': 'trialInvitation',
  'purchase-offer': 'purchaseOffer',
  'delegated-admin-offer': 'delegatedAdminOffer',
  'partner-of-record-nomination': 'partnerOfRecordNomination',
} as const satisfies Record<OfferKind, string>;

export const GRANT_WORKFLOW_TYPE = 'grant';

/** Registered at start-up: an attribute that the server does not know hangs a workflow for good. */
export const SEARCH_ATTRIBUTES = {
  CsKind: 'Keyword',
  CsState: 'Keyword',
  CsPartner: 'Keyword',
  CsCustomer: 'Keyword',
  CsLocale: 'Keyword',
  CsDeadline: 'Datetime',
  CsNeedsOperator: 'Bool',
} as const;
