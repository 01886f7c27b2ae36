import type { Grant } from '../../../src/domain/grants.ts';
import type { Customer, Offer, Partner } from '../../../src/domain/offers.ts';
import { HOLDING_STATES, isOneOf } from '../../../src/domain/vocabulary.ts';
import type {
  ApiKey,
  Decision,
  Message,
  MessageContent,
  NewEvent,
  Organisation,
  Page,
  PageRequest,
  Reply,
  TimelineEvent,
} from '../../../src/ports.ts';
import { pageOf, readCursor } from '../../../src/store/pages.ts';
import { storable, storableJson } from '../../../src/store/storable.ts';

export interface KeptGrant {
  readonly grant: Grant;
  readonly startedAt: string | null;
  readonly endToldAt: string | null;
}
export interface KeptMessage {
  readonly message: Message;
  readonly content: MessageContent;
  readonly tokenHash: Buffer | null;
  readonly codeTries: number;
  readonly nextAttemptAt: string;
}
export interface KeptReply {
  readonly reply: Reply;
  readonly raw: Buffer;
  readonly digest: Buffer;
  readonly visibleText: string;
  readonly nextAttemptAt: string;
}
interface Trial {
  readonly offerId: string;
  readonly organisationId: string;
  readonly plan: string;
  readonly startsAt: string;
  readonly endsAt: string;
}
interface KeptEvent {
  readonly offerId: string | null;
  readonly dedupe: string | null;
  readonly event: TimelineEvent;
}
interface KeptRequest {
  readonly hash: Buffer;
  readonly idSuffix: string;
  readonly claimedAt: number;
  readonly answer: { readonly status: number; readonly response: Buffer } | null;
}

/** What the fakes keep, by id, in the order it came. Each call of a fake runs through at once. */
export interface Tables {
  readonly partners: Map<string, Partner>;
  readonly keys: Map<string, { readonly key: ApiKey; readonly hash: Buffer }>;
  readonly organisations: Map<string, Organisation>;
  readonly customers: Map<string, Customer>;
  readonly offers: Map<string, Offer>;
  readonly decisions: Map<string, Decision>;
  readonly grants: Map<string, KeptGrant>;
  readonly messages: Map<string, KeptMessage>;
  readonly replies: Map<string, KeptReply>;
  readonly trials: Map<string, Trial>;
  readonly events: KeptEvent[];
  readonly requests: Map<string, KeptRequest>;
}

export function emptyTables(): Tables {
  return {
    partners: new Map(),
    keys: new Map(),
    organisations: new Map(),
    customers: new Map(),
    offers: new Map(),
    decisions: new Map(),
    grants: new Map(),
    messages: new Map(),
    replies: new Map(),
    trials: new Map(),
    events: [],
    requests: new Map(),
  };
}

/** Newest first, page by page. */
export function pageThrough<T extends { readonly id: string }>(
  items: readonly T[],
  page: PageRequest,
): Page<T> {
  const after = readCursor(page);
  const rows = items
    .filter((each) => after === null || each.id < after)
    .toSorted((one, other) => (one.id < other.id ? 1 : -1));
  return pageOf(rows.slice(0, page.limit + 1), page);
}

/** As it would come back from a jsonb column. */
export function asStored<T>(value: T): T {
  return JSON.parse(storableJson(value)) as T;
}

export function writeEvent(
  tables: Tables,
  where: { readonly offerId?: string; readonly grantId?: string },
  event: NewEvent,
  at: string,
): void {
  const grant = where.grantId === undefined ? undefined : tables.grants.get(where.grantId)?.grant;
  const offerId = where.offerId ?? grant?.offerId ?? null;
  const dedupe = event.dedupe ?? null;
  const isKnown = tables.events.some(
    (each) => dedupe !== null && each.dedupe === dedupe && each.offerId === offerId,
  );
  if (isKnown) return;
  const detail = asStored(event.detail ?? {});
  tables.events.push({ offerId, dedupe, event: { at, kind: storable(event.kind), detail } });
}

export function offerOf(tables: Tables, id: string): Offer | null {
  const offer = tables.offers.get(id);
  return offer === undefined ? null : { ...offer, grantId: grantOf(tables, id)?.id ?? null };
}

export function grantOf(tables: Tables, offerId: string): Grant | null {
  return grantsWhere(tables, (grant) => grant.offerId === offerId)[0] ?? null;
}

export function holderOf(tables: Tables, organisationId: string): Grant | null {
  const holds = (grant: Grant): boolean =>
    grant.organisationId === organisationId && isOneOf(HOLDING_STATES, grant.state);
  return grantsWhere(tables, holds)[0] ?? null;
}

export function grantsWhere(tables: Tables, fits: (grant: Grant) => boolean): readonly Grant[] {
  return [...tables.grants.values()].map((each) => each.grant).filter(fits);
}

export function required<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}
