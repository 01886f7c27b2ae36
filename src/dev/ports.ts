import { createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';

/**
 * A port of the loopback interface that nobody listens on: the wanted one if it is free, else one
 * of the system's choice. Somebody may still take it before its user does, so the user checks.
 */
export async function freePort(wanted = 0): Promise<number> {
  try {
    return await tryPort(wanted);
  } catch {
    return tryPort(0);
  }
}

function tryPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('A listening socket has no port'));
      });
    });
  });
}
