import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { getTip } from '../../api/endpoints';
import type { Move, TipDetail } from '../../api/types';
import { Btn } from '../../components/Btn';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { TipBody } from '../../components/TipBody';
import { useAsk } from '../../lib/ask';
import { open, parameter } from '../../lib/navigate';
import { isPlain } from '../../moves/answer';
import { makePlainMove } from '../../moves/make';
import { Talk } from '../../talk/Talk';
import { Limits } from './Limits';
import { PointsOf } from './PointsOf';
import { Routing } from './Routing';
import { Referrals } from './Referrals';
import { Sources } from './Sources';
import { Supervision } from './Supervision';

const CHECKS = ['pass', 'rework', 'reopen', 'uphold'];

/** The page on which a move is made, by what it needs; null when a confirmation is enough. */
function pageOf(move: Move): string | null {
  if (move.move === 'dispatch') return 'staff/dispatch';
  if (move.move === 'handle') return 'staff/handle';
  if (CHECKS.includes(move.move)) return 'staff/check';
  return isPlain(move) && move.needs.note === 'no' && move.needs.photos === 'no' ? null : 'staff/move';
}

function Actions({ tip, onMade }: { tip: TipDetail; onMade: (after: TipDetail | null) => void }) {
  // Moves that are made on the same page share a button's way there: 核查通过 and 退回重办.
  const together = tip.moves.filter((move) => pageOf(move) === 'staff/check').map(({ move }) => move);
  const press = async (move: Move) => {
    const page = pageOf(move);
    if (page === null) {
      const after = await makePlainMove(tip, move);
      onMade(after);
      return;
    }
    open(page, {
      id: tip.id,
      move: page === 'staff/check' ? together.join(',') : move.move,
      first: move.move,
    });
  };
  const main = tip.moves.filter(({ secondary }) => !secondary);
  const others = tip.moves.filter(({ secondary }) => secondary);
  if (tip.moves.length === 0) return null;
  return (
    <View className="card actions">
      {main.map((move, index) => (
        <Btn
          key={move.move}
          id={`move-${move.move}`}
          kind={index === 0 ? 'good' : 'plain'}
          onPress={() => press(move)}
        >
          {move.label}
        </Btn>
      ))}
      {others.length === 0 ? null : (
        <>
          <Text className="soft">其他办理</Text>
          <View className="chips">
            {others.map((move) => (
              <View
                key={move.move}
                id={`move-${move.move}`}
                className="chip"
                onClick={() => void press(move)}
              >
                {move.label}
              </View>
            ))}
          </View>
        </>
      )}
    </View>
  );
}

function Case({ id }: { id: string }) {
  const asked = useAsk<TipDetail>(() => getTip(id), [id]);
  const made = (after: TipDetail | null) => {
    if (after) asked.replace(after);
    else void asked.reload();
  };
  return (
    <Answer asked={asked}>
      {(tip) => (
        <>
          <Limits tip={tip} />
          <Actions tip={tip} onMade={made} />
          <Referrals tipId={tip.id} />
          <Talk tipId={tip.id} state={tip.state} />
          {tip.origin === 'official' ? (
            <View className="notice" id="from-chat">
              这件是在公众号里发来的，文字和照片没有经过微信检查，公开前要有人看过。
            </View>
          ) : null}
          <TipBody tip={tip} />
          <Routing tipId={tip.id} version={tip.version} />
          <Sources tipId={tip.id} />
          <Supervision tipId={tip.id} />
          <PointsOf tip={tip} />
        </>
      )}
    </Answer>
  );
}

export default function CasePage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="案件详情">
      <NeedLogin why="登录后查看案件。">{() => <Case id={id} />}</NeedLogin>
    </Page>
  );
}
