/** The workflow functions of the bundle, and nothing else. */
export { delegatedAdminOffer } from './delegated-admin-offer.ts';
export { grant } from './grant.ts';
export { trialInvitation } from './trial-invitation.ts';
