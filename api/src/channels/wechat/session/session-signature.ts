import { createHmac } from 'node:crypto';

/**
 * Signature with a person's session key, hex. The key is the text as WeChat gave it, not what its base64 stands for; a
 * GET signs the empty text. https://developers.weixin.qq.com/minigame/dev/tutorial/open-ability/http-signature.html
 */
export const sessionSignature = (sessionKey: string, body = ''): string =>
  createHmac('sha256', sessionKey).update(body, 'utf8').digest('hex');
