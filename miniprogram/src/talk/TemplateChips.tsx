import { Text, View } from '@tarojs/components';
import { getTemplates } from '../api/endpoints';
import type { ResponseTemplate } from '../api/types';
import { useAsk } from '../lib/ask';

interface Props {
  /** State of the case. */
  state: string;
  /** `message`, or the move whose note is written. */
  purpose: string;
  onChoose: (template: ResponseTemplate) => void;
}

/** Ready sentences, put in with one tap. A help only: when they do not load, nothing is in the way. */
export function TemplateChips({ state, purpose, onChoose }: Props) {
  const asked = useAsk(() => getTemplates(state), [state]);
  const fitting = asked.data?.items.filter((template) => template.purpose === purpose) ?? [];
  if (fitting.length === 0) return null;
  return (
    <View className="template-chips">
      <Text className="soft small">点一下填入：</Text>
      <View className="chips">
        {fitting.map((template) => (
          <View
            key={template.id}
            id={`template-${template.code}`}
            className="chip chip-small"
            onClick={() => onChoose(template)}
          >
            {template.title}
          </View>
        ))}
      </View>
    </View>
  );
}
