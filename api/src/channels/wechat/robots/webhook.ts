import { invalid } from '../../../core/http/problem';

const PATH = '/cgi-bin/webhook/send';
const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The key in a webhook's address, as WeCom shows it. Only the key is kept and the address made anew, so that nobody can
 * have us call another host.
 * @throws Problem invalid_input
 */
export function webhookKey(address: string, base: string): string {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  const key = url?.searchParams.get('key') ?? '';
  if (!url || url.origin !== new URL(base).origin || url.pathname !== PATH || !KEY.test(key))
    throw invalid('url', '机器人地址不对：请在企业微信的群里点“群机器人”，复制它的 Webhook 地址');
  return key;
}

export const webhookUrl = (base: string, key: string): string =>
  `${base}${PATH}?key=${encodeURIComponent(key)}`;
