import type { Cloud } from './vocabulary.ts';

/** The vendor's catalogue (B6): data in a file, replaceable without code. */
export interface Catalogue {
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly plans: readonly Plan[];
  readonly features: readonly {
    readonly id: string;
    readonly name: string;
    /** Ids of the plans that have the feature. */
    readonly plans: readonly string[];
  }[];
  readonly clouds: readonly { readonly id: Cloud; readonly partnerFeatures: boolean }[];
  /** Scopes of delegated administration, `full` first. */
  readonly scopes: readonly { readonly id: string; readonly name: string }[];
}

export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly service: string;
  /** Null: the plan cannot be tried. */
  readonly trial: {
    readonly days: number;
    readonly seats: number;
    readonly convertsTo: readonly string[];
  } | null;
}
