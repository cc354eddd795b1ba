import type { Principal } from '../../src/core/auth/principal';
import { Database } from '../../src/core/database/database';
import { insertRows } from '../../src/core/database/insert';
import { newId } from '../../src/core/ids';
import { IdentityService } from '../../src/identity/identity.service';
import { Department } from '../../src/identity/department.entity';
import { Seat } from '../../src/identity/seat.entity';
import type { Harness } from '../harness';

export interface Person {
  accountId: string;
  /** One photo of theirs, used again and again. */
  photo: string;
}
export interface People {
  residents: Person[];
  staff: Person[];
}

const RESIDENTS = 40;

/** Residents, and somebody on every seat of the roster, a second one at the office and one in each department. */
export async function settle(h: Harness, photoOf: (accountId: string) => Promise<string>): Promise<People> {
  const database = h.app.get(Database);
  const identity = h.app.get(IdentityService);
  const account = async (name: string): Promise<Person> => {
    const accountId = await identity.accountFor({
      appId: h.config.WECHAT_APPID,
      openid: `o-month-${name}`,
      unionid: null,
      sessionKey: '',
    });
    return { accountId, photo: await photoOf(accountId) };
  };
  const residents: Person[] = [];
  for (let i = 0; i < RESIDENTS; i++) residents.push(await account(`resident-${i}`));
  const seats = await database.manager.find(Seat);
  const office = seats.find(({ role }) => role === 'office');
  if (!office) throw new Error('the roster has no office');
  const departments = await database.manager.find(Department);
  const more: Partial<Seat>[] = [
    { role: 'office', personName: '第二人' },
    ...departments.map(({ id, name }) => ({
      role: 'department_staff' as const,
      departmentId: id,
      personName: name,
    })),
  ];
  await database.transaction((manager) =>
    insertRows(
      manager,
      Seat,
      more.map((seat) => ({ ...seat, id: newId(), gridId: office.gridId, startsAt: office.startsAt })),
    ),
  );
  const staff: Person[] = [];
  for (const seat of await database.manager.find(Seat, { order: { id: 'ASC' } })) {
    const person = await account(`seat-${staff.length}`);
    await database.transaction((manager) =>
      manager.update(Seat, { id: seat.id }, { accountId: person.accountId }),
    );
    staff.push(person);
  }
  return { residents, staff };
}

export async function principalOf(h: Harness, accountId: string): Promise<Principal> {
  const principal = await h.app.get(IdentityService).principal(accountId);
  if (!principal) throw new Error('no such account');
  return principal;
}
