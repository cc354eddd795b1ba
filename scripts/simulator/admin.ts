import type { FastifyInstance } from 'fastify';
import type { Fault, Faults } from './faults';
import type { Logins } from './login';
import type { Messages } from './messages';
import type { MediaPlan } from './mini/content';
import type { MiniProgram } from './mini/endpoints';
import type { PushTarget } from './mini/push';
import { WechatError, type Identity } from './types';

interface Parts {
  people: Map<string, Identity>;
  logins: Logins;
  messages: Messages;
  faults: Faults;
  reset: () => void;
  mini: MiniProgram;
  /** Lets WeChat's time run ahead of ours, so that codes, tokens and files grow old. */
  forward: (ms: number) => void;
}

/** Switches for tests, under /_sim; nothing here exists at WeChat. */
export function admin(
  app: FastifyInstance,
  { people, logins, messages, faults, reset, mini, forward }: Parts,
): void {
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof WechatError)
      return reply.code(400).send({ errcode: error.errcode, errmsg: error.message });
    throw error;
  });

  app.get('/_sim/identities', () => ({ items: [...people.values()] }));
  app.post<{ Body: Identity }>('/_sim/identities', (request, reply) => {
    people.set(request.body.openid, request.body);
    return reply.code(201).send(request.body);
  });
  app.post<{ Body: { openid: string; appId?: string } }>('/_sim/codes', (request, reply) =>
    reply.code(201).send({ code: logins.createCode(request.body.openid, request.body.appId) }),
  );
  app.post<{ Body: { openid: string; template: string; times?: number } }>(
    '/_sim/credits',
    (request, reply) => {
      const { openid, template, times } = request.body;
      mini.asked(openid, template, 'accept');
      return reply.code(201).send({ credits: messages.grant(openid, template, times) });
    },
  );
  app.get('/_sim/sent', () => ({ items: messages.sent }));
  app.post<{ Body: Fault }>('/_sim/faults', (request, reply) => {
    faults.add(request.body);
    return reply.code(204).send();
  });
  app.delete('/_sim/faults', (_request, reply) => {
    faults.reset();
    return reply.code(204).send();
  });
  app.post<{ Body: PushTarget }>('/_sim/push', (request, reply) => {
    mini.pushes.use(request.body);
    return reply.code(204).send();
  });
  app.post<{ Body: MediaPlan }>('/_sim/media-plans', (request, reply) => {
    mini.content.plan(request.body);
    return reply.code(204).send();
  });
  app.post<{ Body: { openid: string; phone: string } }>('/_sim/phone-codes', (request, reply) =>
    reply.code(201).send({ code: mini.phones.createCode(request.body.openid, request.body.phone) }),
  );
  app.post<{ Body: { forwardMs: number } }>('/_sim/clock', (request, reply) => {
    forward(request.body.forwardMs);
    return reply.code(204).send();
  });
  app.post('/_sim/reset', (_request, reply) => {
    reset();
    return reply.code(204).send();
  });
}
