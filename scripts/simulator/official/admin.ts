import type { FastifyInstance } from 'fastify';
import type { Groups } from '../groups';
import type { Robots } from '../robots';
import type { Official } from './account';

interface Parts {
  official: Official | null;
  robots: Robots;
  groups: Groups;
  /** Where the simulator itself is reached. */
  base: () => string;
}

/** Switches for the official account, robots and groups, under /_sim; nothing here exists at WeChat. */
export function officialAdmin(app: FastifyInstance, { official, robots, groups, base }: Parts): void {
  app.post<{ Body: { url: string } }>('/_sim/official/address', async (request, reply) => {
    await official?.enterAddress(request.body.url);
    return reply.code(official ? 204 : 404).send();
  });
  app.post('/_sim/robots', (_request, reply) => reply.code(201).send({ url: robots.create(base()) }));
  app.get('/_sim/robots/sent', () => ({ items: robots.sent }));
  app.post<{ Body: { openid: string; group: string } }>('/_sim/groups/enter', (request, reply) =>
    reply.code(201).send(groups.enter(request.body.openid, request.body.group)),
  );
}
