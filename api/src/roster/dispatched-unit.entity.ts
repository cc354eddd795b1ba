import { Entity, Index } from 'typeorm';
import { Id, Ref, Str, Time } from '../core/database/columns';

/** A unit of the district dispatched to a grid or community (下沉单位; notice, items 3 and 8), and its people there. */
@Entity('dispatched_unit')
@Index('ux_dispatched_unit_key', ['createdBy', 'createKey'], { unique: true })
@Index('ix_dispatched_unit_grid', ['gridId', 'endedAt'])
export class DispatchedUnit {
  @Id() id!: string;
  @Ref() gridId!: string;
  @Ref() departmentId!: string;
  /** Who was sent, as they are called there; '' when only the unit is known. */
  @Str(40) people!: string;
  /** What they look after there. */
  @Str(100) task!: string;
  @Ref() createdBy!: string;
  @Str(64) createKey!: string;
  @Time() startsAt!: Date;
  @Time({ optional: true }) endedAt!: Date | null;
  @Ref({ optional: true }) endedBy!: string | null;
}
