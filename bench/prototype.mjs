/**
 * A bare prototype with the same effects, to measure the product against: HTTP, a row, a workflow, a
 * mail; SMTP, a row, DKIM, a signal, a grant, a receipt. No rules, no proof, no retry of ours.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Client } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Worker } from '@temporalio/worker';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';

const LOOPBACK = '127.0.0.1';
const QUEUE = 'prototype';
const DOMAIN = 'prototype.localhost';
const TABLES = `create schema prototype;
  create table prototype.offers (id text primary key, wish jsonb not null);
  create table prototype.replies (id text primary key, offer_id text not null, raw bytea not null);
  create table prototype.grants (offer_id text primary key references prototype.offers);`;

export async function startPrototype(world) {
  const pool = new pg.Pool({ connectionString: world.databaseUrl, max: 10 });
  await pool.query(TABLES);
  const client = new Client({ connection: world.core.connection });
  const mailer = createTransport({ url: world.relayUrl, pool: true });
  const worker = await startWorker(world, activitiesOver(pool, mailer));
  const http = await startHttp(pool, client);
  const smtp = await startSmtp(pool, client, world.resolve);
  return {
    api: `http://${LOOPBACK}:${http.address().port}`,
    inboundPort: smtp.server.address().port,
    async isGranted(id) {
      const { rowCount } = await pool.query('select 1 from prototype.grants where offer_id = $1', [
        id,
      ]);
      return rowCount === 1;
    },
    async stop() {
      await new Promise((resolve) => http.close(resolve) && http.closeAllConnections());
      await new Promise((resolve) => smtp.close(resolve));
      await worker.stop();
      mailer.close();
      await pool.end();
    },
  };
}

function activitiesOver(pool, mailer) {
  const send = (id, to, subject) =>
    mailer.sendMail({
      from: `bare@${DOMAIN}`,
      to,
      replyTo: `${id}@${DOMAIN}`,
      subject,
      text: 'May we administer your services? Answer yes or no.',
      html: '<p>May we administer your services? Answer yes or no.</p>',
    });
  return {
    sendQuestion: async (id, to) => void (await send(id, to, 'May we?')),
    sendReceipt: async (id, to) => void (await send(id, to, 'You said yes')),
    recordGrant: async (id) => {
      await pool.query('insert into prototype.grants values ($1) on conflict do nothing', [id]);
    },
  };
}

async function startWorker(world, activities) {
  const path = fileURLToPath(new URL('prototype-workflow.mjs', import.meta.url));
  const bundle = await bundleWorkflowCode({
    workflowsPath: path,
    logger: new DefaultLogger('ERROR'),
  });
  const connection = await NativeConnection.connect({ address: world.temporalAddress });
  const worker = await Worker.create({
    connection,
    taskQueue: QUEUE,
    workflowBundle: bundle,
    activities,
  });
  const done = worker.run();
  return {
    async stop() {
      worker.shutdown();
      await done;
      await connection.close();
    },
  };
}

async function startHttp(pool, client) {
  const server = createServer((request, response) => {
    void (async () => {
      const wish = JSON.parse(await text(request));
      const id = `bare_${randomUUID().replaceAll('-', '')}`;
      await pool.query('insert into prototype.offers values ($1, $2)', [id, wish]);
      const args = [wish.customer.contacts[0].email];
      await client.workflow.start('bareOffer', { taskQueue: QUEUE, workflowId: id, args });
      response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id }));
    })();
  });
  await new Promise((resolve) => server.listen(0, LOOPBACK, resolve));
  return server;
}

async function startSmtp(pool, client, resolve) {
  const carryOn = async (offerId, raw) => {
    const { results } = await dkimVerify(raw, { resolver: resolve });
    const isSigned = results.some((each) => each.status.result === 'pass');
    if (isSigned && /^yes\b/imu.test(raw.toString())) {
      await client.workflow.getHandle(offerId).signal('replied');
    }
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.once('end', () => {
        const raw = Buffer.concat(chunks);
        const offerId = session.envelope.rcptTo[0].address.split('@')[0];
        const row = [randomUUID(), offerId, raw];
        pool.query('insert into prototype.replies values ($1, $2, $3)', row).then(() => {
          done(null);
          void carryOn(offerId, raw);
        }, done);
      });
    },
  });
  await new Promise((resolveListening) => server.listen(0, LOOPBACK, resolveListening));
  return server;
}
