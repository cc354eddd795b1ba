import type { Config } from '../../../core/config/config';
import { templatesOf } from '../push/templates';
import type { WechatApp } from '../wechat-answer';
import { addressStep, consoleSteps, pushStep } from './address-steps';
import { codeStep, contentStep, loginStep, templateSteps, tokenStep } from './interface-steps';
import { officialSteps } from './official-steps';
import { open, type Result } from './result';

const NEED_TOKEN = '先解决 AppID 和 AppSecret';

/** Tries a real configuration step by step. It sends nothing to anybody and changes nothing. */
export async function checkWechat(config: Config): Promise<Result[]> {
  const app: WechatApp = {
    appId: config.WECHAT_APPID,
    secret: config.WECHAT_SECRET,
    base: config.WECHAT_API_BASE,
  };
  const { result, token } = await tokenStep(app);
  const withToken =
    token === null
      ? ['订阅消息模板', '内容安全接口', '小程序码'].map((step) => open(step, '还没有检查', NEED_TOKEN))
      : [
          ...(await templateSteps(app, token, templatesOf(config))),
          await contentStep(app, token),
          await codeStep(app, token),
        ];
  return [
    result,
    await loginStep(app),
    ...withToken,
    await addressStep(config),
    await pushStep(config),
    ...consoleSteps(config),
    ...(await officialSteps(config)),
  ];
}
