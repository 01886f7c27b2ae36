import { invariant } from '../../../src/domain/assert.ts';
import { addDuration, parseDuration } from '../../../src/domain/duration.ts';
import type { Grant } from '../../../src/domain/grants.ts';
import type { Clock, Decision, GrantBook } from '../../../src/ports.ts';
import {
  grantOf,
  grantsWhere,
  holderOf,
  type KeptGrant,
  pageThrough,
  required,
  type Tables,
  writeEvent,
} from './tables.ts';

type Input = Parameters<GrantBook['record']>[0];
type Outcome = Awaited<ReturnType<GrantBook['record']>>;
type End = Parameters<GrantBook['end']>[1];

const SLACK_MS = 86_400_000;
const SKEW_MS = 1_000;

export function fakeGrantBook(tables: Tables, clock: Clock): GrantBook {
  const { grants } = tables;
  const now = (): string => clock.now().toISOString();
  const change = (id: string, by: (kept: KeptGrant) => KeptGrant): void => {
    grants.set(id, by(required(grants.get(id), `grant ${id}`)));
  };

  return {
    record: async (input) => record(tables, input, now()),
    get: async (id) => grants.get(id)?.grant ?? null,
    byOffer: async (offerId) => grantOf(tables, offerId),
    holder: async (organisationId) => holderOf(tables, organisationId),
    list: async (filter, page) =>
      pageThrough(
        grantsWhere(
          tables,
          (each) =>
            (filter.partnerId === null || each.partnerId === filter.partnerId) &&
            (filter.customerId === undefined || each.customerId === filter.customerId) &&
            (filter.state === undefined || each.state === filter.state),
        ),
        page,
      ),
    markExpiring: async (id) => {
      change(id, (kept) =>
        kept.grant.state === 'active'
          ? { ...kept, grant: { ...kept.grant, state: 'expiring' } }
          : kept,
      );
    },
    end: async (id, end) => {
      const { grant } = required(grants.get(id), `grant ${id}`);
      if (grant.endedAt !== null) return { grant, changed: false };
      return { grant: endGrant(tables, id, end, end.at), changed: true };
    },
    unstarted: async (limit) =>
      [...grants.values()]
        .filter((each) => each.startedAt === null)
        .slice(0, limit)
        .map((each) => each.grant),
    endedUntold: async (limit) =>
      [...grants.values()]
        .filter((each) => each.startedAt !== null && each.endToldAt === null)
        .map((each) => each.grant)
        .filter((each) => each.endedBy !== null && each.endedBy !== 'date')
        .slice(0, limit),
    markStarted: async (id) => {
      change(id, (kept) => ({ ...kept, startedAt: kept.startedAt ?? now() }));
    },
    markEndTold: async (id) => {
      change(id, (kept) => ({ ...kept, endToldAt: kept.endToldAt ?? now() }));
    },
  };
}

function record(tables: Tables, input: Input, now: string): Outcome {
  const before = grantOf(tables, input.offerId);
  if (before !== null) {
    return { kind: 'recorded', grant: before, replaced: replacedBy(tables, before) };
  }
  const decision = required(tables.decisions.get(input.decisionId), input.decisionId);
  if (decision.recalledAt !== null) return { kind: 'recalled' };
  const offer = required(tables.offers.get(input.offerId), `offer ${input.offerId}`);
  const holder = holderOf(tables, offer.organisationId);
  if (holder !== null && holder.id !== decision.replacesGrant) {
    return { kind: 'slot-taken', holder: holder.id };
  }
  refuseWider(tables, input, decision);
  if (holder !== null) {
    const end = { by: 'replacement', because: 'replaced', at: input.startsAt } as const;
    endGrant(tables, holder.id, end, now);
  }
  const { grantId: id, ...asked } = input;
  const grant: Grant = {
    ...asked,
    id,
    organisationId: offer.organisationId,
    partnerId: offer.partnerId,
    customerId: offer.customerId,
    state: 'active',
    endedAt: null,
    endedBy: null,
    endedBecause: null,
    replacesGrant: decision.replacesGrant,
  };
  tables.grants.set(id, { grant, startedAt: null, endToldAt: null });
  writeEvent(tables, { grantId: id }, { kind: 'grant-recorded' }, now);
  return { kind: 'recorded', grant, replaced: replacedBy(tables, grant) };
}

/** What the database refuses of a grant that nobody gave. */
function refuseWider(tables: Tables, input: Input, decision: Decision): void {
  const ask = tables.offers.get(input.offerId)?.content.delegatedAdmin ?? null;
  const isApproval = decision.subject === 'delegated-admin' && decision.verdict === 'approved';
  invariant(isApproval && decision.offerId === input.offerId, 'decided for that very offer');
  invariant(ask !== null && ask.scope === input.scope, 'no wider than asked');
  const duration = required(parseDuration(ask.duration), 'duration');
  const latest = Date.parse(addDuration(input.startsAt, duration)) + SLACK_MS;
  const [startMs, endMs] = [Date.parse(input.startsAt), Date.parse(input.endsAt)];
  invariant(endMs > startMs && endMs <= latest, 'no longer than asked');
  invariant(startMs >= Date.parse(decision.effectiveAt) - SKEW_MS, 'in force');
}

function replacedBy(tables: Tables, grant: Grant): Grant | null {
  const replaced =
    grant.replacesGrant === null ? undefined : tables.grants.get(grant.replacesGrant)?.grant;
  const isByThis = replaced?.endedBy === 'replacement' && replaced.endedAt === grant.startsAt;
  return isByThis ? replaced : null;
}

function endGrant(tables: Tables, id: string, end: End, at: string): Grant {
  const kept = required(tables.grants.get(id), `grant ${id}`);
  const grant: Grant = {
    ...kept.grant,
    state: end.by === 'date' ? 'expired' : 'terminated',
    endedAt: end.at,
    endedBy: end.by,
    endedBecause: end.because,
  };
  tables.grants.set(id, { ...kept, grant });
  const detail = { by: end.by, because: end.because };
  writeEvent(tables, { grantId: id }, { kind: 'grant-ended', detail }, at);
  return grant;
}
