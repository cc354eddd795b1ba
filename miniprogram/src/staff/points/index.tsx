import { View } from '@tarojs/components';
import type { Me } from '../../api/types';
import type { IconName } from '../../components/icons';
import { MenuRow } from '../../components/MenuRow';
import { Page } from '../../components/Page';
import { open } from '../../lib/navigate';
import { For } from '../For';

const enters = (me: Me) => me.roles.some((role) => role === 'office' || role === 'community_director');

interface Door {
  page: string;
  icon: IconName;
  name: string;
  text: string;
}
const DESK: Door = { page: 'desk', icon: 'sign', name: '核销', text: '居民来领奖品，扫码或输入 8 位数字' };
const OFFICE: readonly Door[] = [
  { page: 'rewards', icon: 'gift', name: '奖品目录', text: '上架、补货、下架' },
  { page: 'draws', icon: 'people', name: '抽奖', text: '准备、公布、开奖，人人能验算' },
  { page: 'cash', icon: 'done', name: '现金审批', text: '超过限额的现金，两人同意后发放' },
  { page: 'reconciliation', icon: 'check', name: '现金对账', text: '与微信支付的记录逐笔核对' },
  { page: 'points-rules', icon: 'list', name: '积分规则', text: '数值、上限、生效日期，先试算再改' },
  { page: 'penalties', icon: 'shield', name: '恶意举报认定', text: '扣分和申诉' },
];

/** What staff do with points and prizes. */
function Doors({ me }: { me: Me }) {
  const doors = [DESK, ...(me.roles.includes('office') ? OFFICE : [])];
  return (
    <View className="card menu">
      {doors.map(({ page, icon, name, text }) => (
        <MenuRow
          key={page}
          id={`to-${page}`}
          icon={icon}
          name={name}
          text={text}
          onOpen={() => open(`staff/${page}`)}
        />
      ))}
    </View>
  );
}

export default function StaffPointsPage() {
  return (
    <Page title="积分与兑换">
      <For who={enters} why="登录后管理积分与兑换。">
        {(me) => <Doors me={me} />}
      </For>
    </Page>
  );
}
