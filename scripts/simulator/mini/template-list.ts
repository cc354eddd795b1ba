import type { Template, WechatAnswer } from '../types';

const USUAL = ['thing1', 'thing2', 'time3'];

/** GET /wxaapi/newtmpl/gettemplate: the templates of the account. */
export const templateList = (templates: Map<string, Template>): WechatAnswer => ({
  errcode: 0,
  errmsg: 'ok',
  data: [...templates.values()].map(({ id, title, keys = USUAL }) => ({
    priTmplId: id,
    title,
    content: keys.map((key) => `字段:{{${key}.DATA}}\n`).join(''),
    example: keys.map((key) => `字段:${key}\n`).join(''),
    type: 2,
  })),
});
