import { Button } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';

/** WeChat's own share button: the card opens the page where one joins, with the code filled in. */
export function ShareSquad({ code, name }: { code: string; name: string }) {
  useShareAppMessage(() => ({
    title: `一起来「${name}」做志愿服务`,
    path: `/volunteer/join/index?code=${code}`,
  }));
  return (
    <Button className="btn btn-good" openType="share">
      把邀请卡片发给邻居
    </Button>
  );
}
