/** The web side of the dev inbox: pages for a person, JSON for tests and curl. Loopback only. */
import { fileURLToPath } from 'node:url';
import express from 'express';
import { z } from 'zod';
import type { Markup } from '../console/html.ts';
import type { AnswerAsCustomer } from './answer-as-customer.ts';
import { ANSWERS, quotedWords } from './customer-reply.ts';
import type { DemoWorld } from './demo-world.ts';
import { inboxPage, mailList, VIEWS } from './inbox-pages.ts';
import type { KeptMail, KeptMails, OpenedMail } from './kept-mails.ts';

export interface InboxAppDeps {
  readonly mails: KeptMails;
  readonly demo: DemoWorld;
  readonly answer: AnswerAsCustomer;
  /** Called with every mail that arrives. */
  readonly listeners: Set<(mail: KeptMail) => void>;
}

const WISH = z.strictObject({
  as: z.enum(ANSWERS),
  text: z.string().max(20_000).default(''),
  from: z
    .string()
    .max(254)
    .regex(/^[^\s<>@",;:]+@[a-z0-9.-]+$/i)
    .optional(),
});

const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
/** A mail is anybody's markup: no script, no network, no forms, an origin of its own. */
const MAIL_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";
const ASSETS = new URL('./inbox-static/', import.meta.url);

export function createInboxApp(deps: InboxAppDeps): express.Express {
  const app = express().disable('x-powered-by').disable('etag');
  app.use(onlyLocal, common);
  app.get(['/inbox.css', '/inbox.js'], (request, response) => {
    response.sendFile(request.path.slice(1), { root: fileURLToPath(ASSETS) });
  });
  app.use('/api', createApi(deps));
  app.use(createPages(deps));
  app.use(failed);
  return app;
}

function createPages(deps: InboxAppDeps): express.Router {
  const { mails } = deps;
  const router = express.Router();
  router.get('/', (_request, response) => {
    page(response, 200, inboxPage({ mails: mails.list(), demo: deps.demo, opened: null }));
  });
  router.get('/list', (request, response) => {
    const selected = request.query['selected'];
    page(response, 200, mailList(mails.list(), typeof selected === 'string' ? selected : null));
  });
  router.get('/events', (request, response) => {
    follow(deps.listeners, request, response);
  });
  router.get('/mails/:id', async (request, response) => {
    const view = VIEWS.find((each) => each === request.query['view']) ?? 'mail';
    const mail = await mails.open(idOf(request));
    const opened = mail === null ? null : { mail, view };
    page(
      response,
      mail === null ? 404 : 200,
      inboxPage({ mails: mails.list(), demo: deps.demo, opened, missing: mail === null }),
    );
  });
  router.get('/mails/:id/html', async (request, response) => {
    const mail = await mails.open(idOf(request));
    response.set('Content-Security-Policy', MAIL_POLICY).type('html');
    response.status(mail === null ? 404 : 200).send(mail?.html ?? '');
  });
  router.get('/mails/:id/raw', async (request, response) => {
    const mail = await mails.open(idOf(request));
    response.set('Content-Security-Policy', MAIL_POLICY).type('text/plain');
    response.status(mail === null ? 404 : 200).send(mail?.raw.toString('utf8') ?? '');
  });
  router.post(
    '/mails/:id/answer',
    sameOrigin,
    express.urlencoded({ extended: false, limit: 64 * 1024 }),
    async (request, response) => {
      const wish = WISH.safeParse(withoutEmpty(request.body));
      if (wish.success) await deps.answer(idOf(request), wishOf(wish.data));
      response.redirect(303, `/mails/${encodeURIComponent(idOf(request))}#answers`);
    },
  );
  return router;
}

function createApi({ mails, answer }: InboxAppDeps): express.Router {
  const router = express.Router();
  router.get('/mails', (request, response) => {
    const { to } = request.query;
    const wanted = mails
      .list()
      .filter((mail) => typeof to !== 'string' || mail.envelope.to.includes(to));
    response.json({ data: wanted });
  });
  router.get('/mails/:id', async (request, response) => {
    const mail = await mails.open(idOf(request));
    if (mail === null) response.status(404).json({ error: 'not-found' });
    else response.json(wholeMail(mail));
  });
  router.post(
    '/mails/:id/answer',
    sameOrigin,
    express.json({ limit: 64 * 1024 }),
    async (request, response) => {
      const wish = WISH.safeParse(request.body);
      if (!wish.success) {
        response
          .status(422)
          .json({ error: 'invalid-request', detail: z.prettifyError(wish.error) });
        return;
      }
      const result = await answer(idOf(request), wishOf(wish.data));
      if (result.kind === 'given') {
        response.status(result.answer.accepted ? 201 : 502).json(result.answer);
      } else {
        response.status(result.kind === 'unknown-mail' ? 404 : 409).json({ error: result.kind });
      }
    },
  );
  router.use((_request, response) => {
    response.status(404).json({ error: 'not-found' });
  });
  return router;
}

function wholeMail(mail: OpenedMail): object {
  const { raw, ...rest } = mail;
  return { ...rest, quotedWords: quotedWords(mail.text), raw: raw.toString('utf8') };
}

function wishOf({ from, ...wish }: z.infer<typeof WISH>): Parameters<AnswerAsCustomer>[1] {
  return from === undefined ? wish : { ...wish, from };
}

function idOf(request: express.Request): string {
  const id = request.params['id'];
  return typeof id === 'string' ? id : '';
}

/** A form sends its empty fields too. */
function withoutEmpty(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== ''));
}

/** Server-Sent Events: one named `mail` for every mail that arrives. */
function follow(
  listeners: InboxAppDeps['listeners'],
  request: express.Request,
  response: express.Response,
): void {
  response.status(200).type('text/event-stream').flushHeaders();
  response.write('retry: 2000\n\n');
  const tell = (mail: KeptMail): void => {
    response.write(`event: mail\ndata: ${mail.id}\n\n`);
  };
  listeners.add(tell);
  request.once('close', () => {
    listeners.delete(tell);
  });
}

/** A page elsewhere whose name was pointed at this machine (DNS rebinding) has another Host. */
const onlyLocal: express.RequestHandler = (request, response, next) => {
  const host = request.get('host')?.replace(/:\d+$/u, '');
  if (host === 'localhost' || host === '127.0.0.1' || host === '[::1]') next();
  else response.status(421).type('text/plain').send('The dev inbox answers to localhost only.\n');
};

const common: express.RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy': PAGE_POLICY,
    'Cache-Control': 'no-store',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  });
  next();
};

/** Another site's page may not answer mails; curl and tests send neither header. */
const sameOrigin: express.RequestHandler = (request, response, next) => {
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const own = origin === undefined || origin === `http://${request.get('host') ?? ''}`;
  if (own && (site === undefined || site === 'same-origin' || site === 'none')) next();
  else response.status(403).json({ error: 'other-site' });
};

const failed: express.ErrorRequestHandler = (thrown: unknown, _request, response, next) => {
  if (response.headersSent) {
    next(thrown);
    return;
  }
  const status =
    typeof thrown === 'object' && thrown !== null && 'status' in thrown
      ? Number(thrown.status)
      : 500;
  response.status(status >= 400 && status < 500 ? status : 500).json({ error: 'failed' });
};

function page(response: express.Response, status: number, body: Markup): void {
  response.status(status).type('html').send(body.markup);
}
