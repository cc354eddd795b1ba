import type { FastifyInstance, FastifyRequest } from 'fastify';
import { endpoint, jsonBody } from '../endpoint';
import type { Faults } from '../faults';
import type { WechatAnswer } from '../types';
import type { Official } from './account';
import { checkMenu } from './menu';

const JSON_TYPE = 'application/json; encoding=utf-8';

/** The official account's part of api.weixin.qq.com. Its tokens are its own. */
export function officialEndpoints(app: FastifyInstance, faults: Faults, official: Official): void {
  const query = (request: FastifyRequest) => request.query as Record<string, unknown>;
  const checked = (request: FastifyRequest) => {
    official.tokens.check(query(request)['access_token']);
    return query(request);
  };
  const add = (method: 'GET' | 'POST', path: string, answer: (request: FastifyRequest) => WechatAnswer) =>
    endpoint(app, faults, {
      method,
      path,
      contentType: JSON_TYPE,
      answer: (request) => {
        checked(request);
        return answer(request);
      },
    });
  add('GET', '/cgi-bin/user/info', (request) => official.userInfo(query(request)['openid']));
  add('POST', '/cgi-bin/message/custom/send', (request) => official.customSend(jsonBody(request)));
  add('POST', '/cgi-bin/message/template/send', (request) => official.templates.send(jsonBody(request)));
  add('POST', '/cgi-bin/menu/create', (request) => {
    official.menu = checkMenu(jsonBody(request));
    return { errcode: 0, errmsg: 'ok' };
  });
  add('GET', '/cgi-bin/get_current_selfmenu_info', () => official.menuInfo());
  add('GET', '/cgi-bin/template/get_all_private_template', () => official.templates.list());
  // Bytes on success, JSON with HTTP 200 on failure: unlike all others.
  endpoint(app, faults, {
    method: 'GET',
    path: '/cgi-bin/media/get',
    contentType: 'text/plain',
    fileType: 'image/jpeg',
    answer: (request) => official.file(checked(request)['media_id']),
  });
}
