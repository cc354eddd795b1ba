import { Text, View } from '@tarojs/components';
import type { CaseClock, TipDetail } from '../../api/types';
import { Icon } from '../../components/Icon';
import { dateTime, elapsed } from '../../lib/time';

const REQUESTS = { extension: '已申请延期，等待批复', hold: '已申请挂账，等待批复' };

function ClockRow({ clock }: { clock: CaseClock }) {
  const late = clock.running && clock.usedPercent >= 100;
  const width = `${Math.min(100, clock.usedPercent)}%`;
  return (
    <View className={`clock ${late ? 'clock-late' : ''}`} id={`clock-${clock.clock}`}>
      <View className="between">
        <Text className="clock-name">{clock.label}</Text>
        <Text className="clock-left">{clock.running ? clock.leftText : '已停表'}</Text>
      </View>
      <View className="clock-bar">
        <View className="clock-used" style={{ width }} />
      </View>
      <Text className="soft small">
        时限 {clock.limitText} · 已用 {clock.usedPercent}%
        {clock.dueAt ? ` · ${dateTime(clock.dueAt, Date.now())} 到期` : ''}
      </Text>
    </View>
  );
}

/** Who has the case and how much time is left. */
export function Limits({ tip }: { tip: TipDetail }) {
  const { clocks, elapsedSeconds, holderName, departmentName, request, heldUntil, rectifyBy, judgeBy } = tip;
  return (
    <View className="card limits">
      <View className="row">
        <Icon name="clock" />
        <Text className="grow limits-used">
          {elapsedSeconds === null ? '还没有派遣' : `派遣后已过 ${elapsed(elapsedSeconds)}`}
        </Text>
      </View>
      <Text>
        承办：{departmentName ?? holderName}
        {departmentName ? `（${holderName}）` : ''}
      </Text>
      {clocks.map((clock) => (
        <ClockRow key={clock.clock} clock={clock} />
      ))}
      {request ? <Text className="mark">{REQUESTS[request.kind]}</Text> : null}
      {judgeBy ? (
        <Text className="limits-judge" id="judge-by">
          快速通道：三级网格已同时接报，社区应在 {dateTime(judgeBy, Date.now())} 前研判
        </Text>
      ) : null}
      {heldUntil ? <Text className="soft small">挂账到 {dateTime(heldUntil, Date.now())}</Text> : null}
      {rectifyBy ? <Text className="soft small">整改期限 {dateTime(rectifyBy, Date.now())}</Text> : null}
    </View>
  );
}
