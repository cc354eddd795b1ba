import { Text, View } from '@tarojs/components';
import { getTip } from '../../api/endpoints';
import type { Move, TipDetail } from '../../api/types';
import { Btn } from '../../components/Btn';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { RemindMe } from '../../components/RemindMe';
import { Answer } from '../../components/states';
import { TipBody } from '../../components/TipBody';
import { useAsk } from '../../lib/ask';
import { open, parameter } from '../../lib/navigate';
import { toast } from '../../lib/ui';
import { isPlain } from '../../moves/answer';
import { Talk } from '../../talk/Talk';
import { attemptMove, makePlainMove } from '../../moves/make';
import { newAnswer, moveRequest } from '../../moves/answer';
import { newKey } from '../../lib/key';
import { useState } from 'react';

const FEEDBACK = ['confirm_fixed', 'say_not_fixed'];

interface ActionsProps {
  tip: TipDetail;
  onMade: (after: TipDetail | null) => void;
}

/** The most important question to the reporter, made hard to overlook. */
function Feedback({ tip, onMade }: ActionsProps) {
  const [key] = useState(() => newKey());
  const moves = tip.moves.filter(({ move }) => FEEDBACK.includes(move));
  if (moves.length === 0) return null;
  const press = async (move: Move) => {
    if (!isPlain(move)) {
      open('pages/answer', { id: tip.id, move: move.move });
      return;
    }
    const after = await attemptMove(tip, moveRequest(move, newAnswer(key), tip.version));
    if (after) toast('谢谢您的反馈');
    onMade(after);
  };
  return (
    <View className="card feedback">
      <Text className="feedback-title">问题解决了吗？</Text>
      <Text className="soft">请到现场看一看，或回想一下，告诉我们真实情况。</Text>
      <View className="buttons">
        {moves.map((move) => (
          <Btn
            key={move.move}
            id={`move-${move.move}`}
            kind={move.move === 'confirm_fixed' ? 'good' : 'danger'}
            onPress={() => press(move)}
          >
            {move.label}
          </Btn>
        ))}
      </View>
    </View>
  );
}

function OtherMoves({ tip, onMade }: ActionsProps) {
  const moves = tip.moves.filter(({ move }) => !FEEDBACK.includes(move));
  const press = async (move: Move) => {
    if (!isPlain(move)) open('pages/answer', { id: tip.id, move: move.move });
    else onMade(await makePlainMove(tip, move));
  };
  return moves.map((move) => (
    <Btn
      key={move.move}
      id={`move-${move.move}`}
      kind={move.danger ? 'quiet' : 'plain'}
      onPress={() => press(move)}
    >
      {move.label}
    </Btn>
  ));
}

function Tip({ id }: { id: string }) {
  const asked = useAsk<TipDetail>(() => getTip(id), [id]);
  const made = (after: TipDetail | null) => {
    if (after) asked.replace(after);
    else void asked.reload();
  };
  return (
    <Answer asked={asked}>
      {(tip) => (
        <>
          <Feedback tip={tip} onMade={made} />
          {tip.mine ? <Talk tipId={tip.id} state={tip.state} /> : null}
          <TipBody tip={tip} />
          {tip.mine && tip.state !== 'closed' ? (
            <RemindMe kinds={['progress', 'message']} why="有了进展，微信里会提醒一次。" />
          ) : null}
          <OtherMoves tip={tip} onMade={made} />
        </>
      )}
    </Answer>
  );
}

export default function TipPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="举报详情">
      <NeedLogin why="登录后查看这条举报。">{() => <Tip id={id} />}</NeedLogin>
    </Page>
  );
}
