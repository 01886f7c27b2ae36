/** The environment as one typed, frozen value. The only reader of process.env. */
import { z } from 'zod';
import { parseDuration } from './domain/duration.ts';

/** Thrown when a variable has a value that it cannot have: one clear line, no start. */
export class BadConfiguration extends Error {
  override readonly name = 'BadConfiguration';
}

const port = z.coerce.number().int().min(0).max(65_535);
const text = z.string().min(1);
const host = z.string().regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i, 'is no host name');
const duration = z.string().refine((value) => parseDuration(value) !== null, {
  error: 'is no ISO 8601 duration, such as PT24H',
});
const url = (schemes: readonly string[]) =>
  z.string().refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol), {
    error: `is no URL with ${schemes.join(' or ')}`,
  });
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== ''),
);

const Environment = z.object({
  PORT: port.default(3000),
  INBOUND_SMTP_PORT: port.default(2525),
  /** Not in the contract: which addresses the listeners take. Loopback while anything is embedded. */
  HOST: host.optional(),
  SMTP_URL: url(['smtp:', 'smtps:']).optional(),
  DATABASE_URL: url(['postgres:', 'postgresql:']).optional(),
  TEMPORAL_ADDRESS: text.optional(),
  TEMPORAL_NAMESPACE: text.default('default'),
  TEMPORAL_API_KEY: text.optional(),
  TEMPORAL_TLS: z.stringbool().optional(),
  TEMPORAL_TLS_CLIENT_CERT_PATH: text.optional(),
  TEMPORAL_TLS_CLIENT_KEY_PATH: text.optional(),
  TEMPORAL_TLS_SERVER_CA_CERT_PATH: text.optional(),
  TEMPORAL_TLS_SERVER_NAME: text.optional(),
  TEMPORAL_UI_PORT: port.default(8233),
  TEMPORAL_CLI_PATH: text.optional(),
  DATA_DIR: text.default('./.data'),
  PUBLIC_URL: url(['http:', 'https:']).optional(),
  REPLY_DOMAIN: host.default('reply.localhost'),
  MAIL_FROM: z
    .email('is no address')
    .or(z.string().regex(/^[^@\s<>",;:]+@[a-z0-9.-]+$/i))
    .optional(),
  OPERATOR_API_KEY: z.string().min(20, 'must have at least 20 characters').optional(),
  DNS_SERVERS: list
    .refine(
      (servers) => servers.every((each) => /^(\[[0-9a-f:]+\]|[^:\s]+)(:\d{1,5})?$/i.test(each)),
      {
        error: 'is no list of host:port',
      },
    )
    .optional(),
  SENDER_ASSURANCE: z.enum(['verified', 'countersign']).default('verified'),
  COOLING_OFF: duration.default('PT0S'),
  WEAK_COOLING_OFF: duration.optional(),
  SECRET_KEY: list
    .refine((keys) => keys.length > 0 && keys.every((key) => key.length >= 32), {
      error: 'needs keys of at least 32 characters, the newest first, separated by commas',
    })
    .optional(),
  TRUSTED_RELAYS: list.default([]),
  DKIM_DOMAIN: host.optional(),
  DKIM_SELECTOR: host.optional(),
  DKIM_PRIVATE_KEY_PATH: text.optional(),
  SMTP_TLS_KEY_PATH: text.optional(),
  SMTP_TLS_CERT_PATH: text.optional(),
  PROMETHEUS_PORT: port.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
  CATALOGUE_PATH: text.optional(),
});

export type Settings = Readonly<z.output<typeof Environment>>;

export interface Config extends Settings {
  readonly MAIL_FROM: string;
  /** What is embedded, because nothing was named. */
  readonly embedded: {
    readonly database: boolean;
    readonly temporal: boolean;
    readonly mail: boolean;
  };
  /** The demo world (its DNS, its keys, the dev inbox) exists: nothing real is connected at all. */
  readonly demo: boolean;
  readonly coolingOffMs: number;
  readonly weakCoolingOffMs: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Reads the environment; an empty variable counts as unset. Throws `BadConfiguration`. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `${String(issue.path[0] ?? 'environment')} ${issue.message}`,
    );
    throw new BadConfiguration(problems.join('; '));
  }
  const settings = parsed.data;
  const embedded = {
    database: settings.DATABASE_URL === undefined,
    temporal: settings.TEMPORAL_ADDRESS === undefined,
    mail: settings.SMTP_URL === undefined,
  };
  const allLocal = embedded.database && embedded.temporal;
  return Object.freeze({
    ...settings,
    MAIL_FROM: settings.MAIL_FROM ?? `countersign@${settings.REPLY_DOMAIN}`,
    embedded,
    demo: allLocal && embedded.mail && settings.DNS_SERVERS === undefined,
    coolingOffMs: millisecondsOf(settings.COOLING_OFF),
    weakCoolingOffMs: millisecondsOf(settings.WEAK_COOLING_OFF ?? (allLocal ? 'PT0S' : 'PT24H')),
    environment: set,
  });
}

/** What a role cannot do without outside the embedded mode. Throws `BadConfiguration`. */
export function requireSettings(config: Config, names: readonly (keyof Settings)[]): void {
  const missing = names.filter((name) => config[name] === undefined);
  if (missing.length > 0) {
    throw new BadConfiguration(
      `${missing.join(', ')} must be set (npm start runs everything embedded and needs nothing)`,
    );
  }
}

function millisecondsOf(iso: string): number {
  const parsed = parseDuration(iso);
  if (parsed === null) throw new BadConfiguration(`${iso} is no ISO 8601 duration`);
  return parsed.ms + parsed.months * 30 * 86_400_000;
}
