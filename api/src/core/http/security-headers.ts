import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

const OPTIONS = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      // Taro's own icons are fonts within its style sheet.
      fontSrc: ["'self'", 'data:'],
      // Taro sets style attributes; scripts come from files only, the API description's page included.
      styleSrc: ["'self'", "'unsafe-inline'"],
      scriptSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      connectSrc: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
};

/** What helmet says for these options; it depends on no request, so it is asked once. */
function securityHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value;
    },
    removeHeader: () => undefined,
  };
  helmet(OPTIONS)({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error) throw new Error('helmet refuses its options', { cause: error });
  });
  return headers;
}

/** Puts helmet's headers on every answer. Its Fastify plugin works them out anew for each request. */
export function addSecurityHeaders(server: FastifyInstance): void {
  const headers = securityHeaders();
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}
