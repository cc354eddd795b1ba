import { toast } from '../lib/ui';
import { copy } from '../platform/clipboard';
import { cardLink } from '../platform/group';
import { Btn } from './Btn';

/** Outside WeChat there is nothing to share into: the card's address is copied. */
export function ShareCard() {
  const share = async () => {
    await copy(cardLink());
    toast('卡片地址已复制');
  };
  return (
    <Btn id="share-card" onPress={share}>
      复制卡片地址
    </Btn>
  );
}
