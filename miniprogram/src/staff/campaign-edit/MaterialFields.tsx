import { Text, View } from '@tarojs/components';
import type { CampaignMaterial } from '../../api/campaigns';
import { Btn } from '../../components/Btn';
import { Line, Words } from '../../components/fields';

interface Props {
  materials: readonly CampaignMaterial[];
  onChange: (materials: CampaignMaterial[]) => void;
}

const MOST = 8;

/** What people can read beforehand: words, or an address. Pictures are added on the session's page. */
export function MaterialFields({ materials, onChange }: Props) {
  const set = (index: number, part: Partial<CampaignMaterial>) =>
    onChange(materials.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <>
      {materials.map((one, index) => (
        <View className="task-draft" key={index}>
          <View className="between">
            <Text className="field-title">材料 {index + 1}</Text>
            <Text className="link" onClick={() => onChange(materials.filter((_, at) => at !== index))}>
              删除
            </Text>
          </View>
          <Line
            id={`material-title-${index}`}
            title="名称"
            required
            value={one.title}
            max={40}
            placeholder="比如：清洁取暖手册"
            onChange={(title) => set(index, { title })}
          />
          <Words
            id={`material-text-${index}`}
            title="内容"
            value={one.text ?? ''}
            max={1000}
            placeholder="把要点写在这里"
            onChange={(text) => set(index, { text })}
          />
          <Line
            id={`material-url-${index}`}
            title="网址"
            value={one.url ?? ''}
            max={300}
            placeholder="https://"
            onChange={(url) => set(index, { url })}
          />
        </View>
      ))}
      {materials.length < MOST ? (
        <Btn id="add-material" kind="plain" onPress={() => onChange([...materials, { title: '' }])}>
          加一份材料
        </Btn>
      ) : null}
    </>
  );
}
