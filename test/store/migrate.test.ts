import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type pg from 'pg';
import { assertSchemaFits, migrate, SchemaUnfit } from '../../src/store/migrate.ts';
import { openPool } from '../../src/store/pool.ts';
import { aDatabase } from '../support/database.ts';

const ONE = { '0001_first.sql': 'create table one (id integer);' };
const TWO = { ...ONE, '0002_second-one.sql': 'create table two (id integer);' };

let database: Awaited<ReturnType<typeof aDatabase>>;
let pool: pg.Pool;
let place: string;

beforeEach(async () => {
  database = await aDatabase();
  pool = openPool(database.url, { max: 2 });
  await pool.query('drop schema public cascade; create schema public'); // it comes migrated
  place = await mkdtemp(join(tmpdir(), 'countersign-migrations-'));
});
afterEach(async () => {
  await pool.end();
  await database.drop();
  await rm(place, { recursive: true });
});

let folderCount = 0;
async function aFolder(files: Readonly<Record<string, string>>): Promise<URL> {
  folderCount += 1;
  const folder = await mkdtemp(join(place, `${String(folderCount)}-`));
  for (const [name, sql] of Object.entries(files)) await writeFile(join(folder, name), sql);
  return pathToFileURL(`${folder}/`);
}

async function applied(): Promise<readonly string[]> {
  const found = await pool.query<{ name: string }>('select name from migrations order by number');
  return found.rows.map((each) => each.name);
}

describe('migrate', () => {
  it('brings an empty database up to the schema of this program, and again changes nothing', async () => {
    await migrate(database.url);
    const before = await pool.query('select number, checksum, applied_at from migrations');
    await migrate(database.url);
    expect((await pool.query('select number, checksum, applied_at from migrations')).rows).toEqual(
      before.rows,
    );
    await expect(assertSchemaFits(pool)).resolves.toBeUndefined();
  });

  it('applies each file once when several programs start at the same time', async () => {
    const folder = await aFolder(TWO);
    await Promise.all([1, 2, 3].map(() => migrate(database.url, folder)));
    expect(await applied()).toEqual(['first', 'second-one']);
  });

  it('goes on from where the database is', async () => {
    await migrate(database.url, await aFolder(ONE));
    await migrate(database.url, await aFolder(TWO));
    expect(await applied()).toEqual(['first', 'second-one']);
  });

  it('keeps nothing of a file that fails, and says which it was', async () => {
    const broken = { ...ONE, '0002_bad.sql': 'create table two (id integer); select 1/0;' };
    await expect(migrate(database.url, await aFolder(broken))).rejects.toThrow('0002_bad.sql');
    expect(await applied()).toEqual(['first']);
    await migrate(database.url, await aFolder(TWO));
    expect(await applied()).toEqual(['first', 'second-one']);
  });

  it('refuses a file that was changed after it had been applied, line ends aside', async () => {
    await migrate(database.url, await aFolder({ '0001_first.sql': 'select 1;\nselect 2;' }));
    await migrate(database.url, await aFolder({ '0001_first.sql': 'select 1;\r\nselect 2;' }));
    const changed = await aFolder({ '0001_first.sql': 'select 3;' });
    await expect(migrate(database.url, changed)).rejects.toThrow(/0001_first\.sql was changed/);
  });

  it('refuses numbers with a gap and names that are none', async () => {
    const gap = await aFolder({ '0002_x.sql': '' });
    await expect(migrate(database.url, gap)).rejects.toBeInstanceOf(SchemaUnfit);
    const odd = await aFolder({ 'first.sql': '' });
    await expect(migrate(database.url, odd)).rejects.toThrow('first.sql');
  });
});

describe('a program older than its database', () => {
  it('starts as long as nothing breaking was added', async () => {
    await migrate(database.url, await aFolder(TWO));
    await migrate(database.url, await aFolder(ONE));
    await expect(assertSchemaFits(pool, await aFolder(ONE))).resolves.toBeUndefined();
  });

  it('does not start after a breaking migration', async () => {
    const breaking = { ...ONE, '0002_new-world.sql': '--! breaking\nselect 1;' };
    await migrate(database.url, await aFolder(breaking));
    const old = await aFolder(ONE);
    await expect(migrate(database.url, old)).rejects.toThrow(/newer than this program/);
    await expect(assertSchemaFits(pool, old)).rejects.toBeInstanceOf(SchemaUnfit);
  });
});

describe('a program newer than its database', () => {
  it('says what is missing and how to get it', async () => {
    const folder = await aFolder(TWO);
    await expect(assertSchemaFits(pool, folder)).rejects.toThrow(/0001_first\.sql/);
    await migrate(database.url, await aFolder(ONE));
    await expect(assertSchemaFits(pool, folder)).rejects.toThrow(
      'The database lacks 0002_second-one.sql. Run "countersign migrate" first.',
    );
  });
});
