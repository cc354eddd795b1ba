/** Who may do what: everybody signed in is a resident; the others come from seats (grid scope) or grants. */
export const ROLES = [
  'resident',
  'volunteer',
  'patrol_member',
  'grid_head',
  'community_director',
  'office',
  'department_staff',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

export const STAFF_ROLES = [
  'patrol_member',
  'grid_head',
  'community_director',
  'office',
  'department_staff',
] as const satisfies readonly Role[];

export interface PrincipalSeat {
  id: string;
  role: Role;
  gridId: string;
  /** 1 subdistrict, 2 community, 3 grid. */
  level: number;
  /** Of department staff: such a seat covers the tips of its department, and no grid. */
  departmentId?: string | null;
  /** Not the person's own: held during somebody's leave (请假代理). */
  standIn?: boolean;
}

/** The person behind a request. */
export interface Principal {
  accountId: string;
  roles: ReadonlySet<Role>;
  seats: readonly PrincipalSeat[];
}

/** Where authorization is looked up; the identity feature provides it, core only asks. */
export abstract class PrincipalSource {
  abstract find(accountId: string): Promise<Principal | undefined>;
}
