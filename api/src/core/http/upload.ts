import '@fastify/multipart';
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { RateLimit } from '../rate/rate-limit.guard';
import { invalid, Problem } from './problem';

/** A route that takes one file, in the field `file` of a form. */
export const Upload = (): MethodDecorator =>
  applyDecorators(
    RateLimit('upload'),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string', format: 'binary' } },
      },
    }),
  );

/** The file's bytes, at most 10 MB. @param what it is, in Chinese @throws Problem unsupported_media, invalid_input, too_large */
export async function uploaded(request: FastifyRequest, what: string): Promise<Buffer> {
  if (!request.isMultipart()) throw new Problem('unsupported_media', `请用 multipart/form-data 上传${what}`);
  const file = await request.file();
  if (!file) throw invalid('file', `没有收到${what}`);
  return file.toBuffer();
}
