import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { Connection } from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import pg from 'pg';
import { aDatabase } from './database.ts';
import { localServer, timeSkipping, workflowBundle } from './temporal.ts';

const NEEDS_OPERATOR = defineSearchAttributeKey('CsNeedsOperator', SearchAttributeType.BOOL);

async function tables(url: string): Promise<readonly string[]> {
  const session = new pg.Client({ connectionString: url });
  await session.connect();
  const { rows } = await session.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
  );
  await session.end();
  return rows.map((row) => row.name);
}

describe('what tests share', () => {
  it('gives every test a migrated database of its own', async () => {
    const [one, another] = await Promise.all([aDatabase(), aDatabase()]);
    expect(await tables(one.url)).toContain('migrations');
    expect(one.url).not.toBe(another.url);
    await one.drop();
    await another.drop();
    await expect(tables(one.url)).rejects.toThrow(/does not exist/);
  });

  it('tells a test that it left a session open', async () => {
    const database = await aDatabase();
    const forgotten = new pg.Client({ connectionString: database.url });
    forgotten.on('error', () => undefined); // the forced drop ends it
    await forgotten.connect();
    await expect(database.drop()).rejects.toThrow(/1 sessions were left open/);
    await forgotten.end().catch(() => undefined);
  });

  it('has a server that skips a month in no time and knows our search attributes', async () => {
    const environment = await timeSkipping();
    const before = await environment.currentTimeMs();
    await environment.sleep('30 days');
    const passedDays = ((await environment.currentTimeMs()) - before) / 86_400_000;
    const started = await environment.client.workflow.start('nobodyRunsThis', {
      ...{ taskQueue: 'nobody-polls-this', workflowId: 'one' },
      typedSearchAttributes: [{ key: NEEDS_OPERATOR, value: true }],
    });
    await environment.teardown();
    expect(Math.round(passedDays)).toBe(30);
    expect(started.workflowId).toBe('one');
  });

  it('has all workflows in one bundle', async () => {
    const { codePath } = await workflowBundle();
    const code = await readFile(codePath, 'utf8');
    expect(code).toContain('delegatedAdminOffer');
    expect(await workflowBundle()).toEqual({ codePath });
  });

  it('has a real server that knows them, too', async () => {
    const { address, namespace } = await localServer();
    const connection = await Connection.connect({ address });
    const known = await connection.operatorService.listSearchAttributes({ namespace });
    await connection.close();
    expect(Object.keys(known.customAttributes)).toContain('CsNeedsOperator');
  });
});
