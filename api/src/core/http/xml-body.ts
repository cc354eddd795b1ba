import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Lets routes take XML as the text it is; WeChat pushes it. Nothing is parsed here. */
export function acceptXml(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  for (const type of ['text/xml', 'application/xml']) {
    if (fastify.hasContentTypeParser(type)) continue;
    fastify.addContentTypeParser(type, { parseAs: 'string', bodyLimit: 64 * 1024 }, (_request, body, done) =>
      done(null, body),
    );
  }
}
