import pg from 'pg';

export interface PoolOptions {
  /** Connections at most; default 10. */
  readonly max?: number;
  /** Told of connections that broke while nobody used them; the pool makes new ones by itself. */
  readonly log?: (line: string) => void;
}

/** Longer than any statement of ours; what takes longer waits for a lock that nobody gives back. */
const STATEMENT_LIMIT_MS = 20_000;
const IDLE_TRANSACTION_LIMIT_MS = 30_000;
const CONNECT_LIMIT_MS = 5_000;

/**
 * Opens a pool whose sessions give instants as RFC 3339 strings in UTC with milliseconds, and int8
 * as number. Nothing is connected before the first statement.
 */
export function openPool(url: string, options: PoolOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    application_name: 'countersign',
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    idleTimeoutMillis: 30_000,
    statement_timeout: STATEMENT_LIMIT_MS,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_LIMIT_MS,
    types: readers(),
  });
  // Without a listener an idle connection that breaks would end the process.
  pool.on('error', (error) => {
    options.log?.(`A database connection broke: ${error.message}`);
  });
  return pool;
}

function readers(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, readInstant);
  types.setTypeParser(pg.types.builtins.INT8, readCount);
  return types;
}

const readDate = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as (text: string) => unknown;

function readInstant(text: string): string {
  const instant = readDate(text);
  if (instant instanceof Date) return instant.toISOString();
  throw new RangeError(`"${text}" is no instant`); // "infinity": we never write it
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count)) return count;
  throw new RangeError(`${text} is more than a number holds`);
}
