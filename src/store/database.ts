import { setTimeout as pause } from 'node:timers/promises';
import {
  CamelCasePlugin,
  Kysely,
  PostgresDialect,
  sql,
  type RawBuilder,
  type Transaction,
} from 'kysely';
import type pg from 'pg';
import type { Schema } from './schema.ts';
import { storableJson } from './storable.ts';

/** A connection from the pool for each statement, or, as `Transaction`, one for all. */
export type Store = Kysely<Schema>;
export type Session = Transaction<Schema>;

export function storeOn(pool: pg.Pool): Store {
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

/** Serialisation failure and deadlock: the loser of a race may simply try again. */
const RACES: ReadonlySet<string | null> = new Set(['40001', '40P01']);
const RACE_ATTEMPTS_COUNT = 5;

/** Runs a transaction that others may race with; a lost race is run again, a few times. */
export async function racing<T>(store: Store, work: (session: Session) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await store.transaction().execute(work);
    } catch (thrown) {
      if (!RACES.has(sqlStateOf(thrown)) || attempt === RACE_ATTEMPTS_COUNT) throw thrown;
      await pause(Math.random() * 20 * attempt);
    }
  }
}

/** SQLSTATE (five characters) of what PostgreSQL threw; null for anything else. */
export function sqlStateOf(thrown: unknown): string | null {
  return textOf(thrown, 'code');
}

/** The name of the constraint that a statement would have broken, else null. */
export function constraintOf(thrown: unknown): string | null {
  return textOf(thrown, 'constraint');
}

function textOf(thrown: unknown, field: 'code' | 'constraint'): string | null {
  if (!(thrown instanceof Error) || !(field in thrown)) return null;
  const value: unknown = Reflect.get(thrown, field);
  return typeof value === 'string' ? value : null;
}

/** A value for a jsonb column. */
export function json<T>(value: T): RawBuilder<T> {
  return sql<T>`${storableJson(value)}::jsonb`;
}
