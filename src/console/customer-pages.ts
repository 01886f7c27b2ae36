/** Routes of the customer's page, /d/{token}. GET and HEAD change nothing, ever. */
import express from 'express';
import type { AnswerPage, PageAnswer } from '../commands/answer-page.ts';
import { foldWords } from '../commands/answer-page.ts';
import { type Asked, type AskedBooks, findAsked } from '../commands/asked.ts';
import { isOneOf, LOCALES } from '../domain/vocabulary.ts';
import type { Clock, Secrets } from '../ports.ts';
import {
  type Complaint,
  complaintPage,
  CONTENT_SECURITY_POLICY,
  missingPage,
  questionPage,
} from './customer-page.ts';
import type { Markup } from './html.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';

/** Takes one of a visitor's attempts; says how long to wait when there are none left. */
export interface PageLimiter {
  take(
    key: string,
  ): Promise<{ readonly kind: 'ok' } | { readonly kind: 'limited'; readonly retryAfterS: number }>;
}

export interface CustomerPagesDeps {
  readonly books: AskedBooks;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly answer: AnswerPage;
  readonly limiter?: PageLimiter;
  readonly report?: (thrown: unknown) => void;
}

const BODY_BYTES = 4 * 1024;
const WORDS_LENGTH = 200;
const CODE_LENGTH = 40;

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
} as const;

export function createCustomerPages(deps: CustomerPagesDeps): express.Router {
  const router = express.Router();
  const readForm = express.urlencoded({
    extended: false,
    limit: BODY_BYTES,
    parameterLimit: 8,
    inflate: false,
  });
  router.use('/d/:token', (request, response, next) => {
    response.set(HEADERS);
    if (['GET', 'HEAD', 'POST'].includes(request.method)) next();
    else response.set('Allow', 'GET, HEAD, POST').status(405).end();
  });
  router.get('/d/:token', (request, response) => show(deps, request, response));
  router.post('/d/:token', limited(deps), fromHere, onlyForms, readForm, (request, response) =>
    act(deps, request, response),
  );
  router.use('/d/:token', unreadable(deps));
  return router;
}

async function show(
  deps: CustomerPagesDeps,
  request: express.Request,
  response: express.Response,
): Promise<void> {
  const asked = await findAsked(deps, tokenOf(request));
  if (asked === null) {
    send(response, 404, missingPage(textsFor(request, null)));
    return;
  }
  send(response, 200, questionPage(textsFor(request, asked), asked, null));
}

async function act(
  deps: CustomerPagesDeps,
  request: express.Request,
  response: express.Response,
): Promise<void> {
  const token = tokenOf(request);
  const asked = await findAsked(deps, token);
  const texts = textsFor(request, asked);
  const typed = typedIn(request.body);
  if (asked === null) {
    send(response, 404, missingPage(texts));
    return;
  }
  const verdict = verdictOf(texts, asked, typed.decision);
  const answer: PageAnswer =
    verdict === null || typed.code === ''
      ? { kind: 'phrase-needed' }
      : await deps.answer({
          token,
          verdict,
          words: typed.decision,
          code: typed.code,
          ip: request.ip ?? null,
          userAgent: request.get('user-agent') ?? null,
        });
  if (answer.kind === 'stored') {
    // Post/Redirect/Get: reloading the result sends nothing again.
    response.redirect(303, `?lang=${texts.locale}`);
    return;
  }
  const complaint = complaintOf(answer);
  const now = (await findAsked(deps, token)) ?? asked;
  send(response, complaint.kind === 'not-open' ? 409 : 422, questionPage(texts, now, complaint));
}

/** The words of the page's language, or the stated phrase where a present delegate is replaced. */
function verdictOf(texts: PageTexts, asked: Asked, typed: string): 'approve' | 'decline' | null {
  const words = foldWords(typed);
  if (words === foldWords(texts.plain('word-decline'))) return 'decline';
  const agree = asked.message.question?.phrase ?? texts.plain('word-agree');
  return words === foldWords(agree) ? 'approve' : null;
}

function complaintOf(answer: Exclude<PageAnswer, { kind: 'stored' }>): Complaint {
  switch (answer.kind) {
    case 'phrase-needed':
      return { kind: 'words' };
    case 'wrong-code':
      return { kind: 'code', triesLeft: answer.triesLeft };
    case 'no-tries-left':
      return { kind: 'no-tries' };
    case 'unknown':
    case 'not-open':
      return { kind: 'not-open' };
  }
}

function typedIn(body: unknown): { readonly code: string; readonly decision: string } {
  const field = (name: string, maxLength: number): string => {
    const value: unknown =
      typeof body === 'object' && body !== null
        ? Object.entries(body).find(([key]) => key === name)?.[1]
        : '';
    return typeof value === 'string' && value.length <= maxLength ? value : '';
  };
  return { code: field('code', CODE_LENGTH), decision: field('decision', WORDS_LENGTH) };
}

function limited({ limiter }: CustomerPagesDeps): express.RequestHandler {
  return async (request, response, next) => {
    const taken = await limiter?.take(`page:${request.ip ?? ''}`);
    if (taken?.kind !== 'limited') {
      next();
      return;
    }
    response.set('Retry-After', String(taken.retryAfterS));
    send(response, 429, complaintPage(textsFor(request, null), { kind: 'busy' }));
  };
}

/**
 * Refuses a form that another site made the browser send. `Origin: null` is what browsers send with
 * our own Referrer-Policy; that and requests without either header are left to the code, which no
 * other site knows.
 */
const fromHere: express.RequestHandler = (request, response, next) => {
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const foreign =
    site !== undefined
      ? site !== 'same-origin' && site !== 'none'
      : origin !== undefined && origin !== 'null' && hostOf(origin) !== request.get('host');
  if (!foreign) {
    next();
    return;
  }
  send(response, 403, complaintPage(textsFor(request, null), { kind: 'origin' }));
};

const onlyForms: express.RequestHandler = (request, response, next) => {
  if (request.is('application/x-www-form-urlencoded') !== false) {
    next();
    return;
  }
  send(response, 415, complaintPage(textsFor(request, null), { kind: 'unreadable' }));
};

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** The body was too large, not a form, or cut off; or something of ours failed. */
function unreadable({ report }: CustomerPagesDeps): express.ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    if (response.headersSent) {
      next(thrown);
      return;
    }
    const status = statusOf(thrown);
    if (status >= 500) report?.(thrown);
    const complaint: Complaint = { kind: status >= 500 ? 'failed' : 'unreadable' };
    send(response, status, complaintPage(textsFor(request, null), complaint));
  };
}

function statusOf(thrown: unknown): number {
  if (typeof thrown !== 'object' || thrown === null || !('status' in thrown)) return 503;
  const { status } = thrown;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 503;
}

function tokenOf(request: express.Request): string {
  const token = request.params['token'];
  return typeof token === 'string' ? token : '';
}

/** `?lang=`, else the mail's language, else the browser's, else English. */
function textsFor(request: express.Request, asked: Asked | null): PageTexts {
  const wanted = request.query['lang'];
  if (isOneOf(LOCALES, wanted)) return pageTexts(wanted);
  if (asked !== null && isOneOf(LOCALES, asked.message.locale)) {
    return pageTexts(asked.message.locale);
  }
  const accepted = request.acceptsLanguages([...LOCALES]);
  return pageTexts(isOneOf(LOCALES, accepted) ? accepted : 'en');
}

function send(response: express.Response, status: number, page: Markup): void {
  response.status(status).type('html').send(page.markup);
}
