import { Btn } from '../components/Btn';
import { toast } from '../lib/ui';
import { copy } from '../platform/clipboard';
import { linkTo } from '../platform/link';

/** Outside WeChat there is nothing to share into: the card's address is copied. */
export function ShareSquad({ code }: { code: string; name: string }) {
  const share = async () => {
    await copy(linkTo(`volunteer/join/index?code=${code}`));
    toast('邀请地址已复制');
  };
  return (
    <Btn id="share-squad" kind="good" onPress={share}>
      复制邀请地址
    </Btn>
  );
}
