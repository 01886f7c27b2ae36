import { readFile } from 'node:fs/promises';
import { Connection, type ConnectionOptions } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import proto from '@temporalio/proto';
import { SEARCH_ATTRIBUTES } from './names.ts';

/** gRPC status ALREADY_EXISTS. */
const ALREADY_EXISTS = 6;

/** Where Temporal is and how to get in: the SDK's standard environment names. */
export interface TemporalPlace {
  readonly address: string;
  readonly namespace: string;
  /** Another than ours, where several products share one namespace, as in tests. */
  readonly taskQueue?: string;
  readonly apiKey?: string;
  readonly tls?: {
    readonly certPath?: string;
    readonly keyPath?: string;
    readonly caPath?: string;
    readonly serverName?: string;
  };
}

export async function connectClient(place: TemporalPlace): Promise<Connection> {
  // Lazy: the API and the mail edge start, and keep what they are given, while Temporal is away.
  return Connection.lazy(await optionsOf(place));
}

export async function connectWorker(place: TemporalPlace): Promise<NativeConnection> {
  return await NativeConnection.connect(await optionsOf(place));
}

async function optionsOf(place: TemporalPlace) {
  const { tls } = place;
  const read = async (path: string | undefined) =>
    path === undefined ? undefined : await readFile(path);
  const [crt, key, ca] = await Promise.all([
    read(tls?.certPath),
    read(tls?.keyPath),
    read(tls?.caPath),
  ]);
  return {
    address: place.address,
    ...(place.apiKey === undefined ? {} : { apiKey: place.apiKey }),
    ...(tls === undefined
      ? {}
      : {
          tls: {
            ...(tls.serverName === undefined ? {} : { serverNameOverride: tls.serverName }),
            ...(ca === undefined ? {} : { serverRootCACertificate: ca }),
            ...(crt === undefined || key === undefined ? {} : { clientCertPair: { crt, key } }),
          },
        }),
  } satisfies ConnectionOptions;
}

/**
 * Registers our search attributes. A workflow that sets one which the server does not know neither
 * fails nor goes on, so a worker must not poll before this.
 */
export async function registerSearchAttributes(
  connection: Connection,
  namespace: string,
): Promise<void> {
  const { IndexedValueType } = proto.temporal.api.enums.v1;
  const types = {
    Keyword: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
    Datetime: IndexedValueType.INDEXED_VALUE_TYPE_DATETIME,
    Bool: IndexedValueType.INDEXED_VALUE_TYPE_BOOL,
  };
  const known = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = Object.entries(SEARCH_ATTRIBUTES).filter(
    ([name]) => !Object.hasOwn(known.customAttributes, name),
  );
  if (missing.length === 0) return;
  try {
    await connection.operatorService.addSearchAttributes({
      namespace,
      searchAttributes: Object.fromEntries(missing.map(([name, type]) => [name, types[type]])),
    });
  } catch (error) {
    // Somebody else registered them a moment ago.
    if ((error as { code?: number }).code !== ALREADY_EXISTS) throw error;
  }
}
