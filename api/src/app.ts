import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { AppModule } from './app.module';
import type { Config } from './core/config/config';
import { keepRawBody, limitBody } from './core/http/raw-body';
import { addSecurityHeaders } from './core/http/security-headers';
import { validationPipe } from './core/http/validation';
import { acceptXml } from './core/http/xml-body';
import { newId } from './core/ids';
import { Log } from './core/log/log';
import { MAX_UPLOAD_BYTES } from './core/media/picture';
import { resolve } from 'node:path';

const BODY_LIMIT = 20 * 1024 * 1024;
const PREFIX = 'api/v1';
/** Bytes of one event of the district platform, ample for 2,000 characters. */
const DISTRICT_LIMIT = 32 * 1024;
const PAY_LIMIT = 64 * 1024;
/** Pushes are short; these doors stand open to everybody. */
const PUSH_LIMIT = 64 * 1024;

export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const options = new DocumentBuilder().setTitle('蓝天网格 API').setVersion('1').addBearerAuth().build();
  return SwaggerModule.createDocument(app, options);
}

/** Builds the application: one process that serves the API, its description and the h5 build. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: () => newId(),
    trustProxy: config.TRUSTED_PROXY,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  const log = app.get(Log);
  app.useLogger(log);
  app.setGlobalPrefix(PREFIX);
  app.useGlobalPipes(validationPipe());
  app.enableShutdownHooks();
  addSecurityHeaders(app.getHttpAdapter().getInstance());
  keepRawBody(app.getHttpAdapter().getInstance(), `/${PREFIX}/channels/district/events`, DISTRICT_LIMIT);
  keepRawBody(app.getHttpAdapter().getInstance(), `/${PREFIX}/wechat/pay/notify`, PAY_LIMIT);
  for (const door of ['push/mini', 'official'])
    limitBody(app.getHttpAdapter().getInstance(), `/${PREFIX}/wechat/${door}`, PUSH_LIMIT);
  await app.register(multipart, { limits: { fileSize: MAX_UPLOAD_BYTES, files: 1, fields: 5 } });
  acceptXml(app);
  logRequests(app, log);
  SwaggerModule.setup(`${PREFIX}/docs`, app, () => describeApi(app), {
    jsonDocumentUrl: `${PREFIX}/docs-json`,
  });
  if (config.H5_DIR) {
    await app.register(fastifyStatic, { root: resolve(config.H5_DIR), prefix: '/', decorateReply: false });
  }
  return app;
}

/** One line per request: the route's pattern, never the address, which may hold ids and signatures. */
function logRequests(app: NestFastifyApplication, log: Log): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      log.event('request', {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        requestId: request.id,
      });
      done();
    });
}
