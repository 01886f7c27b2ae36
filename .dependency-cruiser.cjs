/**
 * Who may import whom (docs/architecture.md). Path-based on purpose: the rules hold whatever the
 * parser makes of types. test/architecture.test.ts proves that they see modules and find violations.
 */
const { join } = require('node:path');

/** What a room may import, and nothing else. `node`: also the modules that Node brings along. */
const only = (name, from, allowed, { comment, node = false } = {}) => ({
  name,
  ...(comment === undefined ? {} : { comment }),
  severity: 'error',
  from: { path: from },
  to: {
    pathNot: `^(${allowed.join('|')})`,
    ...(node ? { dependencyTypesNot: ['core'] } : {}),
  },
});

/** Folders and single files below src/. */
const src = (...names) =>
  names.map((name) => (name.endsWith('.ts') ? `src/${name.replace('.', '\\.')}$` : `src/${name}/`));
const packages = (...names) => names.map((name) => `node_modules/${name.replace('.', '\\.')}/`);
const builtIn = (...names) => names.map((name) => `(node:)?${name}$`);

const rooms = [
  only('domain-is-pure', '^src/domain/', src('domain'), {
    comment: 'Rules of the business, nothing else.',
  }),
  only(
    'replies-are-pure',
    '^src/replies/',
    [
      ...src('replies'),
      ...packages('htmlparser2', 'domhandler', 'domelementtype', 'domutils', 'entities'),
      ...packages('email-reply-parser', 'node-email-reply-parser', 'postal-mime', 'iconv-lite'),
    ],
    { comment: 'Bytes to verdict: no clock, no network, no store.' },
  ),
  only('ports-are-words', '^src/ports\\.ts$', src('domain'), {
    comment: 'Interfaces in the words of the domain.',
  }),
  only(
    'workflows-know-types-of-activities',
    '^workflows/',
    [
      'workflows/',
      ...src('domain'),
      'activities/contract\\.ts$',
      ...packages('@temporalio/workflow', '@temporalio/common'),
    ],
    { comment: 'What runs in the sandbox.' },
  ),
  only('activities-contract-is-types', '^activities/contract\\.ts$', src('domain'), {
    comment: 'Types only.',
  }),
  only('activities-use-ports', '^activities/(?!contract\\.ts$)', [
    'activities/',
    'emails/',
    ...src('domain', 'ports.ts', 'ids.ts'),
    ...packages('@temporalio/activity', '@temporalio/common'),
  ]),
  only('emails-are-pure', '^emails/', [
    'emails/',
    ...src('domain'),
    ...packages('(@types/)?mjml[^/]*', 'handlebars', 'intl-messageformat', '@formatjs/[^/]+'),
    ...packages('(@types/)?luxon'),
    ...builtIn('fs', 'fs/promises', 'path', 'url'),
  ]),
  only('commands-use-ports', '^src/commands/', [
    ...src('commands', 'domain', 'replies'),
    ...src('ports.ts', 'ids.ts', 'addresses.ts', 'timing.ts', 'free-mail-domains.ts'),
    ...src('temporal/names.ts'),
    ...builtIn('crypto'),
  ]),
  only('http-uses-commands', '^src/http/', [
    ...src('http', 'commands', 'domain'),
    ...src('ports.ts', 'ids.ts', 'addresses.ts', 'timing.ts'),
    ...packages('(@types/)?express', 'zod', '@asteasolutions/zod-to-openapi', 'openapi3-ts'),
    ...packages('helmet', 'rate-limiter-flexible'),
    ...builtIn('crypto', 'fs', 'fs/promises', 'http', 'path', 'url'),
  ]),
  only('pages-use-commands', '^src/console/', [
    ...src('console', 'commands', 'domain'),
    ...src('ports.ts', 'ids.ts', 'timing.ts'),
    ...packages('(@types/)?express', '(@types/)?luxon', 'intl-messageformat', 'helmet'),
    ...builtIn('crypto', 'fs', 'fs/promises', 'http', 'path', 'url'),
  ]),
  only(
    'inbound-uses-commands',
    '^src/inbound/',
    [
      ...src('inbound', 'commands', 'domain', 'replies'),
      ...src('ports.ts', 'ids.ts', 'dns.ts', 'addresses.ts'),
      ...packages('(@types/)?smtp-server', 'mailauth', 'postal-mime', 'tldts', 'ipaddr.js', 'zod'),
    ],
    { node: true },
  ),
  only(
    'store-knows-its-driver',
    '^src/store/',
    [
      ...src('store', 'domain', 'ports.ts', 'ids.ts'),
      ...packages('(@types/)?pg', 'pg-types', 'kysely'),
    ],
    { node: true },
  ),
  only(
    'mail-knows-its-driver',
    '^src/mail/',
    [
      ...src('mail', 'domain', 'ports.ts', 'ids.ts', 'addresses.ts'),
      ...packages('(@types/)?nodemailer'),
    ],
    { node: true },
  ),
  only(
    'temporal-is-an-adapter',
    '^src/temporal/',
    [
      ...src('temporal', 'domain', 'ports.ts'),
      'activities/contract\\.ts$',
      ...packages('@temporalio/[^/]+'),
    ],
    { node: true },
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-is-lost',
      comment: 'A path that leads nowhere is seen by no other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'nothing-imports-cli',
      severity: 'error',
      from: {},
      to: { path: '^src/cli\\.ts$' },
    },
    {
      name: 'composition-is-for-cli',
      comment: 'Where adapters meet what uses them.',
      severity: 'error',
      from: { pathNot: '^src/(cli\\.ts$|dev/)' },
      to: { path: '^src/compose\\.ts$' },
    },
    {
      name: 'dev-is-for-cli',
      comment: 'The embedded stack is known to the command line alone.',
      severity: 'error',
      from: { pathNot: '^src/(cli\\.ts$|dev/)' },
      to: { path: '^src/dev/' },
    },
    {
      name: 'tests-are-for-tests',
      severity: 'error',
      from: {},
      to: { path: '^test/' },
    },
    ...rooms,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: join(__dirname, 'tsconfig.json') },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
