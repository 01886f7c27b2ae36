import { DefaultLogger, Runtime } from '@temporalio/worker';

interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * Gives the SDK's own news to our log instead of the terminal and, where a port is named, its
 * metrics to Prometheus. Once in a process, before the first worker.
 */
export function installRuntime(log: Log, prometheusPort: number | undefined): void {
  Runtime.install({
    // Stopping is ours: in our order, the worker after the listeners that feed it.
    shutdownSignals: [],
    logger: new DefaultLogger('WARN', ({ level, message, meta }) => {
      const fields = { ...meta };
      if (level === 'ERROR') log.error(fields, message);
      else log.warn(fields, message);
    }),
    telemetryOptions: {
      logging: { forward: {}, filter: 'WARN' },
      ...(prometheusPort === undefined
        ? {}
        : { metrics: { prometheus: { bindAddress: `0.0.0.0:${String(prometheusPort)}` } } }),
    },
  });
}
