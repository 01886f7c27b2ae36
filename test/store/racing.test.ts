import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { racing, sqlStateOf, storeOn, type Store } from '../../src/store/database.ts';
import { openPool } from '../../src/store/pool.ts';
import { aDatabase } from '../support/database.ts';

let database: Awaited<ReturnType<typeof aDatabase>>;
let store: Store;

beforeAll(async () => {
  database = await aDatabase();
  store = storeOn(openPool(database.url, { max: 4 }));
  await sql`create table marbles (id integer primary key, colour text)`.execute(store);
  await sql`insert into marbles values (1, 'red'), (2, 'red')`.execute(store);
});
afterAll(async () => {
  await store.destroy();
  await database.drop();
});

describe('a transaction that others race with', () => {
  it('is run again after a deadlock, so that both get through', async () => {
    let attempts = 0;
    let waiting = 0;
    const paint = (first: number, second: number, colour: string) =>
      racing(store, async (session) => {
        attempts += 1;
        await sql`update marbles set colour = ${colour} where id = ${first}`.execute(session);
        waiting += 1;
        while (waiting < 2) await sql`select pg_sleep(0.01)`.execute(session); // both hold one
        await sql`update marbles set colour = ${colour} where id = ${second}`.execute(session);
        return colour;
      });
    expect(await Promise.all([paint(1, 2, 'blue'), paint(2, 1, 'green')])).toEqual([
      'blue',
      'green',
    ]);
    expect(attempts).toBe(3);
  });

  it('is given up after five losses, and at once for any other error', async () => {
    const losing = async (code: string): Promise<[number, string | null]> => {
      let attempts = 0;
      const lost = await racing(store, async (session) => {
        attempts += 1;
        await sql
          .raw(`do $$ begin raise exception 'no' using errcode = '${code}'; end $$`)
          .execute(session);
      }).catch((thrown: unknown) => thrown);
      return [attempts, sqlStateOf(lost)];
    };
    expect(await losing('40001')).toEqual([5, '40001']);
    expect(await losing('23505')).toEqual([1, '23505']);
  });
});
