/** The command line, and the only place where all parts are known. Nothing imports it. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { pino } from 'pino';
import {
  createCore,
  type Places,
  runApi,
  runInbound,
  type Running,
  runWorker,
  temporalPlaceOf,
} from './compose.ts';
import { BadConfiguration, type Config, readConfig, requireSettings } from './config.ts';
import { runDev } from './dev/run-dev.ts';
import { PartUnavailable } from './dev/failure.ts';
import { runJudge } from './judge.ts';
import { migrate, SchemaUnfit } from './store/migrate.ts';
import { connectClient, registerSearchAttributes } from './temporal/connect.ts';
import { installRuntime } from './temporal/runtime.ts';

const LEAVE_WITHIN_MS = 3_000;
/** Beside this file in dist/: made by the build. */
const BUNDLE = fileURLToPath(new URL('../workflow-bundle.js', import.meta.url));

/** Runs one verb; resolves with the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = new Command('countersign')
    .description("Partners ask customers by mail; the customer's reply is the signature.")
    .exitOverride()
    .showHelpAfterError();
  program
    .command('dev')
    .description('everything on embedded defaults (the same as npm start)')
    .action(async () => {
      exitCode = await runDev(readConfig(), BUNDLE);
      leaveSoon();
    });
  for (const role of ['api', 'worker', 'inbound'] as const) {
    program
      .command(role)
      .description(`the ${role} alone, on the services that the environment names`)
      .action(async () => {
        exitCode = await runRole(role, readConfig());
        leaveSoon();
      });
  }
  program
    .command('migrate')
    .description('brings the database and the Temporal search attributes up to date')
    .action(async () => {
      await runMigrate(readConfig());
    });
  program
    .command('judge')
    .description('reads mails and says what each would decide; acts on nothing')
    .allowUnknownOption()
    .allowExcessArguments()
    .helpOption(false)
    .action(async (_options, command: Command) => {
      exitCode = await runJudge(command.args, {
        stdin: process.stdin,
        stdout: process.stdout,
        stderr: process.stderr,
        readFile,
      });
    });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain(error);
  }
}

/** Everything is stopped: what may still hold the process, a socket of a library say, must not. */
function leaveSoon(): void {
  setTimeout(() => process.exit(), LEAVE_WITHIN_MS).unref();
}

/** One clear line for what a person can mend; a stack only for what is our fault. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode;
  const ours =
    error instanceof BadConfiguration ||
    error instanceof PartUnavailable ||
    error instanceof SchemaUnfit;
  process.stderr.write(`${ours ? error.message : String((error as Error).stack ?? error)}\n`);
  return 1;
}

async function runMigrate(config: Config): Promise<void> {
  requireSettings(config, ['DATABASE_URL']);
  await migrate(config.DATABASE_URL ?? '');
  process.stdout.write('The database is up to date.\n');
  if (config.TEMPORAL_ADDRESS === undefined) return;
  const connection = await connectClient(temporalPlaceOf(config, config.TEMPORAL_ADDRESS));
  try {
    await registerSearchAttributes(connection, config.TEMPORAL_NAMESPACE);
  } finally {
    await connection.close();
  }
  process.stdout.write('The Temporal search attributes are registered.\n');
}

async function runRole(role: 'api' | 'worker' | 'inbound', config: Config): Promise<number> {
  requireSettings(config, ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_URL', 'SECRET_KEY']);
  if (role === 'api') requireSettings(config, ['OPERATOR_API_KEY', 'PUBLIC_URL']);
  const log = pino({ level: config.LOG_LEVEL ?? 'info', name: role });
  if (role === 'worker') installRuntime(log, config.PROMETHEUS_PORT);
  const core = await createCore(config, placesOf(config), log);
  const started = await startRole(role, core, config);
  log.info({ port: 'port' in started ? started.port : undefined }, `${role} is ready`);
  await stopSignal(started);
  log.info({}, `${role} is stopping`);
  await started.stop();
  await core.close();
  return 0;
}

async function startRole(
  role: 'api' | 'worker' | 'inbound',
  core: Awaited<ReturnType<typeof createCore>>,
  config: Config,
): Promise<Running & { port?: number; done?: Promise<void> }> {
  switch (role) {
    case 'api':
      return await runApi(core, config.PORT);
    case 'worker':
      await registerSearchAttributes(core.connection, config.TEMPORAL_NAMESPACE);
      return await runWorker(core, BUNDLE);
    case 'inbound':
      return await runInbound(core, config.INBOUND_SMTP_PORT);
  }
}

function placesOf(config: Config): Places {
  return {
    databaseUrl: config.DATABASE_URL ?? '',
    temporal: temporalPlaceOf(config, config.TEMPORAL_ADDRESS ?? ''),
    smtpUrl: config.SMTP_URL ?? '',
    dns: config.DNS_SERVERS === undefined ? {} : { servers: config.DNS_SERVERS },
    publicUrl: (config.PUBLIC_URL ?? `http://localhost:${String(config.PORT)}`).replace(/\/+$/, ''),
    secretKeys: config.SECRET_KEY ?? [],
    operatorKey: config.OPERATOR_API_KEY ?? '',
    host: config.HOST ?? '0.0.0.0',
    keyMode: 'live',
  };
}

/** Resolves at Ctrl-C or SIGTERM, or when the part ends by itself. */
async function stopSignal(running: { readonly done?: Promise<void> }): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    void running.done?.finally(resolve);
  });
}
