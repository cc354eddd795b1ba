import { Text, View } from '@tarojs/components';
import type { TaskDraft } from '../../api/supervision';
import { Btn } from '../../components/Btn';
import { DayPicker, Line } from '../../components/fields';
import { dayFrom } from '../../lib/days';

interface Props {
  tasks: readonly TaskDraft[];
  onChange: (tasks: TaskDraft[]) => void;
}

/** What was agreed: who does what by when. */
export function TaskFields({ tasks, onChange }: Props) {
  const set = (index: number, part: Partial<TaskDraft>) =>
    onChange(tasks.map((task, at) => (at === index ? { ...task, ...part } : task)));
  return (
    <>
      {tasks.map((task, index) => (
        <View className="task-draft" key={index}>
          <View className="between">
            <Text className="field-title">任务 {index + 1}</Text>
            <Text className="link" onClick={() => onChange(tasks.filter((_, at) => at !== index))}>
              删除
            </Text>
          </View>
          <Line
            id={`task-text-${index}`}
            title="做什么"
            required
            value={task.text}
            max={300}
            placeholder="比如：连续三晚联合夜查"
            onChange={(text) => set(index, { text })}
          />
          <Line
            id={`task-unit-${index}`}
            title="谁负责"
            required
            value={task.unit}
            max={60}
            placeholder="单位或网格"
            onChange={(unit) => set(index, { unit })}
          />
          <DayPicker
            id={`task-due-${index}`}
            title="完成期限"
            value={task.dueDay}
            onChange={(dueDay) => set(index, { dueDay })}
          />
        </View>
      ))}
      <Btn
        id="add-task"
        kind="plain"
        onPress={() => onChange([...tasks, { text: '', unit: '', dueDay: dayFrom(Date.now(), 7) }])}
      >
        加一项任务
      </Btn>
    </>
  );
}

/** What is still missing of the tasks; null when they are complete. */
export const tasksLack = (tasks: readonly TaskDraft[]): string | null =>
  tasks.some(({ text, unit }) => text.trim() === '' || unit.trim() === '')
    ? '任务要写明做什么、谁负责'
    : null;
