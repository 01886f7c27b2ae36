import { request } from 'node:http';
import type { Shared } from './coordinator.ts';

/** Asks the run's coordinator for something shared; the first to ask waits for it to start. */
export function shared<Name extends keyof Shared>(name: Name): Promise<Shared[Name]> {
  const coordinator = process.env['COUNTERSIGN_TEST_COORDINATOR'];
  if (coordinator === undefined) throw new Error('Tests run under jest, with jest.config.mjs');
  return new Promise((resolve, reject) => {
    // Not fetch(): it gives up after five minutes, and the first run may build a server.
    request(`${coordinator}/${name}`, { agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(JSON.parse(body) as Shared[Name]);
        else reject(new Error(`The tests' ${name} is not to be had: ${body}`));
      });
    })
      .on('error', reject)
      .end();
  });
}
