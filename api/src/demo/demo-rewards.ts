import { Injectable } from '@nestjs/common';
import { Catalogue } from '../rewards/catalogue';
import { TransferProvider } from '../rewards';
import type { NewReward } from '../rewards/rewards.dto';

const PLACE = '映月路社区服务台';
const GOODS = {
  kind: 'goods',
  perMonth: 1,
  audience: 'everybody',
  place: PLACE,
  holdDays: 7,
  open: true,
} as const;
/** A handful of every kind; the last ones stand first in the catalogue. */
const REWARDS: readonly Omit<NewReward, 'key'>[] = [
  {
    ...GOODS,
    name: '志愿者保温杯',
    text: '500 毫升，印有志愿者标志',
    points: 120,
    stock: 10,
    audience: 'volunteers',
  },
  { ...GOODS, kind: 'voucher', name: '社区理发券', text: '社区便民理发一次', points: 80, stock: 20 },
  { ...GOODS, kind: 'voucher', name: '便民超市代金券 5 元', text: '社区便民超市使用', points: 60, stock: 30 },
  { ...GOODS, name: '抽纸一提', text: '10 包装', points: 40, stock: 40 },
  { ...GOODS, name: '防护口罩一包', text: 'KN95，5 只', points: 20, stock: 60 },
];
const CASH: Omit<NewReward, 'key'> = {
  ...GOODS,
  kind: 'cash',
  name: '参与奖红包',
  text: '在微信里确认收款',
  points: 50,
  cents: 150,
  stock: 100,
  place: '',
};

/** A catalogue for the demo, which would else be empty. What the office has changed since then stays. */
@Injectable()
export class DemoRewards {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly provider: TransferProvider,
  ) {}

  async add(office: string): Promise<void> {
    if ((await this.catalogue.all()).length > 0) return;
    // Without WeChat Pay (or its simulator) there is no cash.
    const rewards = this.provider.merchant === null ? REWARDS : [CASH, ...REWARDS];
    for (const [index, reward] of rewards.entries())
      await this.catalogue.add(office, { ...reward, key: `demo-reward-${index}` });
  }
}
