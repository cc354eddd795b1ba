import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../log/log';
import { Problem, type ProblemCode } from './problem';

const BY_STATUS: Record<number, [ProblemCode, string]> = {
  400: ['invalid_input', '请求的格式不正确'],
  401: ['unauthenticated', '请先登录'],
  403: ['forbidden', '您没有权限做这件事'],
  404: ['not_found', '没有这个地址'],
  413: ['too_large', '内容太大了'],
  415: ['unsupported_media', '不支持这种内容类型'],
  429: ['too_many_requests', '操作太频繁，请稍后再试'],
};

/** Turns whatever was thrown into problem details; what nobody foresaw is logged and shown as one sentence. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = this.asProblem(error, request.id);
    const { retryAfter } = problem.extras;
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send({
        type: `/problems/${problem.code}`,
        title: problem.title,
        status: problem.status,
        code: problem.code,
        requestId: request.id,
        ...problem.extras,
      });
  }

  private asProblem(error: unknown, requestId: string): Problem {
    if (error instanceof Problem) return error;
    const status = statusOf(error);
    const known = status === undefined ? undefined : BY_STATUS[status];
    if (known) return new Problem(known[0], known[1]);
    this.log.failure('request failed', error, { requestId });
    return new Problem('internal', '系统出了点问题，请稍后再试；您填写的内容没有丢');
  }
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status < 500 ? status : undefined;
}
