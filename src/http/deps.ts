import type { Router } from 'express';
import type { KeyMode } from '../commands/api-keys.ts';
import type { RenderPreview } from '../commands/preview-offer.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Grant } from '../domain/grants.ts';
import type { Offer } from '../domain/offers.ts';
import type { Refused } from '../domain/refusals.ts';
import type { Books, Clock, Secrets } from '../ports.ts';
import type { Limiter } from './limiter.ts';

/** Turns a running offer: each answers with the offer as it then is, or says why not. */
export interface SteerOffer {
  withdraw(input: {
    readonly offer: Offer;
    readonly by: 'partner' | 'operator';
    readonly reason: string | null;
    readonly requestId: string;
  }): Promise<Offer | Refused>;
  remind(input: { readonly offer: Offer; readonly requestId: string }): Promise<Offer | Refused>;
  /** `validFor` is added to the present deadline. */
  extend(input: {
    readonly offer: Offer;
    readonly validFor: string;
    readonly requestId: string;
  }): Promise<Offer | Refused>;
  resend(input: { readonly offer: Offer; readonly requestId: string }): Promise<Offer | Refused>;
  decline(input: OperatorStep): Promise<Offer | Refused>;
  askAgain(input: OperatorStep): Promise<Offer | Refused>;
  end(input: OperatorStep): Promise<Offer | Refused>;
}

export interface OperatorStep {
  readonly offer: Offer;
  readonly reason: string;
  readonly requestId: string;
}

export type EndGrant = (input: {
  readonly grant: Grant;
  readonly by: 'partner' | 'operator' | 'customer';
  readonly because: string;
}) => Promise<Grant | Refused>;

/** What the commands that turn running processes look like from here. */
export interface Commands {
  /** Never throws: a sweep starts what it could not. */
  readonly startOffer: (offer: Offer) => Promise<void>;
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
