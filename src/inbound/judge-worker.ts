/** Entry of the worker thread: judges one mail at a time, so that a hostile one harms no other. */
import { parentPort, workerData } from 'node:worker_threads';
import { invariant } from '../domain/assert.ts';
import { createResolver } from '../dns.ts';
import type { DnsConfig } from '../dns.ts';
import { readReply } from '../replies/index.ts';
import { judgeCase } from './judge-case.ts';
import type { Judged, JudgeInput } from './judge-case.ts';

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'judged'; readonly judged: Judged }
  | { readonly kind: 'threw'; readonly error: string };

const port = parentPort;
invariant(port !== null, 'the judge worker runs in a worker thread');
const resolver = createResolver(workerData as DnsConfig);

function answer(message: FromWorker): void {
  port?.postMessage(message);
}

port.on('message', (input: JudgeInput) => {
  judgeCase(input, resolver).then(
    (judged) => {
      answer({ kind: 'judged', judged });
    },
    (error: unknown) => {
      answer({ kind: 'threw', error: String(error) });
    },
  );
});
// The tables of all languages are built at the first reading: before a mail's time limit runs.
readReply({ subject: '', text: 'Hello' }, { locale: 'en' });
answer({ kind: 'ready' });
