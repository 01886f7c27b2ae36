/** The guard of docs/architecture.md: that it sees modules, finds what is forbidden, and finds nothing. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
const TREES = ['src', 'workflows', 'activities', 'emails'];

interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

interface Cruised {
  readonly sources: readonly string[];
  readonly violations: readonly Violation[];
}

interface CruiseResult {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

async function cruise(directory: string): Promise<Cruised> {
  const args = [CRUISER, '--config', CONFIG, '--output-type', 'json', ...TREES];
  const output = await new Promise<string>((resolve, reject) => {
    const options = { cwd: directory, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      // Its exit code counts the violations; without a result it failed.
      if (stdout.startsWith('{')) resolve(stdout);
      else reject(error ?? new Error(stderr));
    });
  });
  const result = JSON.parse(output) as CruiseResult;
  return {
    sources: result.modules.map((each) => each.source),
    violations: result.summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      from,
      to,
    })),
  };
}

/** Each file with the one import that its rule forbids. */
const PLANTED: readonly { readonly rule: string; readonly file: string; readonly text: string }[] =
  [
    { rule: 'domain-is-pure', file: 'src/domain/a.ts', text: `import '../store/well.ts';` },
    { rule: 'domain-is-pure', file: 'src/domain/b.ts', text: `import 'node:crypto';` },
    {
      rule: 'domain-is-pure',
      file: 'src/domain/c.ts',
      text: `import type { Well } from '../store/well.ts';\nexport type C = Well;`,
    },
    { rule: 'replies-are-pure', file: 'src/replies/a.ts', text: `import 'node:dns';` },
    { rule: 'ports-are-words', file: 'src/ports.ts', text: `import './store/well.ts';` },
    {
      rule: 'workflows-know-types-of-activities',
      file: 'workflows/a.ts',
      text: `import '../activities/mail.ts';`,
    },
    {
      rule: 'activities-contract-is-types',
      file: 'activities/contract.ts',
      text: `import '../src/ports.ts';`,
    },
    {
      rule: 'activities-use-ports',
      file: 'activities/a.ts',
      text: `import '../src/store/well.ts';`,
    },
    { rule: 'emails-are-pure', file: 'emails/a.ts', text: `import '../src/store/well.ts';` },
    { rule: 'commands-use-ports', file: 'src/commands/a.ts', text: `import '../store/well.ts';` },
    { rule: 'http-uses-commands', file: 'src/http/a.ts', text: `import '../store/well.ts';` },
    { rule: 'pages-use-commands', file: 'src/console/a.ts', text: `import '../store/well.ts';` },
    {
      rule: 'inbound-uses-commands',
      file: 'src/inbound/a.ts',
      text: `import '../store/well.ts';`,
    },
    { rule: 'store-knows-its-driver', file: 'src/store/a.ts', text: `import '../mail/post.ts';` },
    { rule: 'mail-knows-its-driver', file: 'src/mail/a.ts', text: `import '../store/well.ts';` },
    {
      rule: 'temporal-is-an-adapter',
      file: 'src/temporal/a.ts',
      text: `import '../store/well.ts';`,
    },
    { rule: 'nothing-imports-cli', file: 'src/secrets.ts', text: `import './cli.ts';` },
    { rule: 'composition-is-for-cli', file: 'src/ids.ts', text: `import './compose.ts';` },
    { rule: 'dev-is-for-cli', file: 'src/dns.ts', text: `import './dev/toys.ts';` },
    { rule: 'tests-are-for-tests', file: 'src/dev/b.ts', text: `import '../../test/fake.ts';` },
    { rule: 'nothing-is-lost', file: 'src/dev/c.ts', text: `import './gone.ts';` },
    { rule: 'no-circles', file: 'src/dev/d.ts', text: `import './e.ts';` },
  ];

/** What may stand: the other ends of the planted imports, and imports that are allowed. */
const SOUND: Readonly<Record<string, string>> = {
  'src/store/well.ts': `import 'node:fs';\nimport '../domain/rule.ts';\nexport type Well = string;`,
  'src/mail/post.ts': `import 'node:net';\nexport const post = 1;`,
  'src/domain/rule.ts': `import './other-rule.ts';\nexport const rule = 1;`,
  'src/domain/other-rule.ts': `export const otherRule = 1;`,
  'src/commands/order.ts': `import '../domain/rule.ts';\nimport '../temporal/names.ts';\nimport 'node:crypto';`,
  'src/temporal/names.ts': `import '../domain/rule.ts';`,
  'src/http/door.ts': `import '../commands/order.ts';`,
  'src/cli.ts': `import './compose.ts';\nimport './dev/toys.ts';`,
  'src/compose.ts': `import './store/well.ts';\nimport './mail/post.ts';\nimport './http/door.ts';`,
  // Only one end of a circle is named.
  'src/dev/e.ts': `import './d.ts';`,
  'src/dev/toys.ts': `export const toys = 1;`,
  'activities/mail.ts': `import '../src/domain/rule.ts';`,
  'workflows/sound.ts': `import '../src/domain/rule.ts';`,
  'test/fake.ts': `export const fake = 1;`,
};

async function plant(directory: string): Promise<void> {
  const files = [
    ...PLANTED.map(({ file, text }) => [file, text] as const),
    ...Object.entries(SOUND),
  ];
  for (const [file, text] of files) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), `${text}\n`);
  }
}

describe('the guard of who may import whom', () => {
  let directory = '';
  let planted: Cruised;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'countersign-architecture-'));
    await plant(directory);
    planted = await cruise(directory);
  });
  afterAll(async () => {
    await rm(directory, { recursive: true, force: true });
  });

  it.each(PLANTED)('finds that $file breaks "$rule"', ({ rule, file }) => {
    const found = planted.violations.filter((each) => each.from === file);
    expect(found.map((each) => each.rule)).toContain(rule);
  });

  it('has a planted violation for every rule that there is', async () => {
    const names = [
      ...(await readFile(CONFIG, 'utf8')).matchAll(/(?:name: |only\(\s*)'([a-z-]+)'/g),
    ];
    const planned = new Set(PLANTED.map((each) => each.rule));
    expect(names.length).toBeGreaterThan(15);
    expect(names.map(([, name]) => name).filter((name) => !planned.has(name ?? ''))).toEqual([]);
  });

  it('lets stand what is allowed', () => {
    const sound = new Set(Object.keys(SOUND));
    expect(planted.violations.filter((each) => sound.has(each.from))).toEqual([]);
  });
});

describe('this tree', () => {
  let tree: Cruised;

  beforeAll(async () => {
    tree = await cruise(ROOT);
  });

  it('is seen: every room, and more than a hundred modules of ours', () => {
    const ours = tree.sources.filter((each) => !each.startsWith('node_modules/'));
    expect(ours.length).toBeGreaterThan(100);
    for (const room of [...TREES, 'src/domain', 'src/replies', 'src/store', 'src/http']) {
      expect(ours.filter((each) => each.startsWith(`${room}/`)).length).toBeGreaterThan(1);
    }
  });

  it('breaks no rule', () => {
    expect(tree.violations).toEqual([]);
  });
});
