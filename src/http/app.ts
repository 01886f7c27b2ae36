/** The API: every route of the list, its documents, and a named refusal for everything else. */
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { newId } from '../ids.ts';
import { carryOut, explainFailure, type Outcome } from './carry-out.ts';
import type { ApiDeps } from './deps.ts';
import { docsPages } from './docs.ts';
import { openApiDocument } from './openapi.ts';
import { problem, type Problem, sendProblem } from './problem.ts';
import type { Route } from './route.ts';
import { allRoutes } from './routes/index.ts';

export function createApi(deps: ApiDeps): Express {
  const routes = allRoutes(deps);
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.set('trust proxy', deps.config.trustProxy ?? false);
  app.use(withRequestId(deps), protectiveHeaders(deps));
  mount(app, routes, deps);
  app.use(docsPages(openApiDocument(routes, deps.config.publicUrl)));
  for (const pages of deps.pages ?? []) app.use(pages);
  app.use((request, response) => {
    answerWith(deps, request, response, problem('not-found', 'There is no such path.'));
  });
  app.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    void fail(deps, error, request, response).catch(next);
  });
  return app;
}

function mount(app: Express, routes: readonly Route[], deps: ApiDeps): void {
  const methodsByPath = new Map<string, string[]>();
  for (const route of routes) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    app[route.method](path, async (request, response) => {
      answerWith(deps, request, response, await carryOut(deps, route, request, response));
    });
    const methods = methodsByPath.get(path) ?? [];
    methods.push(route.method.toUpperCase(), ...(route.method === 'get' ? ['HEAD'] : []));
    methodsByPath.set(path, methods);
  }
  for (const [path, methods] of methodsByPath) {
    app.all(path, (request, response) => {
      const headers = { Allow: methods.join(', ') };
      answerWith(deps, request, response, problem('method-not-allowed', undefined, { headers }));
    });
  }
}

function answerWith(deps: ApiDeps, request: Request, response: Response, outcome: Outcome): void {
  // A client that went away needs no answer.
  if (response.headersSent) return;
  if (outcome.kind === 'refused') {
    sendProblem(response, outcome, {
      publicUrl: deps.config.publicUrl,
      requestId: requestIdOf(response),
      path: request.path,
    });
    return;
  }
  if (outcome.location !== null) response.set('Location', outcome.location);
  response.status(outcome.status);
  if (outcome.body === null) response.end();
  else response.json(outcome.body);
}

async function fail(
  deps: ApiDeps,
  error: unknown,
  request: Request,
  response: Response,
): Promise<void> {
  const shown = isUnreadableUrl(error) ? badUrl() : await explainFailure(deps, error);
  if (shown.code === 'internal-error' || shown.code === 'unavailable') {
    deps.log.error({ err: error, requestId: requestIdOf(response) }, 'a request failed');
  }
  answerWith(deps, request, response, shown);
}

/** Express says 400 of a path whose percent signs decode to nothing. */
function isUnreadableUrl(error: unknown): boolean {
  return error instanceof URIError;
}

function badUrl(): Problem {
  return problem('not-found', 'There is no such path.');
}

function requestIdOf(response: Response): string {
  return String(response.locals['requestId']);
}

function withRequestId(deps: ApiDeps): express.RequestHandler {
  return (request, response, next) => {
    const startedAt = process.hrtime.bigint();
    const requestId = newId('req');
    response.locals['requestId'] = requestId;
    response.set('X-Request-Id', requestId);
    response.set('Cache-Control', 'no-store');
    response.on('finish', () => {
      deps.log.info(
        {
          requestId,
          method: request.method,
          // The pattern, not the path: other rooms' paths hold tokens.
          route: (request.route as { path?: string } | undefined)?.path ?? null,
          status: response.statusCode,
          caller: (response.locals['caller'] as string | undefined) ?? null,
          ms: Number((process.hrtime.bigint() - startedAt) / 1_000_000n),
        },
        'answered',
      );
    });
    next();
  };
}

function protectiveHeaders(deps: ApiDeps): express.RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: true,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: deps.config.publicUrl.startsWith('https:')
      ? { maxAge: 31_536_000 }
      : false,
  });
}
