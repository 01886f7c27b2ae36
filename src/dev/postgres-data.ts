import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runToEnd, type Owner } from './child.ts';
import { codeOf, partUnavailable } from './failure.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { canEnter, runsAsRoot } from './postgres-owner.ts';

/**
 * Where the database's files are. Normally `<directory>/data`. As root, PostgreSQL runs as another
 * user; when that user cannot get into `<directory>` (a home or temporary directory of mode 0700),
 * the files are in a directory of their own under /var/lib/countersign (else /var/tmp) and
 * `<directory>/data` is a link to them. The password is always in `<directory>/password`.
 */
export type DataPlace = {
  /** The directory `<directory>/data` is or points to. */
  readonly data: string;
  /** Where the link must be made once the files are whole, or null for none. */
  readonly link: string | null;
  /** Major version that made the files; null when there are none yet. */
  readonly madeBy: number | null;
};

export const SUPERUSER = 'countersign';

const PART = 'The embedded database';

/** Finds the existing files or chooses the place for new ones. */
export async function placeOfData(
  directory: string,
  owner: Owner | undefined,
  log: (line: string) => void,
): Promise<DataPlace> {
  const expected = join(directory, 'data');
  const found = await lstat(expected).catch(() => undefined);
  if (found === undefined) return newPlace(expected, owner, log);
  const data = found.isSymbolicLink() ? await readlink(expected) : expected;
  const version = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined) {
    throw partUnavailable(PART, `${expected} is there, but ${data} holds no readable database`, [
      `bring ${data} back, or run as the user who made it`,
      `remove ${directory} to begin with an empty database`,
    ]);
  }
  if (!(await canEnter(owner, dirname(data)))) {
    throw partUnavailable(
      PART,
      `user ${String(owner?.uid)}, who it must run as, cannot get into ${data}`,
      ['let others pass the directories above it (chmod o+x)', 'run as an ordinary user'],
    );
  }
  return { data, link: null, madeBy: Number(version) };
}

async function newPlace(
  expected: string,
  owner: Owner | undefined,
  log: (line: string) => void,
): Promise<DataPlace> {
  if (await canEnter(owner, dirname(expected))) return { data: expected, link: null, madeBy: null };
  for (const base of ['/var/lib/countersign', '/var/tmp', tmpdir()]) {
    const home = await makeHome(base).catch(() => undefined);
    if (home === undefined) continue;
    if (await canEnter(owner, home)) {
      await writeFile(join(home, 'belongs-to'), `${expected}\n`);
      log(`The database's files go to ${home}: its user cannot get into ${dirname(expected)}`);
      return { data: join(home, 'data'), link: expected, madeBy: null };
    }
    await rm(home, { recursive: true });
  }
  throw partUnavailable(PART, `no place user ${String(owner?.uid)} can reach was found for it`, [
    'run as an ordinary user',
    'set DATA_DIR to a directory every user can pass',
    'set DATABASE_URL to a running PostgreSQL',
  ]);
}

async function makeHome(base: string): Promise<string> {
  const firstMade = await mkdir(base, { recursive: true });
  if (firstMade !== undefined) await chmod(base, 0o755); // whatever the umask says
  const home = await mkdtemp(join(base, 'postgres-'));
  await chmod(home, 0o711); // to be passed, not to be listed
  return home;
}

/** Makes a new database cluster; a start that was killed half-way leaves none. */
export async function createCluster(
  binaries: PostgresBinaries,
  place: DataPlace,
  owner: Owner | undefined,
  password: string,
  durable: boolean,
): Promise<void> {
  const draft = `${place.data}.new`;
  const passwordFile = `${place.data}.password`;
  await rm(draft, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  try {
    if (owner !== undefined) {
      await chown(draft, owner.uid, owner.gid);
      await chown(passwordFile, owner.uid, owner.gid);
    }
    const exit = await runToEnd({
      command: binaries.initdb,
      args: [
        `--pgdata=${draft}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        ...(durable ? [] : ['--no-sync']),
      ],
      cwd: '/',
      environment: POSTGRES_ENVIRONMENT,
      owner,
      limitMs: 5 * 60_000,
    });
    if (exit.code !== 0) throw partUnavailable(PART, `initdb failed:\n${exit.lastWords}`, []);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(draft, place.data);
  if (place.link !== null) await symlink(place.data, place.link);
}

/** PostgreSQL is told everything by flags: nothing of the caller's PG… variables reaches it. */
export const POSTGRES_ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' } as const;

/** The password of `directory`, made on first use; only the user who started us can read it. */
export async function passwordOf(directory: string, place: DataPlace): Promise<string> {
  const file = join(directory, 'password');
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (thrown) {
    if (codeOf(thrown) !== 'ENOENT' || place.madeBy !== null) {
      throw partUnavailable(PART, `its password cannot be read from ${file}`, [
        `bring ${file} back`,
        `remove ${directory} to begin with an empty database`,
      ]);
    }
  }
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** Files a copy made as root are root's; PostgreSQL insists that they are its own user's. */
export async function assertOwned(place: DataPlace): Promise<void> {
  const { uid } = await stat(place.data);
  const fine = runsAsRoot ? uid !== 0 : uid === process.getuid?.();
  if (fine) return;
  throw partUnavailable(PART, `${place.data} belongs to user ${String(uid)}`, [
    runsAsRoot ? `chown -R 65534:65534 ${place.data}` : 'run as that user',
    'set DATA_DIR to another directory',
  ]);
}
