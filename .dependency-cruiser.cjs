/**
 * Who may import whom (docs/architecture.md). Path-based on purpose: the rules hold whatever the
 * parser makes of types. test/architecture.test.ts proves that they see modules and find violations.
 */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-imports-cli', severity: 'error', from: {}, to: { path: '^src/cli\\.ts$' } },
    {
      name: 'composition-is-for-cli',
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
    only('domain-is-pure', '^src/domain/', '^src/domain/', 'Rules of the business, nothing else.'),
    only(
      'replies-are-pure',
      '^src/replies/',
      '^(src/replies/|node_modules/(htmlparser2|domhandler|domelementtype|domutils|entities|email-reply-parser|node-email-reply-parser|postal-mime|iconv-lite)/)',
      'Bytes to verdict: no clock, no network, no store.',
    ),
    only(
      'workflows-know-types-of-activities',
      '^workflows/',
      '^(workflows/|src/domain/|activities/contract\\.ts$|node_modules/@temporalio/(workflow|common)/)',
      'What runs in the sandbox.',
    ),
    only(
      'activities-contract-is-types',
      '^activities/contract\\.ts$',
      '^src/domain/',
      'Types only.',
    ),
    only(
      'activities-use-ports',
      '^activities/(?!contract\\.ts$)',
      '^(activities/|src/domain/|src/ports\\.ts$|src/ids\\.ts$|emails/|node_modules/@temporalio/(activity|common)/)',
    ),
    only(
      'emails-are-pure',
      '^emails/',
      '^(emails/|src/domain/|node_modules/(mjml|handlebars|intl-messageformat|@formatjs|luxon)[^/]*/|fs$|fs/promises$|url$|node:(fs|fs/promises|url|path))',
    ),
    only(
      'commands-use-ports',
      '^src/commands/',
      '^(src/(commands|domain|replies)/|src/(ports|ids|addresses|timing|free-mail-domains)\\.ts$|src/temporal/names\\.ts$|(node:)?crypto$)',
    ),
    only(
      'http-uses-commands',
      '^src/http/',
      '^(src/(http|commands|domain)/|src/(ports|ids|addresses|timing)\\.ts$|node_modules/(express|zod|@asteasolutions/zod-to-openapi|helmet|rate-limiter-flexible|openapi3-ts|@types/express)/|(node:)?(crypto|fs|fs/promises|path|url|http)$)',
    ),
    only(
      'pages-use-commands',
      '^src/console/',
      '^(src/(console|commands|domain)/|src/(ports|ids|timing)\\.ts$|node_modules/(express|@types/express|luxon|intl-messageformat|helmet)/|(node:)?(crypto|fs|fs/promises|path|url|http)$)',
    ),
    only(
      'inbound-uses-commands',
      '^src/inbound/',
      '^(src/(inbound|commands|domain|replies)/|src/(ports|ids|dns|addresses)\\.ts$|node_modules/(smtp-server|mailauth|postal-mime|tldts|ipaddr\\.js|zod|@types/smtp-server)/|(node:)?[a-z_/]+$)',
    ),
    only(
      'store-knows-its-driver',
      '^src/store/',
      '^(src/(store|domain)/|src/(ports|ids)\\.ts$|node_modules/(pg|pg-types|kysely|@types/pg)/|(node:)?[a-z_/]+$)',
    ),
    only(
      'mail-knows-its-driver',
      '^src/mail/',
      '^(src/(mail|domain)/|src/(ports|ids|addresses)\\.ts$|node_modules/(nodemailer|@types/nodemailer)/|(node:)?[a-z_/]+$)',
    ),
    only(
      'temporal-is-an-adapter',
      '^src/temporal/',
      '^(src/(temporal|domain)/|src/ports\\.ts$|activities/contract\\.ts$|node_modules/@temporalio/|(node:)?[a-z_/]+$)',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
