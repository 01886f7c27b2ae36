import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startInbound } from '../../src/inbound/smtp.ts';
import { aProduct, type Product } from '../support/product.ts';
import { localServer } from '../support/temporal.ts';

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function anOpenProduct(address?: string): Promise<Product> {
  const product = await aProduct({}, address);
  opened.push(() => product.close());
  return product;
}

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function asked(product: Product) {
  const customer = product.aCustomer();
  const anna = customer.contacts[0]?.email ?? '';
  const id = await product.anOffer(customer);
  return { id, anna, mail: await product.mailTo(anna, 'question') };
}

/** Granted once, told once, however the way there was. */
async function expectGrantedOnce(product: Product, id: string, anna: string): Promise<void> {
  await product.offerIs(id, 'approved');
  await product.mailTo(anna, 'receipt');
  expect(await product.grantOf(id)).toMatchObject({ state: 'active' });
  expect(await product.fates(id, 1)).toEqual(['decided']);
  const kinds = await product.until('the end of the timeline', async () => {
    const { body } = await product.api(`GET /v1/offers/${id}/timeline`);
    const all = (body['data'] as { kind: string }[]).map((each) => each.kind);
    return all.includes('receipt-sent') ? all : null;
  });
  for (const kind of ['offer-created', 'question-sent', 'approved', 'granted', 'receipt-sent']) {
    expect([kind, kinds.filter((each) => each === kind).length]).toEqual([kind, 1]);
  }
  expect(product.mailsTo(anna)).toHaveLength(2);
}

describe('a crash in the middle', () => {
  it('between the 250 and the judgement loses nothing and does nothing twice', async () => {
    const product = await anOpenProduct();
    const { id, anna, mail } = await asked(product);
    await product.stop();
    // An edge that takes mail in and dies before it looks at it.
    const { books, secrets, clock, config } = product.core;
    const edge = await startInbound({
      books,
      secrets,
      clock,
      log: QUIET,
      accept: () => undefined,
      config: {
        port: product.inboundPort,
        host: '127.0.0.1',
        replyDomain: config.REPLY_DOMAIN,
        mailFrom: config.MAIL_FROM,
        trustedRelays: [],
      },
    });
    const reply = await product.reply(mail, 'Yes');
    await edge.close();
    expect(await product.replies(id)).toMatchObject([{ judgedAt: null, fate: null }]);

    await product.start();
    // Its sender never saw our 250 and tries again.
    expect(await product.send(reply)).toMatch(/^250/);
    await expectGrantedOnce(product, id, anna);
  });

  it('of the worker leaves the reply waiting for the next one', async () => {
    const product = await anOpenProduct();
    const { id, anna, mail } = await asked(product);
    await product.stop('worker');
    await product.reply(mail, 'Yes');
    await product.until('the judgement', async () => {
      const [reply] = await product.replies(id);
      return reply?.judgedAt ?? null;
    });
    expect((await product.offerIs(id, 'awaiting-reply'))['grantId']).toBeNull();
    await product.stop();
    await product.start();
    await expectGrantedOnce(product, id, anna);
  });
});

describe('Temporal away', () => {
  it('at creation: 201 all the same, and the sweep starts what is stored', async () => {
    const { address } = await localServer();
    const door = await openDoor(address);
    opened.push(() => door.close());
    const product = await anOpenProduct(door.address);
    const before = await asked(product);
    await product.stop('worker');
    await door.close();
    const customer = product.aCustomer();
    const id = await product.anOffer(customer);
    expect((await product.api(`GET /v1/offers/${id}`)).body).toMatchObject({ state: 'sending' });
    // Mail is taken in meanwhile, too.
    await product.reply(before.mail, 'Yes');
    await door.open();
    await product.start();
    await product.reply(await product.mailTo(customer.contacts[0]?.email ?? '', 'question'), 'Yes');
    await product.offerIs(id, 'approved');
    await expectGrantedOnce(product, before.id, before.anna);
  });
});

/** A way to a server that can be closed and opened again at the same address. */
async function openDoor(target: string) {
  const [host = '', port = ''] = target.split(':');
  const sockets = new Set<Socket>();
  let server: Server | null = null;
  let ownPort = 0;
  const door = {
    get address() {
      return `127.0.0.1:${String(ownPort)}`;
    },
    async open(): Promise<void> {
      const listening = createServer((near) => {
        const far = connect(Number(port), host);
        for (const socket of [near, far]) {
          sockets.add(socket);
          socket.on('error', () => undefined);
          socket.on('close', () => {
            near.destroy();
            far.destroy();
          });
        }
        near.pipe(far).pipe(near);
      });
      server = listening;
      await new Promise<void>((resolve) => {
        listening.listen(ownPort, '127.0.0.1', resolve);
      });
      const taken = listening.address();
      ownPort = typeof taken === 'object' && taken !== null ? taken.port : 0;
    },
    async close(): Promise<void> {
      const closing = server;
      server = null;
      if (closing === null) return;
      await new Promise<void>((resolve) => {
        closing.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      });
    },
  };
  await door.open();
  return door;
}
