/** `/openapi.json`, the API's documents at `/docs`, and the list of refusals that problems link to. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type RequestHandler, Router } from 'express';
import { REFUSALS } from '../domain/refusals.ts';

/** What of the documents' viewer is served; everything else in its package is not. */
const VIEWER_FILES = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PLAIN_PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

export function docsPages(document: object): Router {
  const router = Router();
  const json = JSON.stringify(document);
  router.get('/openapi.json', (_request, response) => {
    response.type('application/json').send(json);
  });
  router.get('/docs', page(DOCS_PAGE, PAGE_POLICY));
  router.get('/docs/refusals', page(refusalsPage(), PLAIN_PAGE_POLICY));
  router.get('/docs/viewer/start.js', (_request, response) => {
    response.type('text/javascript').send(START_SCRIPT);
  });
  const folder = viewerFolder();
  if (folder === null) return router;
  for (const file of VIEWER_FILES) {
    router.get(`/docs/viewer/${file}`, (_request, response) => {
      response.set('Cache-Control', 'public, max-age=3600');
      response.sendFile(file, { root: folder, cacheControl: false });
    });
  }
  return router;
}

/** Where the build put the viewer (seen from `dist/src/http`), or its package when nothing was built. */
const VIEWER_FOLDERS = ['../../swagger-ui/', '../../node_modules/swagger-ui-dist/'];

function viewerFolder(): string | null {
  const folders = VIEWER_FOLDERS.map((each) => fileURLToPath(new URL(each, import.meta.url)));
  return folders.find((each) => existsSync(each)) ?? null;
}

function page(html: string, policy: string): RequestHandler {
  return (_request, response) => {
    response.set('Content-Security-Policy', policy);
    response.type('html').send(html);
  };
}

const START_SCRIPT = `window.addEventListener('load', () => {
  SwaggerUIBundle({
    url: '/openapi.json',
    dom_id: '#docs',
    deepLinking: true,
    validatorUrl: null,
    displayRequestDuration: true,
    defaultModelsExpandDepth: 0,
  });
});
`;

const DOCS_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Countersign API</title>
    <link rel="icon" href="/docs/viewer/favicon-32x32.png">
    <link rel="stylesheet" href="/docs/viewer/swagger-ui.css">
  </head>
  <body>
    <noscript>The documents need JavaScript. The bare description is at
      <a href="/openapi.json">/openapi.json</a>.</noscript>
    <div id="docs"></div>
    <script src="/docs/viewer/swagger-ui-bundle.js"></script>
    <script src="/docs/viewer/start.js"></script>
  </body>
</html>
`;

function refusalsPage(): string {
  const entries = Object.entries(REFUSALS).map(
    ([code, { status, title, remedy }]) =>
      `<section id="${code}"><h2><code>${code}</code> <small>${String(status)}</small></h2>` +
      `<p>${escapeHtml(title)}.</p><p>${escapeHtml(remedy)}</p></section>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Countersign: refusals</title>
    <style>
      :root { color-scheme: light dark; }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
      h2 { font-size: 1.1rem; margin: 2rem 0 0.25rem; }
      p { margin: 0.25rem 0; }
      section:target { outline: 2px solid; outline-offset: 0.5rem; }
    </style>
  </head>
  <body>
    <h1>Refusals</h1>
    <p>Every "no" of the API carries one of these codes.</p>
    ${entries.join('\n    ')}
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
