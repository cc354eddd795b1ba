import { Text, View } from '@tarojs/components';
import { type Course, getCourses } from '../../api/campaigns';
import { Answer, Empty } from '../../components/states';
import { useAsk } from '../../lib/ask';
import { open } from '../../lib/navigate';

/** Courses with how many still lack them, in the person's own grids. */
export function CourseList() {
  const asked = useAsk<{ items: Course[] }>(getCourses, []);
  return (
    <Answer asked={asked}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty
            icon="people"
            title="还没有培训"
            advice="安排一期培训，选好谁要参加，系统会通知到人并记下谁还没参加。"
          />
        ) : (
          items.map(({ id, title, gridName, roleNames, must, lacking }) => (
            <View
              className="card course-card"
              key={id}
              id={`course-${id}`}
              onClick={() => open('staff/training', { id })}
            >
              <View className="between">
                <Text className="card-title grow">{title}</Text>
                <Text className={lacking > 0 ? 'tag tag-triage' : 'tag tag-closed'}>
                  {lacking > 0 ? `${lacking} 人没参加` : '都参加了'}
                </Text>
              </View>
              <Text className="soft">
                应到 {must} 人：{roleNames.join('、')}
              </Text>
              <Text className="soft small">{gridName}</Text>
            </View>
          ))
        )
      }
    </Answer>
  );
}
