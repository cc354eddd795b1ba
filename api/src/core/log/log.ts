import { Injectable, type LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';
import { Config } from '../config/config';

/**
 * Structured logs (one JSON line each) without personal data: callers pass ids, counts and codes, never
 * texts, names, places, tokens or addresses. Of an error only its class, code and our own stack lines are
 * written, because driver messages repeat the values that were stored.
 */
@Injectable()
export class Log implements LoggerService {
  private readonly logger: Logger;

  constructor(config: Config) {
    this.logger = pino({ level: config.LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  }

  event(event: string, facts: Record<string, string | number | boolean | null> = {}): void {
    this.logger.info({ event, ...facts });
  }

  failure(event: string, error: unknown, facts: Record<string, string | number | boolean | null> = {}): void {
    this.logger.error({ event, ...facts, ...describe(error) });
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.logger.debug({ event: 'nest', message: String(message), context: rest.at(-1) });
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn({ event: 'nest', message: String(message), context: rest.at(-1) });
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error({ event: 'nest', message: String(message), context: rest.at(-1) });
  }
}

function describe(error: unknown): { error: string; code?: string; stack?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const code =
    (error as { code?: unknown; driverError?: { code?: unknown } }).driverError?.code ??
    (error as { code?: unknown }).code;
  const stack = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .join('\n');
  return { error: error.name, ...(typeof code === 'string' ? { code } : {}), stack };
}
