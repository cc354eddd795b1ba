import { WechatError } from '../types';

export interface MenuButton {
  name: string;
  type?: string;
  key?: string;
  url?: string;
  appid?: string;
  pagepath?: string;
  sub_button?: MenuButton[];
}

const bytes = (text: unknown): number => Buffer.byteLength(typeof text === 'string' ? text : '');

/** Checks a menu as menu/create does. Throws 40018, 40027, 40119, 40016, 40017 or 40054. */
export function checkMenu(body: Record<string, unknown>): MenuButton[] {
  const buttons = body['button'];
  if (!Array.isArray(buttons) || buttons.length < 1 || buttons.length > 3)
    throw new WechatError(40016, 'invalid button size');
  for (const button of buttons as MenuButton[]) {
    checkName(button, 16);
    const below = button.sub_button ?? [];
    if (below.length > 5) throw new WechatError(40016, 'invalid button size');
    if (below.length === 0) checkAction(button);
    for (const sub of below) {
      checkName(sub, 60);
      checkAction(sub);
    }
  }
  return buttons as MenuButton[];
}

function checkName({ name }: MenuButton, limit: number): void {
  if (bytes(name) === 0 || bytes(name) > limit) throw new WechatError(40018, 'invalid button name size');
}

function checkAction({ type, key, url, appid, pagepath }: MenuButton): void {
  switch (type) {
    case 'click':
      if (bytes(key) === 0 || bytes(key) > 128) throw new WechatError(40017, 'invalid button key size');
      return;
    case 'view':
      if (bytes(url) === 0 || bytes(url) > 1024) throw new WechatError(40027, 'invalid button url size');
      return;
    case 'miniprogram':
      if (!appid || !pagepath || !url) throw new WechatError(40119, 'invalid use of button type');
      return;
    case undefined:
    default:
      throw new WechatError(40119, 'invalid use of button type');
  }
}
