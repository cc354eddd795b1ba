import type { ReactNode } from 'react';
import type { Me } from '../api/types';
import { Btn } from '../components/Btn';
import { NeedLogin } from '../components/NeedLogin';
import { Empty } from '../components/states';
import { open } from '../lib/navigate';

interface Props {
  /** Who may see the page. */
  who: (me: Me) => boolean;
  why: string;
  children: (me: Me) => ReactNode;
}

/** A page of the workbench for those it is meant for; others learn how one gets in, instead of a refusal. */
export function For({ who, why, children }: Props) {
  return (
    <NeedLogin why={why}>
      {(me) =>
        who(me) ? (
          children(me)
        ) : (
          <Empty icon="shield" title="这里是工作人员的页面" advice="有邀请码的话，输入后就能进来。">
            <Btn id="to-claim" kind="plain" onPress={() => open('pages/claim')}>
              输入邀请码
            </Btn>
          </Empty>
        )
      }
    </NeedLogin>
  );
}
