/** Reads a request's body: JSON in UTF-8, bounded, and nothing that JSON parsers quarrel over. */
import express, { type Request, type RequestHandler, type Response } from 'express';
import { LIMITS } from '../domain/limits.ts';
import { problem, type Problem } from './problem.ts';

/** Deeper than any request of ours. */
const DEPTH = 16;
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const readRaw: RequestHandler = express.raw({
  type: () => true,
  limit: LIMITS.requestBytes,
  inflate: false,
});

export type Body = { readonly kind: 'body'; readonly json: unknown } | Problem;

/** No body at all reads as `{}`: steps such as `/remind` need none. */
export async function readBody(request: Request, response: Response): Promise<Body> {
  const failure = await new Promise<unknown>((resolve) => {
    void readRaw(request, response, resolve);
  });
  if (failure !== undefined) return explain(failure);
  const bytes: unknown = request.body;
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) return { kind: 'body', json: {} };
  if (!isJson(request.get('content-type'))) return problem('unsupported-media-type');
  return parse(bytes);
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json *(?:; *charset="?utf-8"? *)?$/i.test(contentType ?? '');
}

function parse(bytes: Buffer): Body {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return unreadable('The body is not readable JSON in UTF-8.');
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return unreadable('The body is not a JSON object.');
  }
  return whyUnsafe(json) ?? { kind: 'body', json };
}

/** What no schema should have to think of: bottomless nesting, and keys that reach for prototypes. */
function whyUnsafe(root: object): Problem | null {
  const open: { readonly value: object; readonly depth: number; readonly pointer: string }[] = [
    { value: root, depth: 1, pointer: '' },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > DEPTH) {
      return problem('invalid-request', 'The body is nested too deeply.');
    }
    for (const [key, value] of Object.entries(next.value) as [string, unknown][]) {
      const pointer = `${next.pointer}/${escapePointer(key)}`;
      if (PROTOTYPE_KEYS.has(key)) {
        return problem('invalid-request', undefined, {
          errors: [{ pointer, detail: 'unknown field' }],
        });
      }
      if (typeof value === 'object' && value !== null) {
        open.push({ value, depth: next.depth + 1, pointer });
      }
    }
  }
  return null;
}

/** RFC 6901; a hostile key is cut so that the answer stays small. */
export function escapePointer(key: string): string {
  return key.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1');
}

function unreadable(detail: string): Problem {
  return problem('invalid-request', detail, { status: 400 });
}

function explain(failure: unknown): Problem {
  const type =
    typeof failure === 'object' && failure !== null && 'type' in failure ? failure.type : null;
  switch (type) {
    case 'entity.too.large':
      // What is still on its way is not read.
      return problem('request-too-large', undefined, { headers: { Connection: 'close' } });
    case 'encoding.unsupported':
      return problem('unsupported-media-type', 'Content-Encoding is not supported.');
    default:
      return unreadable('The body did not arrive whole.');
  }
}
