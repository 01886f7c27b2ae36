/**
 * Carries a request out once however often it is sent with the same `Idempotency-Key`
 * (contract.md, HTTP). The stored answer is sealed, because it may hold a key that is shown once.
 */
import { newIdSuffix } from '../ids.ts';
import type { IdempotencyBook, Secrets } from '../ports.ts';
import { type Refused, refused } from '../domain/refusals.ts';

/** What a request is answered with when it went well. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** JSON; null: no body. */
  readonly body: unknown;
  /** Path of what was created. */
  readonly location: string | null;
}

export interface RequestIdentity {
  /** Partner id, or `operator`: keys of two callers never meet. */
  readonly caller: string;
  /** Null: the caller sent none, and every request is new. */
  readonly key: string | null;
  /** SHA-256 of method, path and body. */
  readonly hash: Buffer;
}

export type Carried = { readonly answer: Answer; readonly replayed: boolean } | Refused;

/**
 * `run` gets the suffix of every id that it makes: the same one again when a crash interrupted it.
 * A refusal frees the key. `unavailable` and what `run` throws keep it, since the request may have
 * had its effect: sent again, it is carried on with the same ids instead of done twice.
 */
export async function idempotently(
  books: { readonly idempotency: IdempotencyBook },
  secrets: Pick<Secrets, 'seal' | 'open'>,
  request: RequestIdentity,
  run: (idSuffix: string) => Promise<Answer | Refused>,
): Promise<Carried> {
  const { caller, key, hash } = request;
  if (key === null) return asCarried(await run(newIdSuffix()));

  const claim = await books.idempotency.claim(caller, key, hash);
  switch (claim.kind) {
    case 'other-request':
      return refused('idempotency-key-reused');
    case 'in-use':
      return refused('idempotency-key-in-use');
    case 'done':
      return { answer: unsealed(secrets.open(claim.response)), replayed: true };
    case 'fresh':
    case 'resumed': {
      const outcome = await run(claim.idSuffix);
      if (outcome.kind === 'answer') {
        const sealed = secrets.seal(Buffer.from(JSON.stringify(outcome)));
        await books.idempotency.finish(caller, key, outcome.status, sealed);
      } else if (outcome.code !== 'unavailable') {
        await books.idempotency.release(caller, key);
      }
      return asCarried(outcome);
    }
  }
}

function asCarried(outcome: Answer | Refused): Carried {
  return outcome.kind === 'answer' ? { answer: outcome, replayed: false } : outcome;
}

function unsealed(bytes: Buffer): Answer {
  return JSON.parse(bytes.toString('utf8')) as Answer;
}
