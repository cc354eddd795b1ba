import { Entity, Index } from 'typeorm';
import { Id, Int, LongText, Real, Ref, Str, Time, Version } from '../core/database/columns';
import type { Cycle } from '../core/calendar/frequency';
import type { SourceKind } from './kinds';
import type { SourceAction, SourceState } from './states';

/** A key pollution source or control project (重点污染源、治污项目; notice, item 3). */
@Entity('pollution_source')
@Index('ux_pollution_source_key', ['createdBy', 'createKey'], { unique: true })
@Index('ix_pollution_source_grid', ['gridId', 'id'])
@Index('ix_pollution_source_place', ['lat', 'lng'])
export class PollutionSource {
  @Id() id!: string;
  @Str(20) kind!: SourceKind;
  @Str(60) name!: string;
  /** The responsible unit (责任单位); '' when not known yet. */
  @Str(60) unit!: string;
  /** Name and number of the person to call, JSON, sealed (core/sealed). */
  @LongText({ optional: true }) contact!: string | null;
  /** Null: outside every grid, the subdistrict's. */
  @Ref({ optional: true }) gridId!: string | null;
  @Str(100) placeText!: string;
  /** Degrees, GCJ-02. */
  @Real() lng!: number;
  @Real() lat!: number;
  /** Control measures beside those of the kind. */
  @Str(500) measures!: string;
  @Str(8) state!: SourceState;
  @Version() version!: number;
  @Ref() createdBy!: string;
  @Str(64) createKey!: string;
  @Str(64) bodyHash!: string;
  @Time() createdAt!: Date;
  @Time() updatedAt!: Date;
}

/** How often it is inspected, from a day on; a change ends one row and starts the next. */
@Entity('source_plan')
@Index('ux_source_plan_current', ['currentSourceId'], { unique: true })
@Index('ix_source_plan_source', ['sourceId', 'id'])
@Index('ix_source_plan_grid', ['gridId', 'fromDay'])
export class SourcePlan {
  @Id() id!: string;
  @Ref() sourceId!: string;
  /** The source while this is its plan, else null. */
  @Ref({ optional: true }) currentSourceId!: string | null;
  @Ref({ optional: true }) gridId!: string | null;
  @Str(10) cycle!: Cycle;
  @Int() times!: number;
  @Str(10) fromDay!: string;
  @Str(10, { optional: true }) toDay!: string | null;
}

/** What happened to a source, inspections among it; append only but for undoing a slip. */
@Entity('source_entry')
@Index('ux_source_entry_key', ['sourceId', 'moveKey'], { unique: true })
@Index('ix_source_entry_source', ['sourceId', 'id'])
@Index('ix_source_entry_day', ['action', 'day'])
export class SourceEntry {
  @Id() id!: string;
  @Ref() sourceId!: string;
  @Str(64) moveKey!: string;
  @Str(10) action!: SourceAction;
  @Ref() actorId!: string;
  @Ref({ optional: true }) actorGridId!: string | null;
  @Str(500, { optional: true }) note!: string | null;
  /** Of an inspection. */
  @Str(8, { optional: true }) result!: 'good' | 'problem' | null;
  /** Measures of an inspection: `code:yes|no|na`, separated by commas. */
  @Str(300, { optional: true }) ticks!: string | null;
  /** Beijing day. */
  @Str(10) day!: string;
  @Time() at!: Date;
  @Time() receivedAt!: Date;
  @Time({ optional: true }) undoneAt!: Date | null;
}

@Entity('source_media')
@Index('ix_source_media_entry', ['entryId', 'position'])
export class SourceMedia {
  @Id() id!: string;
  @Ref() entryId!: string;
  @Ref() mediaId!: string;
  @Int() position!: number;
}
