import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';

/** Thrown when the database and this program do not fit together. The message carries the remedy. */
export class SchemaUnfit extends Error {
  override readonly name = 'SchemaUnfit';
}

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  /** Hex SHA-256 of the text, line ends aside. */
  readonly checksum: string;
  /** Programs that do not know a breaking migration cannot work with the schema after it. */
  readonly breaking: boolean;
}

type Applied = Omit<Migration, 'sql'>;

const FOLDER = new URL('./migrations/', import.meta.url);
const FILE = /^(\d{4})_([a-z0-9-]+)\.sql$/;
/** Any constant does, as long as no other program on the same database takes it. */
const LOCK = '7261530946211';

const CREATE_LEDGER = `
  create table if not exists migrations (
    number      integer primary key,
    name        text not null,
    checksum    text not null,
    breaking    boolean not null,
    applied_at  timestamptz not null default now()
  )`;

/**
 * Brings the database up to this program's schema, each file in a transaction of its own. Programs
 * that start at the same time queue. Throws `SchemaUnfit` when the database is ahead by a breaking
 * migration, or when a file was changed after it had been applied.
 */
export async function migrate(databaseUrl: string, folder: URL = FOLDER): Promise<void> {
  const known = await readMigrations(folder);
  const session = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'countersign migrate',
  });
  await session.connect();
  try {
    await session.query('select pg_advisory_lock($1)', [LOCK]);
    await session.query(CREATE_LEDGER);
    const applied = await readApplied(session);
    refuseUnfit(known, applied);
    const done = new Set(applied.map((each) => each.number));
    for (const migration of known) {
      if (!done.has(migration.number)) await apply(session, migration);
    }
  } finally {
    await session.end(); // gives the lock back, too
  }
}

/**
 * For programs that do not migrate. Throws `SchemaUnfit` when the schema is behind this program, or
 * ahead of it by a breaking migration.
 */
export async function assertSchemaFits(pool: pg.Pool, folder: URL = FOLDER): Promise<void> {
  const known = await readMigrations(folder);
  const ledger = await pool.query<{ found: boolean }>(
    `select to_regclass('migrations') is not null as found`,
  );
  const applied = ledger.rows[0]?.found === true ? await readApplied(pool) : [];
  refuseUnfit(known, applied);
  const done = new Set(applied.map((each) => each.number));
  const missing = known.filter((each) => !done.has(each.number));
  if (missing.length > 0) {
    throw new SchemaUnfit(
      `The database lacks ${missing.map(fileOf).join(', ')}. Run "countersign migrate" first.`,
    );
  }
}

function refuseUnfit(known: readonly Migration[], applied: readonly Applied[]): void {
  for (const was of applied) {
    const is = known.find((each) => each.number === was.number);
    if (is === undefined && was.breaking) {
      throw new SchemaUnfit(
        `The database is newer than this program: ${fileOf(was)} breaks programs that do not ` +
          'know it. Start a version of Countersign that has it.',
      );
    }
    if (is !== undefined && is.checksum !== was.checksum) {
      throw new SchemaUnfit(
        `${fileOf(is)} was changed after it had been applied to this database. Restore the ` +
          'file and put the change into a new migration.',
      );
    }
  }
}

async function readMigrations(folder: URL): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((each) => each.endsWith('.sql')).toSorted();
  const migrations = await Promise.all(names.map((each) => readMigration(folder, each)));
  for (const [index, each] of migrations.entries()) {
    if (each.number !== index + 1) {
      throw new SchemaUnfit(`Migration ${fileOf(each)} should have number ${String(index + 1)}.`);
    }
  }
  return migrations;
}

async function readMigration(folder: URL, file: string): Promise<Migration> {
  const [, number, name] = FILE.exec(file) ?? [];
  if (number === undefined || name === undefined) {
    throw new SchemaUnfit(`"${file}" is not named like a migration (NNNN_what-it-does.sql).`);
  }
  const sql = (await readFile(new URL(file, folder), 'utf8')).replaceAll('\r\n', '\n');
  return {
    number: Number(number),
    name,
    sql,
    checksum: createHash('sha256').update(sql).digest('hex'),
    breaking: /^--! breaking\b/m.test(sql),
  };
}

async function readApplied(session: pg.Client | pg.Pool): Promise<readonly Applied[]> {
  const found = await session.query<Applied>(
    'select number, name, checksum, breaking from migrations order by number',
  );
  return found.rows;
}

async function apply(session: pg.Client, migration: Migration): Promise<void> {
  const { number, name, checksum, breaking } = migration;
  await session.query('begin');
  try {
    await session.query(
      'insert into migrations (number, name, checksum, breaking) values ($1, $2, $3, $4)',
      [number, name, checksum, breaking],
    );
    await session.query(migration.sql);
    await session.query('commit');
  } catch (thrown) {
    await session.query('rollback').catch(() => undefined); // the connection may be what broke
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new Error(`Migration ${fileOf(migration)} failed, nothing of it was kept: ${reason}`, {
      cause: thrown,
    });
  }
}

function fileOf(migration: Pick<Migration, 'number' | 'name'>): string {
  return `${String(migration.number).padStart(4, '0')}_${migration.name}.sql`;
}
