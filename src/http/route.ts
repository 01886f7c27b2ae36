/**
 * One list of routes drives the router, the OpenAPI document and the tests that hold the two
 * together.
 */
import type { Answer } from '../commands/idempotently.ts';
import { type FieldError, type RefusalCode, type Refused, refused } from '../domain/refusals.ts';
import { escapePointer } from './body.ts';
import type { Caller, OperatorCaller, PartnerCaller } from './caller.ts';
import type { z } from './zod.ts';

export type Method = 'get' | 'post' | 'patch' | 'delete';
export type Access = 'public' | 'partner' | 'operator' | 'any';

interface CallerOf {
  public: null;
  partner: PartnerCaller;
  operator: OperatorCaller;
  any: Caller;
}

type ParamsOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Readonly<Record<Name, string>> & ParamsOf<Rest>
  : unknown;

export interface Asked<A extends Access, Path extends string, Q, B> {
  readonly caller: CallerOf[A];
  readonly params: ParamsOf<Path>;
  readonly query: Q;
  readonly body: B;
  /** Ids that the request makes end in it, so that repeating it makes nothing twice. */
  readonly idSuffix: string;
}

export interface RouteShape {
  readonly method: Method;
  /** With `{name}` for its parameters. */
  readonly path: string;
  readonly access: Access;
  readonly tag: string;
  readonly summary: string;
  readonly query: z.ZodObject | null;
  readonly body: z.ZodObject | null;
  /** A body that is accepted, for the documents and the tests. */
  readonly example: unknown;
  readonly answer: { readonly status: number; readonly schema: z.ZodType | null };
  /** Beyond those that every route can give. */
  readonly refusals: readonly RefusalCode[];
}

export interface RawAsked {
  readonly caller: Caller | null;
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
  readonly idSuffix: string;
}

export interface Route extends RouteShape {
  handle(asked: RawAsked): Promise<Answer | Refused>;
}

interface Definition<
  A extends Access,
  Path extends string,
  Q extends z.ZodObject,
  B extends z.ZodObject,
> {
  readonly method: Method;
  readonly path: Path;
  readonly access: A;
  readonly tag: string;
  readonly summary: string;
  readonly query?: Q;
  readonly body?: B;
  readonly example?: z.input<B>;
  readonly answer: { readonly status: number; readonly schema: z.ZodType | null };
  readonly refusals?: readonly RefusalCode[];
  handle(asked: Asked<A, Path, z.output<Q>, z.output<B>>): Promise<Answer | Refused>;
}

/** What a route reads that asks for no query or no body. */
type Nothing = z.ZodObject<Record<string, never>>;

export function route<
  A extends Access,
  Path extends string,
  Q extends z.ZodObject = Nothing,
  B extends z.ZodObject = Nothing,
>(definition: Definition<A, Path, Q, B>): Route {
  const { query = null, body = null } = definition;
  return {
    method: definition.method,
    path: definition.path,
    access: definition.access,
    tag: definition.tag,
    summary: definition.summary,
    query,
    body,
    example: definition.example ?? {},
    answer: definition.answer,
    refusals: definition.refusals ?? [],
    async handle(raw) {
      const parsedQuery = query === null ? noneOf(raw.query) : read(query, raw.query);
      if (!parsedQuery.ok) return parsedQuery.refused;
      const parsedBody = body === null ? noneOf(raw.body) : read(body, raw.body);
      if (!parsedBody.ok) return parsedBody.refused;
      return definition.handle({
        // The mount lets a caller of the wrong kind no further, and Express fills the parameters.
        caller: raw.caller as CallerOf[A],
        params: raw.params as ParamsOf<Path>,
        query: parsedQuery.value as z.output<Q>,
        body: parsedBody.value as z.output<B>,
        idSuffix: raw.idSuffix,
      });
    },
  };
}

type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refused: Refused };

function read<T>(schema: z.ZodType<T>, input: unknown): Reading<T> {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, refused: refused('invalid-request', undefined, fieldErrors(result.error)) };
}

/** A query or body that no schema asked for. */
function noneOf(input: unknown): Reading<unknown> {
  const names = typeof input === 'object' && input !== null ? Object.keys(input) : [];
  if (names.length === 0) return { ok: true, value: {} };
  const errors = names.slice(0, ERROR_COUNT).map((name) => unknownField([], name));
  return { ok: false, refused: refused('invalid-request', undefined, errors) };
}

const ERROR_COUNT = 50;

function fieldErrors(error: z.ZodError): readonly FieldError[] {
  return flatten(error.issues, []).slice(0, ERROR_COUNT);
}

function flatten(
  issues: readonly z.core.$ZodIssue[],
  base: readonly PropertyKey[],
): readonly FieldError[] {
  return issues.flatMap((issue): readonly FieldError[] => {
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownField(path, key));
    }
    if (issue.code === 'invalid_union') {
      // Of several readings, the one that came furthest says most.
      const furthest = [...issue.errors].sort((one, other) => depth(other) - depth(one))[0] ?? [];
      return depth(furthest) > 0
        ? flatten(furthest, path)
        : [{ pointer: pointerOf(path), detail: 'has the wrong type' }];
    }
    const detail = issue.code === 'invalid_key' ? 'not an allowed name' : issue.message;
    return [{ pointer: pointerOf(path), detail }];
  });
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(
    0,
    ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)),
  );
}

function unknownField(path: readonly PropertyKey[], name: string): FieldError {
  return { pointer: pointerOf([...path, name]), detail: 'unknown field' };
}

function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${escapePointer(String(part))}`).join('');
}

export function ok(body: unknown): Answer {
  return { kind: 'answer', status: 200, body, location: null };
}

export function created(body: unknown, location: string): Answer {
  return { kind: 'answer', status: 201, body, location };
}

export const NO_CONTENT: Answer = { kind: 'answer', status: 204, body: null, location: null };
