import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { shared } from './shared.ts';

export type TestDatabase = {
  readonly url: string;
  /**
   * Drops it, and rejects when sessions were still open: whoever opened them never closed them.
   * Optional: the whole server goes when the run ends.
   */
  drop(): Promise<void>;
};

const CLOSING_MS = 2_000;

/** A database of one's own with the current schema and nothing in it. */
export async function aDatabase(): Promise<TestDatabase> {
  const { adminUrl } = await shared('postgres');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(adminUrl, async (session) => {
    await session.query(`CREATE DATABASE ${name} TEMPLATE countersign_template`);
  });
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () =>
      asAdmin(adminUrl, async (session) => {
        const openCount = await sessionsLeft(session, name);
        await session.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
        if (openCount > 0) {
          throw new Error(`${String(openCount)} sessions were left open on ${name}`);
        }
      }),
  };
}

/** A closed session is seen for a moment longer. */
async function sessionsLeft(session: pg.Client, name: string): Promise<number> {
  const endAt = Date.now() + CLOSING_MS;
  for (;;) {
    const { rows } = await session.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = $1',
      [name],
    );
    const count = rows[0]?.count ?? 0;
    if (count === 0 || Date.now() > endAt) return count;
    await pause(20);
  }
}

async function asAdmin(url: string, work: (session: pg.Client) => Promise<void>): Promise<void> {
  const session = new pg.Client({ connectionString: url });
  await session.connect();
  try {
    await work(session);
  } finally {
    await session.end();
  }
}
