import { randomBytes } from 'node:crypto';
import type { Config } from '../../../core/config/config';
import { callOutside } from '../../../core/http/outbound';
import { pushSignature } from '../incoming/signature';
import { bad, good, open, type Result } from './result';

export const PUSH_PATH = '/api/v1/wechat/push/mini';
const MESSAGE_PUSH = '登录 mp.weixin.qq.com → 开发管理 → 消息推送';

/** Our own address, as WeChat will call it. */
export async function addressStep({ PUBLIC_BASE_URL: base }: Config): Promise<Result> {
  const step = '对外网址';
  if (!base)
    return bad(step, 'PUBLIC_BASE_URL 没有填', '填小程序访问的 https 网址；照片检查和消息推送都要用它');
  try {
    await callOutside(new URL('/api/v1/health/live', base).href);
    if (base.startsWith('https://')) return good(step, `${base} 访问得到`);
    return open(step, `${base} 访问得到，但不是 https`, '正式运行要用 https');
  } catch {
    return bad(step, `${base} 访问不到`, '服务启动了吗？域名解析、证书、反向代理是否指到这台服务器');
  }
}

/** Asks our own address as WeChat's console will ask it. */
export async function pushStep(config: Config): Promise<Result> {
  const step = '消息推送';
  const { PUBLIC_BASE_URL: base, WECHAT_PUSH_TOKEN: token, WECHAT_PUSH_AES_KEY: aesKey } = config;
  const where = `${MESSAGE_PUSH}：URL 填 ${base ?? 'https://你的域名'}${PUSH_PATH}，加密方式选“安全模式”，数据格式选 JSON`;
  if (!token || !aesKey)
    return bad(
      step,
      'WECHAT_PUSH_TOKEN 和 WECHAT_PUSH_AES_KEY 没有填，照片要全部人工审核',
      `自定 Token，随机生成 EncodingAESKey，两边填一样的；${where}`,
    );
  if (!base) return bad(step, '没有对外网址，微信推送不过来', '先填 PUBLIC_BASE_URL');
  return asked(step, new URL(PUSH_PATH, base).href, token, `${where}，点“提交”应显示成功`);
}

/** Asks one of our doors as WeChat's console asks when its address is entered. */
export async function asked(step: string, address: string, token: string, where: string): Promise<Result> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const [nonce, echostr] = [randomBytes(4).toString('hex'), randomBytes(8).toString('hex')];
  const query = new URLSearchParams({
    signature: pushSignature(token, timestamp, nonce),
    timestamp,
    nonce,
    echostr,
  });
  try {
    const answer = await callOutside(`${address}?${query.toString()}`);
    if (answer === echostr) return open(step, '自己的接口能回答微信的验证', where);
    return bad(step, '这个网址回答的不是我们', '反向代理是否指到了别的服务');
  } catch {
    return bad(
      step,
      '这个网址没有正确回答',
      '运行中的服务和这里用的是不是同一组设置（Token 一样吗），改过设置后重启服务',
    );
  }
}

/** What nobody but the operator can see. */
export function consoleSteps({ PUBLIC_BASE_URL: base }: Config): Result[] {
  const host = base ? new URL(base).host : '你的域名';
  return [
    open(
      '服务器域名',
      '从这里看不到',
      `开发管理 → 开发设置 → 服务器域名：request、uploadFile、downloadFile 合法域名都加上 https://${host}`,
    ),
    open(
      '用户隐私保护指引',
      '从这里看不到',
      '设置 → 服务内容声明 → 用户隐私保护指引：声明位置信息、选择的位置信息、摄像头、相册、剪切板、选中的文件、手机号',
    ),
    open(
      '地理位置接口',
      '从这里看不到',
      '开发管理 → 接口设置：申请 getLocation 和 chooseLocation，类目要合适（如政务民生）',
    ),
  ];
}
