import { Entity, Index } from 'typeorm';
import { Id, Int, Ref, Str, Time } from '../core/database/columns';

export const DUTIES = { leader: '组长', deputy: '副组长', member: '成员' } as const;
export type Duty = keyof typeof DUTIES;

/** A member of the leading group (领导小组; notice, annex). A record, no seat: nobody acts by it. */
@Entity('leading_member')
@Index('ux_leading_member_key', ['createdBy', 'createKey'], { unique: true })
@Index('ix_leading_member_ends', ['endedAt', 'position'])
export class LeadingMember {
  @Id() id!: string;
  @Str(10) duty!: Duty;
  @Str(20) personName!: string;
  /** Such as 长效办主任. */
  @Str(40) title!: string;
  @Int() position!: number;
  @Ref() createdBy!: string;
  @Str(64) createKey!: string;
  @Time() startsAt!: Date;
  @Time({ optional: true }) endedAt!: Date | null;
  @Ref({ optional: true }) endedBy!: string | null;
}
