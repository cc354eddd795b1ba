import { Text, View } from '@tarojs/components';
import { type AssessedUnit, type IndicatorCode, raiseAppeal } from '../../api/assessment';
import { Btn } from '../../components/Btn';
import { confirm, toast } from '../../lib/ui';
import { Words } from '../../components/fields';
import { orConflict } from '../../lib/conflict';
import { useKept } from '../../lib/kept';

interface Props {
  unit: AssessedUnit;
  indicator: IndicatorCode;
  chosen: readonly string[];
  onDone: (after: AssessedUnit) => void;
}

/** Why the chosen cases should not count. Once for each line. */
export function AppealForm({ unit, indicator, chosen, onDone }: Props) {
  const place = `appeal-${unit.periodId}-${unit.unitId}-${indicator}`;
  const { value, change, done } = useKept(place, { reason: '' });
  const send = async () => {
    if (chosen.length === 0) {
      toast('请在上面点选有异议的案件');
      return;
    }
    if (value.reason.trim() === '') {
      toast('请写明理由');
      return;
    }
    const content = `对 ${chosen.length} 件提出申诉。每一项只能申诉一次，由街道办另外的人处理。`;
    if (!(await confirm({ title: '提交申诉', content, yes: '提交' }))) return;
    const body = {
      key: value.key,
      unitId: unit.unitId,
      indicator,
      caseIds: [...chosen],
      reason: value.reason.trim(),
    };
    const after = await orConflict(() => raiseAppeal(unit.periodId, body));
    if (after === null) return;
    done();
    toast('已提交');
    onDone(after);
  };
  return (
    <View className="field">
      <Text className="hint">点选上面有异议的案件（已选 {chosen.length} 件），再写理由。</Text>
      <Words
        id="appeal-reason"
        title="理由"
        required
        value={value.reason}
        max={500}
        placeholder="比如：当晚停电，有供电所证明"
        onChange={(reason) => change({ reason })}
      />
      <Btn id="send-appeal" kind="good" onPress={send}>
        提交申诉
      </Btn>
    </View>
  );
}
