import { Entity, Index } from 'typeorm';
import { Id, Int, Str, Time } from '../core/database/columns';

export type Severity = 'minor' | 'ordinary' | 'live' | 'major';

/** A kind of pollution, dated: a change is a new row that starts when the old one ends. */
@Entity('category')
@Index('ux_category_code_from', ['code', 'validFrom'], { unique: true })
export class Category {
  @Id() id!: string;
  @Str(30) code!: string;
  @Str(40) name!: string;
  @Str(80) hint!: string;
  @Str(10) severity!: Severity;
  /** Level with the first duty: 3 grid, 2 community, 1 subdistrict. */
  @Int() firstLevel!: number;
  /** `15min`, `2h` on the clock; `2wh` working hours, `3wd` working days. */
  @Str(10) acceptLimit!: string;
  @Str(10) handleLimit!: string;
  @Str(60) departments!: string;
  @Int() position!: number;
  @Time() validFrom!: Date;
  @Time({ optional: true }) validTo!: Date | null;
}
