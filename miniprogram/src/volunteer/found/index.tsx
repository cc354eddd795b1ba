import { Text, View } from '@tarojs/components';
import type { Grid } from '../../api/types';
import { foundSquad } from '../../api/volunteers';
import { Btn } from '../../components/Btn';
import { NeedLogin } from '../../components/NeedLogin';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { openInstead } from '../../lib/navigate';
import { reference } from '../../lib/reference';
import { toast } from '../../lib/ui';
import { Chips, Field, Line, Words } from '../../components/fields';
import { useKept } from '../../lib/kept';

interface Draft {
  name: string;
  intro: string;
  communityId: string;
  gridIds: string[];
  nickname: string;
}
const EMPTY: Draft = { name: '', intro: '', communityId: '', gridIds: [], nickname: '' };

function lack({ name, communityId, gridIds, nickname }: Draft): string | null {
  if (name.trim().length < 2) return '请写小分队的名字，至少两个字';
  if (communityId === '') return '请选社区';
  if (gridIds.length === 0) return '请选要帮忙的网格，可以选几个';
  return nickname.trim() === '' ? '请写怎么称呼您' : null;
}

function Form({ grids }: { grids: Grid[] }) {
  const { value, change, done } = useKept<Draft>('squad-found', EMPTY);
  const own = grids.filter(({ level, parentId }) => level === 3 && parentId === value.communityId);
  const toggle = (id: string) =>
    change(({ gridIds }) => ({
      gridIds: gridIds.includes(id) ? gridIds.filter((one) => one !== id) : [...gridIds, id],
    }));
  const send = async () => {
    const missing = lack(value);
    if (missing !== null) {
      toast(missing);
      return;
    }
    await foundSquad({ ...value, name: value.name.trim(), nickname: value.nickname.trim() });
    done();
    toast('已交给社区');
    openInstead('volunteer/home');
  };
  return (
    <View className="card">
      <Line
        id="squad-name"
        title="小分队的名字"
        required
        value={value.name}
        max={20}
        placeholder="比如：映月清风队"
        onChange={(name) => change({ name })}
      />
      <Field title="在哪个社区" required>
        <Chips
          name="community"
          small
          options={grids.filter(({ level }) => level === 2).map(({ id, name }) => [id, name] as const)}
          value={value.communityId}
          onChange={(communityId) => change({ communityId, gridIds: [] })}
        />
      </Field>
      {own.length > 0 ? (
        <Field title="帮哪些网格" required>
          <View className="chips">
            {own.map(({ id, name }) => (
              <View
                key={id}
                id={`grid-${name}`}
                className={`chip ${value.gridIds.includes(id) ? 'chip-on' : ''}`}
                onClick={() => toggle(id)}
              >
                {name}
              </View>
            ))}
          </View>
        </Field>
      ) : null}
      <Line
        id="nickname"
        title="怎么称呼您"
        required
        value={value.nickname}
        max={20}
        placeholder="队友这样叫您，比如：老赵"
        onChange={(nickname) => change({ nickname })}
      />
      <Words
        id="intro"
        title="打算做什么"
        value={value.intro}
        max={200}
        placeholder="比如：周末一起看看有没有烧垃圾，清理楼道"
        onChange={(intro) => change({ intro })}
      />
      <Btn id="send-squad" kind="good" onPress={send}>
        交给社区批准
      </Btn>
      <Text className="soft small centre">批准后您就是队长，可以邀请邻居加入。</Text>
    </View>
  );
}

function Loaded() {
  const asked = useAsk<Grid[]>(reference.grids, []);
  return <Answer asked={asked}>{(grids) => <Form grids={grids} />}</Answer>;
}

export default function FoundPage() {
  return (
    <Page title="组建小分队">
      <NeedLogin why="登录后组建志愿小分队。">{() => <Loaded />}</NeedLogin>
    </Page>
  );
}
