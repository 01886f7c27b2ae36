import { withoutCredentials } from '../../commands/without-secrets.ts';
import { refused } from '../../domain/refusals.ts';
import { isId } from '../../ids.ts';
import type { Reply } from '../../ports.ts';
import type { ApiDeps } from '../deps.ts';
import { listed, pageOf, pageQuery } from '../lists.ts';
import { summariseHeaders } from '../mail-headers.ts';
import { ok, route, type Route } from '../route.ts';
import * as shapes from '../shapes.ts';

/** Operators look at what was kept out. Nothing here lets one through (B14). */
export function quarantineRoutes(deps: ApiDeps): readonly Route[] {
  const { replies } = deps.books;
  return [
    route({
      method: 'get',
      path: '/v1/quarantine',
      access: 'operator',
      tag: 'Operators',
      summary: 'Mails that were kept out as forged',
      query: pageQuery,
      answer: { status: 200, schema: shapes.page(shapes.quarantinedMail) },
      handle: async ({ query }) => listed(await replies.quarantined(pageOf(query)), viewMail),
    }),
    route({
      method: 'get',
      path: '/v1/quarantine/{id}',
      access: 'operator',
      tag: 'Operators',
      summary: 'One of them, with its headers in short and its visible text',
      answer: { status: 200, schema: shapes.quarantinedMailWhole },
      async handle({ params }) {
        const reply = isId('rep', params.id) ? await replies.get(params.id) : null;
        if (reply?.fate !== 'quarantined') return refused('not-found');
        const [raw, visibleText] = await Promise.all([
          replies.raw(reply.id),
          replies.visibleText(reply.id),
        ]);
        return ok({
          ...viewMail(reply),
          headers: summariseHeaders(raw),
          visibleText: withoutCredentials(visibleText),
        });
      },
    }),
  ];
}

function viewMail(reply: Reply): Record<string, unknown> {
  return {
    id: reply.id,
    offerId: reply.offerId,
    grantId: reply.grantId,
    receivedAt: reply.receivedAt,
    bytes: reply.rawBytes,
    from: withoutCredentials(reply.envelope.from),
    ip: reply.envelope.ip,
    class: reply.class,
    assurance: reply.assurance,
    because: reply.assuranceBecause,
    verdict: reply.verdict,
  };
}
