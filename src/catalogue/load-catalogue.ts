import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Catalogue } from '../domain/catalogue.ts';
import { CLOUDS } from '../domain/vocabulary.ts';

const ID = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const NAME = z.string().min(1).max(200);

const CATALOGUE = z.strictObject({
  services: z.array(z.strictObject({ id: ID, name: NAME })).min(1),
  plans: z.array(
    z.strictObject({
      id: ID,
      name: NAME,
      service: ID,
      trial: z
        .strictObject({
          days: z.int().min(1).max(365),
          seats: z.int().min(1),
          convertsTo: z.array(ID),
        })
        .nullable(),
    }),
  ),
  features: z.array(z.strictObject({ id: ID, name: NAME, plans: z.array(ID) })),
  clouds: z.array(z.strictObject({ id: z.enum(CLOUDS), partnerFeatures: z.boolean() })),
  scopes: z.array(z.strictObject({ id: ID, name: NAME })).min(1),
});

/** Thrown when the catalogue file cannot be read or contradicts itself; the message says where. */
export class BadCatalogue extends Error {
  override readonly name = 'BadCatalogue';
}

/** Reads and checks the vendor's catalogue (B6); without a path, the one that is shipped. */
export function loadCatalogue(
  path: string | URL = new URL('./catalogue.json', import.meta.url),
): Catalogue {
  const catalogue = parse(path);
  const complaint = contradictionIn(catalogue);
  if (complaint !== null) throw new BadCatalogue(`${String(path)}: ${complaint}`);
  return catalogue;
}

function parse(path: string | URL): Catalogue {
  try {
    return CATALOGUE.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new BadCatalogue(`${String(path)}: ${why}`);
  }
}

/** What the shape alone does not say: ids are unique and point at something. */
function contradictionIn(catalogue: Catalogue): string | null {
  const services = new Set(catalogue.services.map((each) => each.id));
  const plans = new Set(catalogue.plans.map((each) => each.id));
  if (services.size !== catalogue.services.length) return 'two services have the same id';
  if (plans.size !== catalogue.plans.length) return 'two plans have the same id';
  for (const plan of catalogue.plans) {
    if (!services.has(plan.service)) return `plan ${plan.id} has an unknown service`;
    const lost = plan.trial?.convertsTo.find((each) => !plans.has(each));
    if (lost !== undefined) return `plan ${plan.id} converts to the unknown plan ${lost}`;
  }
  for (const feature of catalogue.features) {
    const lost = feature.plans.find((each) => !plans.has(each));
    if (lost !== undefined) return `feature ${feature.id} names the unknown plan ${lost}`;
  }
  return catalogue.scopes[0]?.id === 'full' ? null : 'the first scope must be "full"';
}
