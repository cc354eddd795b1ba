import { Text, View } from '@tarojs/components';
import type { CampaignDetail } from '../api/campaigns';
import { PhotoRow } from '../components/PhotoRow';
import { explain, toast } from '../lib/ui';
import { copy } from '../platform/clipboard';

type Props = Pick<CampaignDetail, 'materials' | 'materialPhotos'>;

const copied = async (url: string) => {
  await copy(url);
  toast('网址已复制，请到浏览器里打开');
};

/** What there is to read beforehand. */
export function Materials({ materials, materialPhotos }: Props) {
  if (materials.length === 0 && materialPhotos.length === 0) return null;
  return (
    <View className="card" id="materials">
      <Text className="card-title">材料</Text>
      {materials.map(({ title, text, url }) => (
        <View className="rule" key={title}>
          <Text className="rule-name">{title}</Text>
          {text ? <Text className="tip-text">{text}</Text> : null}
          {url ? (
            <Text className="link" onClick={() => void copied(url).catch(explain)}>
              复制网址
            </Text>
          ) : null}
        </View>
      ))}
      <PhotoRow photos={materialPhotos} />
    </View>
  );
}
