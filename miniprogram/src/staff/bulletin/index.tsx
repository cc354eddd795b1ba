import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type BulletinDetail, getBulletin, printBulletin, receiveBulletin } from '../../api/inspections';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { parameter } from '../../lib/navigate';
import { handlesCases } from '../../lib/session';
import { dateTime } from '../../lib/time';
import { For } from '../For';
import { Figures } from './Figures';
import { CorrectionForm, DraftForm, Readers } from './Office';

/** Opening a published one is the receipt. */
async function opened(id: string): Promise<BulletinDetail> {
  const bulletin = await getBulletin(id);
  return bulletin.publishedAt !== null && !bulletin.read ? receiveBulletin(id) : bulletin;
}

const HEADING = /^[一二三四五六七八九十]+、/;

function Published({ bulletin }: { bulletin: BulletinDetail }) {
  const { title, text, publishedAt, notes } = bulletin;
  return (
    <View className="card">
      <Text className="bulletin-title">{title}</Text>
      {publishedAt ? (
        <Text className="soft small centre">{dateTime(publishedAt, Date.now())} 发布</Text>
      ) : null}
      {text.split('\n').map((line, index) => (
        <Text key={index} className={HEADING.test(line) ? 'bulletin-heading' : 'bulletin-text'}>
          {line}
        </Text>
      ))}
      {notes.map((note) => (
        <View className="hint" key={note.at}>
          {dateTime(note.at, Date.now())} 更正：{note.text}
        </View>
      ))}
    </View>
  );
}

function Bulletin({ id }: { id: string }) {
  const asked = useAsk<BulletinDetail>(() => opened(id), [id]);
  const changed = (after: BulletinDetail | null) => {
    if (after) asked.replace(after);
    else void asked.reload();
  };
  return (
    <Answer asked={asked}>
      {(bulletin) => {
        const published = bulletin.publishedAt !== null;
        return (
          <>
            {published || !bulletin.mayWrite ? (
              <Published bulletin={bulletin} />
            ) : (
              <DraftForm key={bulletin.version} bulletin={bulletin} onChanged={changed} />
            )}
            <Figures figures={bulletin.figures} />
            <View className="buttons">
              <Btn id="word" kind="plain" onPress={() => printBulletin(bulletin, 'docx')}>
                Word 文件
              </Btn>
              <Btn id="excel" kind="plain" onPress={() => printBulletin(bulletin, 'xlsx')}>
                Excel 表格
              </Btn>
            </View>
            {published && bulletin.mayWrite ? (
              <>
                <Readers id={id} />
                <CorrectionForm bulletin={bulletin} onChanged={changed} />
              </>
            ) : null}
          </>
        );
      }}
    </Answer>
  );
}

export default function BulletinPage() {
  const [id] = useState(() => parameter('id'));
  return (
    <Page title="督查通报">
      <For who={handlesCases} why="登录后查看通报。">
        {() => <Bulletin id={id} />}
      </For>
    </Page>
  );
}
