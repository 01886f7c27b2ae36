import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export interface Allowance {
  readonly allowed: boolean;
  /** How many in a window, how many are left, and when it begins anew. */
  readonly limitCount: number;
  readonly remainingCount: number;
  readonly windowS: number;
  readonly resetMs: number;
}

/** Counts what a caller does. With several API processes they must share one. */
export interface Limiter {
  /** Counts one more. */
  take(caller: string): Promise<Allowance>;
  /** Counts nothing. */
  look(caller: string): Promise<Allowance>;
}

/** For one process. Fixed windows that begin with a caller's first request. */
export function createMemoryLimiter(limitCount: number, windowS: number): Limiter {
  const counter = new RateLimiterMemory({ points: limitCount, duration: windowS });
  const allowance = (state: RateLimiterRes | null, allowed: boolean): Allowance => ({
    allowed,
    limitCount,
    windowS,
    remainingCount: state?.remainingPoints ?? limitCount,
    resetMs: state?.msBeforeNext ?? windowS * 1_000,
  });
  return {
    async take(caller) {
      try {
        return allowance(await counter.consume(caller), true);
      } catch (error) {
        if (error instanceof RateLimiterRes) return allowance(error, false);
        throw error;
      }
    },
    async look(caller) {
      const state = await counter.get(caller);
      return allowance(state, state === null || state.consumedPoints < limitCount);
    },
  };
}

const DEFAULT_LIMITS = {
  requestsPerMinute: 600,
  failuresPerMinute: 60,
} as const;

export function createDefaultLimits(): { readonly requests: Limiter; readonly failures: Limiter } {
  return {
    requests: createMemoryLimiter(DEFAULT_LIMITS.requestsPerMinute, 60),
    failures: createMemoryLimiter(DEFAULT_LIMITS.failuresPerMinute, 60),
  };
}
