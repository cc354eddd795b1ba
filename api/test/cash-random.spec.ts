import fc from 'fast-check';
import { EndTransfer } from '../src/rewards/cash/end-transfer';
import { Transfers } from '../src/rewards/cash/transfers';
import type { NotifyFault } from '../../scripts/simulator/pay/notifier';
import type { PayFault, PayFaultKind } from '../../scripts/simulator/pay/pay';
import { Cash, DAY, HOUR, MINUTE } from './cash';

const CALLS: readonly PayFault['call'][] = ['create', 'query', 'cancel'];
const KINDS: readonly PayFaultKind[] = [
  'refuse',
  'before',
  'drop',
  'unsigned',
  'forged',
  'stale',
  'redirect',
];
const NOTICES: readonly NotifyFault[] = ['lost', 'twice', 'probe', 'tampered', 'stale'];

describe('cash under whatever happens', () => {
  const cash = new Cash();
  beforeAll(() => cash.start());
  afterAll(() => cash.stage.stop());
  afterEach(() => jest.restoreAllMocks());

  const happening = fc.oneof(
    fc.record({ what: fc.constantFrom('advance', 'confirm', 'cancel', 'both' as const) }),
    fc.record({ what: fc.constant('time' as const), minutes: fc.integer({ min: 1, max: 26 * 60 }) }),
    fc.record({
      what: fc.constant('fault' as const),
      call: fc.constantFrom(...CALLS),
      kind: fc.constantFrom(...KINDS),
      times: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record({ what: fc.constant('notice' as const), fault: fc.constantFrom(...NOTICES) }),
    fc.record({ what: fc.constant('kill' as const) }),
  );

  it('pays at most once, and ends in a known state with the books right', async () => {
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 2, maxLength: 12 }), async (happenings) => {
        const who = await cash.person();
        const id = await cash.redeem(who);
        const confirm = async () => {
          const bill = await cash.bill(id);
          if (bill) cash.stage.pay.bills.confirm(bill.package_info, bill.openid);
        };
        for (const one of happenings) {
          // Whatever is refused or dies on the way: the next thing happens all the same.
          const step = async () => {
            if (one.what === 'advance') await cash.advance(id);
            else if (one.what === 'confirm') await confirm();
            else if (one.what === 'cancel') await cash.get(Transfers).cancel(who, id);
            else if (one.what === 'both') await Promise.all([cash.advance(id), confirm(), cash.advance(id)]);
            else if (one.what === 'time') await cash.pass(one.minutes * MINUTE, 30 * MINUTE);
            else if (one.what === 'fault') cash.stage.pay.fail({ ...one, value: 500 });
            else if (one.what === 'notice') cash.stage.pay.notifier.faults.push(one.fault);
            else jest.spyOn(cash.get(EndTransfer), 'store').mockRejectedValueOnce(new Error('killed'));
          };
          await step().catch(() => undefined);
          await cash.stage.pay.notifier.idle();
        }
        cash.stage.pay.clearFaults();
        cash.stage.pay.notifier.faults.length = 0;
        jest.restoreAllMocks();
        cash.watch();
        await cash.pass(3 * DAY, HOUR);
        const { state } = await cash.transfer(id);
        const bill = await cash.bill(id);
        expect(state === 'ABSENT' ? undefined : state).toBe(bill?.state);
        await cash.proved(id, who, state === 'SUCCESS');
        outcomes.add(state);
      }),
      { numRuns: 25 },
    );
    // It would prove little if all of them went the same way.
    expect(outcomes.size).toBeGreaterThan(1);
  }, 180_000);
});
