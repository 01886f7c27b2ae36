import type { ApiDeps } from '../deps.ts';
import { ok, route, type Route } from '../route.ts';
import * as shapes from '../shapes.ts';

const CHECK_MS = 2_000;

export function healthRoutes(deps: ApiDeps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/livez',
      access: 'public',
      tag: 'Health',
      summary: 'Whether the process runs',
      answer: { status: 200, schema: shapes.health },
      handle: () => Promise.resolve(ok({ status: 'alive' })),
    }),
    route({
      method: 'get',
      path: '/readyz',
      access: 'public',
      tag: 'Health',
      summary:
        'Whether requests can be served: 503 without the database, degraded without Temporal',
      answer: { status: 200, schema: shapes.readiness },
      async handle() {
        const [database, temporal] = await Promise.all([
          check(() => deps.books.ping()),
          check(deps.pingProcesses),
        ]);
        const checks = { database, temporal };
        if (database === 'away') return { ...ok({ status: 'away', checks }), status: 503 };
        // What is stored while Temporal is away is carried out later, so requests are still welcome.
        return ok({ status: temporal === 'away' ? 'degraded' : 'ready', checks });
      },
    }),
  ];
}

async function check(ping: () => Promise<void>): Promise<'ok' | 'away'> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<'away'>((resolve) => {
    timer = setTimeout(resolve, CHECK_MS, 'away');
  });
  const answer = ping().then(
    () => 'ok' as const,
    () => 'away' as const,
  );
  const state = await Promise.race([answer, patience]);
  clearTimeout(timer);
  return state;
}
