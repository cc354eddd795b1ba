import { Text, View } from '@tarojs/components';
import { endTemplate, getTemplates } from '../../api/endpoints';
import type { Me, ResponseTemplate } from '../../api/types';
import { Btn } from '../../components/Btn';
import { Page } from '../../components/Page';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { confirm, toast } from '../../lib/ui';
import { For } from '../For';
import { AddForm } from './AddForm';

const keeps = (me: Me) => me.roles.includes('office');

function Template({ template, onEnded }: { template: ResponseTemplate; onEnded: () => Promise<void> }) {
  const end = async () => {
    const asked = { title: '停用模板', content: `停用「${template.title}」？以后不再出现。`, yes: '停用' };
    if (!(await confirm(asked))) return;
    await endTemplate(template.id);
    toast('已停用');
    await onEnded();
  };
  return (
    <View className="seat">
      <View className="between">
        <View className="grow">
          <Text className="seat-name">{template.title}</Text>
          <Text className="soft small">{template.stateName}</Text>
        </View>
        <Btn kind="plain" small onPress={end}>
          停用
        </Btn>
      </View>
      <Text className="template-text">{template.text}</Text>
    </View>
  );
}

function Templates() {
  const asked = useAsk(() => getTemplates(null), []);
  return (
    <>
      <AddForm onAdded={asked.reload} />
      <Answer asked={asked}>
        {({ items }) => {
          if (items.length === 0)
            return <Empty title="还没有模板" advice="添加以后，办理时点一下就能填入。" />;
          const names = [...new Set(items.map(({ purposeName }) => purposeName))];
          return names.map((name) => (
            <View className="card" key={name}>
              <Text className="card-title">{name}</Text>
              {items
                .filter(({ purposeName }) => purposeName === name)
                .map((template) => (
                  <Template key={template.id} template={template} onEnded={asked.reload} />
                ))}
            </View>
          ));
        }}
      </Answer>
    </>
  );
}

export default function TemplatesPage() {
  return (
    <Page title="回复模板">
      <For who={keeps} why="登录后管理回复模板。">
        {() => <Templates />}
      </For>
    </Page>
  );
}
