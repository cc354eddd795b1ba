import { Entity, Index } from 'typeorm';
import { Id, Int, Ref, Str } from '../../core/database/columns';

/** Filters of the queue that a person keeps under a name. */
@Entity('saved_view')
@Index('ux_saved_view_name', ['accountId', 'name'], { unique: true })
export class SavedView {
  @Id() id!: string;
  @Ref() accountId!: string;
  @Str(20) name!: string;
  /** JSON of `QueueFilters`; at most 2000 characters. */
  @Str(2000) filters!: string;
  @Int() position!: number;
}
