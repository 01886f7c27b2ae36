import type { ApiDeps } from '../deps.ts';
import type { Route } from '../route.ts';
import { catalogueRoutes } from './catalogue.ts';
import { customerRoutes } from './customers.ts';
import { grantRoutes } from './grants.ts';
import { healthRoutes } from './health.ts';
import { newOfferRoutes } from './new-offers.ts';
import { offerRoutes } from './offers.ts';
import { organisationRoutes } from './organisations.ts';
import { partnerRoutes } from './partners.ts';
import { quarantineRoutes } from './quarantine.ts';

export function allRoutes(deps: ApiDeps): readonly Route[] {
  return [
    ...partnerRoutes(deps),
    ...catalogueRoutes(deps),
    ...customerRoutes(deps),
    ...newOfferRoutes(deps),
    ...offerRoutes(deps),
    ...grantRoutes(deps),
    ...organisationRoutes(deps),
    ...quarantineRoutes(deps),
    ...healthRoutes(deps),
  ];
}
