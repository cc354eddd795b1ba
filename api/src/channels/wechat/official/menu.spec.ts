import { checkMenu } from '../../../../../scripts/simulator/official/menu';
import { commandOfKey } from './dialogue/commands';
import { officialMenu } from './menu';

describe('the menu of the official account', () => {
  const menu = officialMenu('wx0123456789');
  const buttons = menu.button.flatMap((button) => ('sub_button' in button ? button.sub_button : [button]));

  it('is one that WeChat takes', () => {
    expect(checkMenu({ ...menu })).toHaveLength(3);
  });

  it('has only keys that are answered, and leads into the mini-program as well', () => {
    for (const button of buttons)
      if (button.type === 'click') expect(commandOfKey(button.key)).toBe(button.key);
    expect(buttons.some(({ type }) => type === 'miniprogram')).toBe(true);
  });
});
