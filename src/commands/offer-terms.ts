/** What is asked for how long, read from a request: trial lines, durations, the partner's words. */
import type { Catalogue } from '../domain/catalogue.ts';
import { addDuration, parseDuration } from '../domain/duration.ts';
import { LIMITS } from '../domain/limits.ts';
import type { AdminAsk, TrialLine } from '../domain/offers.ts';
import { type FieldError, type Refused, refused } from '../domain/refusals.ts';
import { deadlineFor, isGrantDuration } from '../timing.ts';

export interface TrialWish {
  readonly plan: string;
  /** Absent: as many as the trial has. */
  readonly seats?: number | undefined;
}

export interface TermsWish {
  readonly kind: 'trial-invitation' | 'delegated-admin-offer';
  readonly services: readonly TrialWish[];
  readonly delegatedAdmin: AdminAsk | null;
  readonly message?: string | undefined;
  readonly validFor?: string | undefined;
  readonly reminders?: readonly string[] | undefined;
}

export interface Terms {
  readonly lines: readonly TrialLine[];
  readonly deadlineAt: string;
  readonly message: string | null;
}

export interface TermsDeps {
  readonly catalogue: Catalogue;
  readonly readsAsDecision: (text: string) => boolean;
}

export function readTerms(wish: TermsWish, createdAt: string, deps: TermsDeps): Terms | Refused {
  const errors: FieldError[] = [...complaintsAboutAdmin(wish, createdAt, deps.catalogue)];
  const lines = readLines(wish.services, deps.catalogue, errors);
  const deadlineAt = deadlineFor(createdAt, wish.validFor ?? LIMITS.validForDefault);
  if (deadlineAt === null) {
    errors.push({ pointer: '/validFor', detail: 'not an ISO 8601 duration from PT1S to P90D' });
  } else {
    errors.push(...complaintsAboutReminders(wish.reminders ?? [], createdAt, deadlineAt));
  }
  const message = wish.message?.replaceAll('\r\n', '\n').trim() ?? '';
  if (deps.readsAsDecision(message)) {
    errors.push({ pointer: '/message', detail: 'a line of it would read as a decision' });
  }
  if (errors.length > 0 || deadlineAt === null) {
    return refused('invalid-request', undefined, errors);
  }
  return { lines, deadlineAt, message: message === '' ? null : message };
}

/** Plans that do not exist are left to the entitlement rules, which refuse them. */
function readLines(
  services: readonly TrialWish[],
  catalogue: Catalogue,
  errors: FieldError[],
): readonly TrialLine[] {
  return services.flatMap((line, index) => {
    const pointer = `/services/${String(index)}`;
    if (services.findIndex((each) => each.plan === line.plan) !== index) {
      errors.push({ pointer: `${pointer}/plan`, detail: 'named twice' });
    }
    const plan = catalogue.plans.find((each) => each.id === line.plan);
    if (plan === undefined) return [];
    const { trial } = plan;
    if (trial === null) {
      errors.push({ pointer: `${pointer}/plan`, detail: 'this plan cannot be tried' });
      return [];
    }
    const seats = line.seats ?? trial.seats;
    if (seats > trial.seats) {
      errors.push({
        pointer: `${pointer}/seats`,
        detail: `a trial of this plan has at most ${String(trial.seats)} seats`,
      });
    }
    const service = catalogue.services.find((each) => each.id === plan.service);
    return [
      {
        plan: plan.id,
        planName: plan.name,
        service: plan.service,
        serviceName: service?.name ?? plan.service,
        seats,
        days: trial.days,
      },
    ];
  });
}

function complaintsAboutAdmin(
  { kind, delegatedAdmin }: TermsWish,
  createdAt: string,
  catalogue: Catalogue,
): readonly FieldError[] {
  if (delegatedAdmin === null) return [];
  const base = kind === 'delegated-admin-offer' ? '' : '/delegatedAdmin';
  const errors: FieldError[] = [];
  if (!catalogue.scopes.some((each) => each.id === delegatedAdmin.scope)) {
    errors.push({ pointer: `${base}/scope`, detail: 'no such scope in the catalogue' });
  }
  if (!isGrantDuration(delegatedAdmin.duration, createdAt)) {
    errors.push({
      pointer: `${base}/duration`,
      detail: 'not an ISO 8601 duration from PT1S to P2Y',
    });
  }
  return errors;
}

function complaintsAboutReminders(
  reminders: readonly string[],
  createdAt: string,
  deadlineAt: string,
): readonly FieldError[] {
  return reminders.flatMap((text, index) => {
    const pointer = `/reminders/${String(index)}`;
    const duration = parseDuration(text);
    if (duration === null) return [{ pointer, detail: 'not an ISO 8601 duration' }];
    const at = addDuration(createdAt, duration);
    if (at <= createdAt) return [{ pointer, detail: 'falls on the sending itself' }];
    return at < deadlineAt ? [] : [{ pointer, detail: 'does not fall before the deadline' }];
  });
}
