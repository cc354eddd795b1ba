import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { getSignInCode } from '../../api/campaigns';
import { messageOf } from '../../api/problem';
import { codeText } from '../../campaigns/words';
import { keepScreenOn } from '../../platform/screen';
import { drawnQr } from '../../rewards/qr';

/** After a failure it asks again; the line may be weak on site. */
const AGAIN_MS = 5000;
/** A phone's timer may be a little early. */
const SLACK_MS = 300;

interface Shown {
  digits: string;
  /** Seconds until it changes. */
  left: number;
}

/** The code that changes every half minute; asked for anew as long as the page is open. */
function useCode(id: string): { shown: Shown | null; problem: string | null } {
  const [shown, setShown] = useState<Shown | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let gone = false;
    const ask = async () => {
      let wait = AGAIN_MS;
      try {
        const { digits, nextInMs } = await getSignInCode(id);
        wait = nextInMs + SLACK_MS;
        if (!gone) {
          setShown({ digits, left: Math.ceil(nextInMs / 1000) });
          setProblem(null);
        }
      } catch (error) {
        // An old code would be refused: none is better.
        if (!gone) {
          setShown(null);
          setProblem(messageOf(error));
        }
      }
      if (!gone) timer = setTimeout(() => void ask(), wait);
    };
    void ask();
    const tick = setInterval(
      () => setShown((before) => before && { ...before, left: Math.max(0, before.left - 1) }),
      1000,
    );
    keepScreenOn(true);
    return () => {
      gone = true;
      clearTimeout(timer);
      clearInterval(tick);
      keepScreenOn(false);
    };
  }, [id]);
  return { shown, problem };
}

/** To be held up, or shown on a large screen. */
export function Code({ id, training }: { id: string; training: boolean }) {
  const { shown, problem } = useCode(id);
  if (problem) return <Text className="notice">{problem}</Text>;
  if (!shown) return <Text className="soft centre">正在取签到码…</Text>;
  return (
    <View className="pick-up" id="site">
      <View
        className="site-qr"
        id="site-qr"
        style={{ backgroundImage: `url("${drawnQr(codeText(shown.digits))}")` }}
      />
      <Text className="site-code" id="site-code">
        {shown.digits}
      </Text>
      <Text className="soft">{shown.left} 秒后换新码</Text>
      <Text className="soft small centre">
        {training
          ? '请在小程序「我的 → 活动与培训」里打开这次培训，扫码或输入数字签到'
          : '请居民在小程序「活动」里打开这次活动，扫码或输入数字签到'}
      </Text>
    </View>
  );
}
