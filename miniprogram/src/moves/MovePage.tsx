import { useState, type ReactNode } from 'react';
import { getTip } from '../api/endpoints';
import type { Move, TipDetail } from '../api/types';
import { Btn } from '../components/Btn';
import { NeedLogin } from '../components/NeedLogin';
import { Page } from '../components/Page';
import { Answer, Empty } from '../components/states';
import { useAsk } from '../lib/ask';
import { goBack, parameter } from '../lib/navigate';

interface Props {
  title: string;
  children: (tip: TipDetail, moves: Move[]) => ReactNode;
}

function Loaded({ id, wanted, children }: { id: string; wanted: string[]; children: Props['children'] }) {
  const asked = useAsk<TipDetail>(() => getTip(id), [id]);
  return (
    <Answer asked={asked}>
      {(tip) => {
        const moves = tip.moves.filter(({ move }) => wanted.includes(move));
        if (moves.length > 0) return children(tip, moves);
        return (
          <Empty
            icon="clock"
            title={`现在是「${tip.stateName}」`}
            advice="这一步已经办过了，或者不该由您来办。"
          >
            <Btn kind="plain" onPress={goBack}>
              返回
            </Btn>
          </Empty>
        );
      }}
    </Answer>
  );
}

/** A page that makes one of the moves named in its address (`id`, `move` separated by commas). */
export function MovePage({ title, children }: Props) {
  const [id] = useState(() => parameter('id'));
  const [wanted] = useState(() => parameter('move').split(','));
  return (
    <Page title={title}>
      <NeedLogin why="登录后才能办理。">
        {() => (
          <Loaded id={id} wanted={wanted}>
            {children}
          </Loaded>
        )}
      </NeedLogin>
    </Page>
  );
}
