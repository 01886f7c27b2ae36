/** The whole product on the embedded stack, in this process, with a relay that keeps what it sends. */
import { generateKeyPairSync } from 'node:crypto';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { createTransport } from 'nodemailer';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { forward: {}, filter: 'ERROR' } },
});

const LOOPBACK = '127.0.0.1';
const PARTNER_DOMAIN = 'contoso.example';
const SIGNED = ['to', 'subject', 'message-id', 'date', 'from', 'in-reply-to', 'mime-version'];

export async function startWorld(load, dist, directory) {
  const { createCore, runApi, runInbound, runWorker } = await load('src/compose.js');
  const { readConfig } = await load('src/config.js');
  const { createResolver } = await load('src/dns.js');
  const { writeReply } = await load('src/dev/customer-reply.js');
  const stops = [];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    const config = readConfig({ PATH: process.env.PATH, HOME: process.env.HOME });
    const servers = await startServers(load, directory, stops);
    const keys = makeKeys();
    const zone = {};
    const relay = await startRelay(await load('src/dev/kept-mails.js'));
    stops.push(relay.stop);
    const places = {
      ...servers,
      smtpUrl: relay.url,
      dns: { zone },
      publicUrl: 'http://localhost:3000',
      secretKeys: ['a secret key for benchmarks, and nothing else'],
      operatorKey: 'operator-key-of-the-benchmarks',
      host: LOOPBACK,
      keyMode: 'test',
    };
    // Threads take a copy of the zone when they start, so every domain is there before.
    const customers = Array.from({ length: 200 }, (_each, nth) => aCustomer(nth));
    for (const customer of customers) publish(zone, customer.domain, keys.record);
    const core = await createCore(config, places, pino({ level: 'silent' }));
    stops.push(() => core.close());
    const worker = await runWorker(core, join(dist, 'workflow-bundle.js'));
    stops.push(() => worker.stop());
    const inbound = await runInbound(core, 0);
    stops.push(() => inbound.stop());
    const api = await runApi(core, 0);
    stops.push(() => api.stop());
    return {
      core,
      stop,
      api: `http://${LOOPBACK}:${api.port}`,
      inboundPort: inbound.port,
      partnerKey: await admitPartner(`http://${LOOPBACK}:${api.port}`, places.operatorKey),
      customer: (nth) => customers[nth],
      mailTo: relay.mailTo,
      writeReply,
      privateKey: keys.privateKey,
      databaseUrl: servers.databaseUrl,
      temporalAddress: servers.temporal.address,
      relayUrl: relay.url,
      resolve: createResolver({ zone }),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startServers(load, directory, stops) {
  const { startPostgres } = await load('src/dev/postgres.js');
  const { findTemporalCli } = await load('src/dev/temporal-cli.js');
  const { startTemporalServer } = await load('src/dev/temporal-server.js');
  const { migrate } = await load('src/store/migrate.js');
  const { SEARCH_ATTRIBUTES } = await load('src/temporal/names.js');
  const log = () => undefined;
  const postgres = await startPostgres({ directory: join(directory, 'postgres'), log });
  stops.push(() => postgres.stop());
  await migrate(postgres.url);
  const temporal = await startTemporalServer({
    cli: await findTemporalCli({ environment: process.env, log }),
    databaseFile: join(directory, 'temporal.sqlite'),
    namespace: 'default',
    searchAttributes: SEARCH_ATTRIBUTES,
    log,
  });
  stops.push(() => temporal.stop());
  return {
    databaseUrl: postgres.url,
    temporal: { address: temporal.address, namespace: 'default' },
  };
}

function aCustomer(nth) {
  const domain = `customer-${nth}.example`;
  return {
    name: 'Fabrikam',
    domain,
    locale: 'en',
    timeZone: 'Europe/London',
    contacts: [{ name: 'Anna Berg', email: `anna@${domain}`, canApprove: true }],
  };
}

function makeKeys() {
  const pair = generateKeyPairSync('rsa', {
    modulusLength: 2_048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const record = `v=DKIM1; k=rsa; p=${pair.publicKey.toString('base64')}`;
  return { privateKey: pair.privateKey, record };
}

function publish(zone, domain, record) {
  zone[`s1._domainkey.${domain}`] = { TXT: [record] };
  zone[domain] = { TXT: ['v=spf1 ip4:127.0.0.1 -all'], A: [LOOPBACK] };
  zone[`_dmarc.${domain}`] = { TXT: ['v=DMARC1; p=reject; adkim=s; aspf=s'] };
}

async function admitPartner(api, key) {
  const post = async (path, body) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const response = await fetch(`${api}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return await response.json();
  };
  const { id } = await post('/v1/partners', {
    name: 'Contoso',
    domains: [PARTNER_DOMAIN],
    email: `offers@${PARTNER_DOMAIN}`,
    agreement: { version: '2026-01', signedBy: 'Casey Jensen', signedAt: '2026-03-01T12:00:00Z' },
    programmes: ['cloud-accelerate'],
    services: ['office-suite'],
  });
  return (await post(`/v1/partners/${id}/api-keys`, {})).key;
}

async function startRelay({ openKeptMails }) {
  const kept = await openKeptMails(null);
  const firstTo = new Map();
  const relay = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.once('end', () => {
        const to = session.envelope.rcptTo.map((each) => each.address);
        kept.keep(Buffer.concat(chunks), { from: '', to }).then((mail) => {
          for (const address of to) if (!firstTo.has(address)) firstTo.set(address, mail.id);
          done(null);
        }, done);
      });
    },
  });
  await new Promise((resolve) => {
    relay.listen(0, LOOPBACK, resolve);
  });
  return {
    url: `smtp://${LOOPBACK}:${relay.server.address().port}`,
    stop: () =>
      new Promise((resolve) => {
        relay.close(resolve);
      }),
    async mailTo(address) {
      for (let waitedMs = 0; waitedMs < 60_000; waitedMs += 5) {
        const id = firstTo.get(address);
        if (id !== undefined) return await kept.open(id);
        await pause(5);
      }
      throw new Error(`No mail came to ${address}`);
    },
  };
}

/** Answers "Yes" as Gmail would, signed; resolves with when our edge said 250. */
export async function sendAnswer(world, mail, port) {
  const [address] = mail.envelope.to;
  const domain = address.slice(address.indexOf('@') + 1);
  const writer = {
    name: 'Anna Berg',
    address,
    locale: 'en',
    timeZone: 'Europe/London',
    mailSystem: 'gmail',
  };
  const reply = await world.writeReply(mail, writer, { as: 'text', text: 'Yes' });
  const signer = { signingDomain: domain, selector: 's1', privateKey: world.privateKey };
  const { signatures } = await dkimSign(reply.raw, {
    ...signer,
    signatureData: [signer],
    canonicalization: 'relaxed/relaxed',
    headerList: SIGNED,
  });
  const transport = createTransport({
    host: LOOPBACK,
    port,
    name: `mail.${domain}`,
    ignoreTLS: true,
  });
  const raw = Buffer.concat([Buffer.from(signatures), reply.raw]);
  await transport.sendMail({ envelope: reply.envelope, raw });
  const acceptedAt = performance.now();
  transport.close();
  return acceptedAt;
}
