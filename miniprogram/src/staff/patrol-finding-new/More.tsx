import { Text } from '@tarojs/components';
import { SOURCE_KINDS } from '../sources/words';
import { Chips, DayPicker, Field, Line } from '../../components/fields';
import type { FindingDraft } from './draft';

interface Props {
  draft: FindingDraft;
  change: (part: Partial<FindingDraft>) => void;
}

/** What telling to rectify, and a new source, ask for beside the rest. */
export function MoreOf({ draft, change }: Props) {
  if (draft.kind === 'rectify') {
    return (
      <>
        <DayPicker
          id="rectify"
          title="哪天前整改好"
          value={draft.rectifyBy}
          onChange={(rectifyBy) => change({ rectifyBy })}
        />
        <Line
          id="told"
          title="告诉了谁"
          value={draft.told}
          max={60}
          placeholder="单位、店名或哪一户"
          onChange={(told) => change({ told })}
        />
      </>
    );
  }
  if (draft.kind === 'new_source') {
    return (
      <>
        <Field title="哪一种污染源" required>
          <Chips
            small
            name="source-kind"
            options={SOURCE_KINDS}
            value={draft.sourceKind}
            onChange={(sourceKind) => change({ sourceKind })}
          />
        </Field>
        <Line
          id="source-name"
          title="名称"
          value={draft.sourceName}
          max={60}
          placeholder="比如：某某饭店"
          onChange={(sourceName) => change({ sourceName })}
        />
        <Text className="soft small">责任单位和联系人，以后在登记册里补。</Text>
      </>
    );
  }
  return null;
}
