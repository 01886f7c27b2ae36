import type { Router } from 'express';
import type { KeyMode } from '../commands/api-keys.ts';
import type { RenderPreview } from '../commands/preview-offer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { EndGrant } from '../commands/end-grant.ts';
import type { Starter } from '../commands/start-offers.ts';
import type { SteerOffer } from '../commands/steer-offer.ts';
import type { Books, Clock, Secrets } from '../ports.ts';
import type { Limiter } from './limiter.ts';

/** What the commands that turn running processes look like from here. */
export interface Commands {
  readonly startOffer: Starter['startOffer'];
  readonly steerOffer: SteerOffer;
  readonly endGrant: EndGrant;
}

export interface ApiConfig {
  /** Without a slash at its end. */
  readonly publicUrl: string;
  /** SHA-256 of the operator's first key; null: only keys in the store. */
  readonly operatorKeyHash: Buffer | null;
  /** Which kind of partner keys are made. */
  readonly keyMode: KeyMode;
  /** Express's `trust proxy`; absent: the peer is the caller. */
  readonly trustProxy?: string | number | boolean;
}

/** The part of a pino logger that is used here. */
export interface Log {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface ApiDeps {
  readonly books: Books;
  readonly secrets: Pick<Secrets, 'seal' | 'open'>;
  readonly clock: Clock;
  readonly catalogue: Catalogue;
  readonly commands: Commands;
  /** Throws when Temporal is away. */
  readonly pingProcesses: () => Promise<void>;
  readonly readsAsDecision: (text: string) => boolean;
  readonly renderPreview: RenderPreview;
  readonly limits: {
    /** Requests, by key. */
    readonly requests: Limiter;
    /** Failed authentications, by address. */
    readonly failures: Limiter;
  };
  readonly config: ApiConfig;
  readonly log: Log;
  /** Pages outside the API (the customer's, the console's), served before "no such path". */
  readonly pages?: readonly Router[];
}
