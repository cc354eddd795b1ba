import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { fileFinding, type Finding, getFinding, recheckFinding, undoFinding } from '../../api/patrol';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { PhotoPicker } from '../../components/PhotoPicker';
import { PhotoRow } from '../../components/PhotoRow';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open, parameter } from '../../lib/navigate';
import { usePhotos } from '../../lib/photos';
import { dateTime } from '../../lib/time';
import { confirm, toast } from '../../lib/ui';
import type { Photo } from '../../api/types';
import { For } from '../For';
import { markOf, patrols } from '../patrol/words';
import { dayOf } from '../../lib/days';
import { Fact } from '../../components/Fact';

interface Props {
  finding: Finding;
  onChanged: (after: Finding) => void;
}

/** Checked again: a photo and one tap. */
function Recheck({ finding, onChanged }: Props) {
  const [done, setDone] = useState<Photo[]>([]);
  const photos = usePhotos(done, (change) => setDone(change), 9);
  const send = async () => {
    if (done.length === 0) {
      toast(photos.uploading > 0 ? '照片还在上传，请稍等' : '请拍一张整改后的照片');
      return;
    }
    onChanged(await recheckFinding(finding.id, { mediaIds: done.map(({ id }) => id) }));
    toast('已记下');
  };
  return (
    <View className="card">
      <Text className="card-title">去复查</Text>
      <PhotoPicker photos={photos} limit={9} id="add-recheck" />
      <Btn id="recheck" kind="good" onPress={send}>
        已经整改好
      </Btn>
    </View>
  );
}

function Actions({ finding, onChanged }: Props) {
  const { id, moves, state, late } = finding;
  const file = async () => {
    const asked = {
      title: '转为案件',
      content: '把这条发现连同照片转为案件，由上一级协调处理，不用再填。转了以后不能撤销。',
      yes: '转为案件',
    };
    if (!(await confirm(asked))) return;
    onChanged(await fileFinding(id));
    toast('已转为案件');
  };
  const undo = async () => {
    const asked = { title: '撤销这一条', content: '记错了才撤销。撤销后不再统计。', yes: '撤销' };
    if (!(await confirm(asked))) return;
    onChanged(await undoFinding(id));
    toast('已撤销');
  };
  if (!moves.includes('file') && !moves.includes('undo')) return null;
  return (
    <View className="card">
      {state === 'filing' ? (
        <Text className="error-text">还没有转成案件，系统会再试；也可以现在点一下。</Text>
      ) : null}
      {moves.includes('file') ? (
        <Btn id="file" kind={late || state === 'filing' ? 'main' : 'plain'} onPress={file}>
          {state === 'filing' ? '现在转为案件' : '没有整改，转为案件'}
        </Btn>
      ) : null}
      {moves.includes('undo') ? (
        <Btn id="undo" kind="quiet" onPress={undo}>
          记错了，撤销（10 分钟内）
        </Btn>
      ) : null}
    </View>
  );
}

function Detail({ id }: { id: string }) {
  const asked = useAsk<Finding>(() => getFinding(id), [id]);
  return (
    <Answer asked={asked}>
      {(finding) => (
        <>
          <View className="card">
            <View className="between">
              <Text className="card-title">{finding.categoryName}</Text>
              <Text className={`mark ${markOf(finding)}`}>
                {finding.late ? '整改已过期' : finding.stateName}
              </Text>
            </View>
            <PhotoRow photos={finding.photos} />
            {finding.text ? <Text>{finding.text}</Text> : null}
            <Fact name="处理" value={finding.kindName} />
            <Fact name="地点" value={finding.placeText} />
            <Fact name="网格" value={finding.gridName} />
            <Fact name="时间" value={dateTime(finding.foundAt, Date.now())} />
            {finding.item ? <Fact name="清单项" value={finding.item} /> : null}
            {finding.told ? <Fact name="责任单位" value={finding.told} /> : null}
            {finding.rectifyBy ? (
              <Fact name="整改期限" value={`${dayOf(finding.rectifyBy, Date.now())}前`} />
            ) : null}
          </View>
          {finding.recheckedAt ? (
            <View className="card">
              <Text className="card-title">复查：已整改</Text>
              <Text className="soft small">{dateTime(finding.recheckedAt, Date.now())}</Text>
              <PhotoRow photos={finding.recheckPhotos} />
              {finding.recheckNote ? <Text>{finding.recheckNote}</Text> : null}
            </View>
          ) : null}
          {finding.tipId ? (
            <View className="card">
              <Text className="card-title">已转为案件 {finding.tipNumber}</Text>
              <Text className="soft">由上一级协调处理，进展会发到您的消息里。</Text>
              <Btn
                id="open-case"
                kind="plain"
                onPress={() => open('staff/case', { id: finding.tipId ?? '' })}
              >
                看案件
              </Btn>
            </View>
          ) : null}
          {finding.sourceId ? (
            <View className="card">
              <Text className="card-title">污染源：{finding.sourceName}</Text>
              <Btn
                id="open-source"
                kind="plain"
                onPress={() => open('staff/source', { id: finding.sourceId ?? '' })}
              >
                {finding.kind === 'new_source' ? '补充责任单位、联系人' : '看污染源'}
              </Btn>
            </View>
          ) : null}
          {finding.moves.includes('recheck') ? <Recheck finding={finding} onChanged={asked.replace} /> : null}
          <Actions finding={finding} onChanged={asked.replace} />
        </>
      )}
    </Answer>
  );
}

export default function FindingPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="发现详情">
      <For who={patrols} why="登录后查看发现。">
        {() => <Detail id={id} />}
      </For>
    </Page>
  );
}
