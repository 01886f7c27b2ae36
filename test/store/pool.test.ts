import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventEmitter, once } from 'node:events';
import pg from 'pg';
import { openPool } from '../../src/store/pool.ts';
import { aDatabase } from '../support/database.ts';

let database: Awaited<ReturnType<typeof aDatabase>>;

beforeAll(async () => {
  database = await aDatabase();
});
afterAll(async () => {
  await database.drop();
});

describe('a session of the pool', () => {
  it('gives instants in UTC with milliseconds, whatever the zone of the server', async () => {
    const pool = openPool(database.url, { max: 1 });
    await pool.query(`set time zone 'Asia/Kathmandu'`);
    const found = await pool.query(
      `select '2026-11-22T09:00:00.123456+01'::timestamptz as at, null::timestamptz as none,
              9007199254740991::int8 as count`,
    );
    expect(found.rows).toEqual([
      { at: '2026-11-22T08:00:00.123Z', none: null, count: 9_007_199_254_740_991 },
    ]);
    await expect(pool.query('select 9007199254740992::int8')).rejects.toThrow(RangeError);
    await expect(pool.query(`select 'infinity'::timestamptz`)).rejects.toThrow(RangeError);
    await pool.end();
  });

  it('has a name and a time limit', async () => {
    const pool = openPool(database.url, { max: 1 });
    const show = async (name: string) =>
      (await pool.query<Record<string, string>>(`show ${name}`)).rows[0]?.[name];
    expect(await show('application_name')).toBe('countersign');
    expect(await show('statement_timeout')).toBe('20s');
    await pool.end();
  });

  it('may break while it is idle: it is told, and the next statement gets a new one', async () => {
    const lines = new EventEmitter();
    const told = once(lines, 'line');
    const pool = openPool(database.url, { max: 1, log: (line) => lines.emit('line', line) });
    const session = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
    const killer = new pg.Client({ connectionString: database.url });
    await killer.connect();
    await killer.query('select pg_terminate_backend($1)', [session.rows[0]?.pid]);
    await killer.end();
    expect(await told).toEqual([expect.stringContaining('A database connection broke')]);
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });
});
