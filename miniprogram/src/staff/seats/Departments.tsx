import { Text, View } from '@tarojs/components';
import { giveDepartmentSeat } from '../../api/endpoints';
import { Btn } from '../../components/Btn';
import { Answer } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { reference } from '../../lib/reference';
import { confirm, toast } from '../../lib/ui';
import { Chips, Field, Line } from '../../components/fields';
import { useKept } from '../../lib/kept';

/** The office gives a seat in a department; the code is then issued as for any other seat. */
export function Departments({ onGiven }: { onGiven: () => Promise<void> }) {
  const asked = useAsk(reference.departments, []);
  const { value, change, done } = useKept('department-seat', { department: '', name: '' });
  const give = async (title: string) => {
    if (value.department === '' || value.name.trim() === '') {
      toast('请选科室、写姓名');
      return;
    }
    const sure = {
      title: '增加席位',
      content: `${value.name.trim()}可以办理派给${title}的案件和督办。接着请发邀请码给本人。`,
      yes: '增加',
    };
    if (!(await confirm(sure))) return;
    await giveDepartmentSeat({
      key: value.key,
      departmentId: value.department,
      personName: value.name.trim(),
    });
    done();
    toast('已增加，请发邀请码');
    await onGiven();
  };
  return (
    <View className="card" id="department-seats">
      <Text className="card-title">给科室、下沉单位加席位</Text>
      <Answer asked={asked}>
        {(departments) => (
          <>
            <Field title="科室" required>
              <Chips
                name="department"
                options={departments.map(({ id, name }) => [id, name] as const)}
                value={value.department}
                onChange={(department) => change({ department })}
              />
            </Field>
            <Line
              id="seat-name"
              title="姓名"
              required
              value={value.name}
              max={20}
              placeholder="本人姓名，只有工作人员看得到"
              onChange={(name) => change({ name })}
            />
            <Btn
              id="give-seat"
              kind="good"
              onPress={() => give(departments.find(({ id }) => id === value.department)?.name ?? '')}
            >
              增加席位
            </Btn>
          </>
        )}
      </Answer>
    </View>
  );
}
