import { Button } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';

/** WeChat's own share button: the card opens the home page, where the group is recognised. */
export function ShareCard() {
  useShareAppMessage(() => ({ title: '看见污染随手拍，网格员来处理', path: '/pages/home/index' }));
  return (
    <Button className="btn btn-main" openType="share">
      把卡片发到群里
    </Button>
  );
}
