import {
  ChoiceField,
  DayField,
  IdField,
  IdListField,
  KeyField,
  NumberField,
  Out,
  OutTime,
  TextField,
} from '../core/http/fields';
import { Photo } from '../core/media/media.dto';
import { InstantField } from '../core/http/day-fields';
import { PageQuery } from '../core/http/page';
import { SOURCE_KIND_CODES, type SourceKind } from '../sources';
import {
  FINDING_KIND_CODES,
  FINDING_MOVES,
  FINDING_STATE_CODES,
  type FindingKind,
  type FindingMove,
  type FindingState,
} from './finding';

export class RecordFinding {
  @KeyField() key!: string;
  @ChoiceField('处理方式', FINDING_KIND_CODES, { name: 'PatrolFindingKind' }) kind!: FindingKind;
  @TextField('污染类型', { min: 1, max: 30 }) categoryCode!: string;
  @TextField('情况说明', { max: 500 }) text!: string;
  @NumberField('地点的经度', { min: -180, max: 180, description: 'degrees, GCJ-02' }) lng!: number;
  @NumberField('地点的纬度', { min: -90, max: 90, description: 'degrees, GCJ-02' }) lat!: number;
  @TextField('地点说明', { max: 100 }) placeText!: string;
  @InstantField('发现时间') foundAt!: string;
  /** At least one, but for dissuading on the spot. */
  @IdListField('照片', { max: 9 }) mediaIds!: string[];
  /** The grid whose plan led to it, and the line of the task list. */
  @IdField('网格', { optional: true }) gridId?: string;
  @IdField('清单项', { optional: true }) lineId?: string;
  @IdField('污染源', { optional: true }) sourceId?: string;
  /** For rectify: which unit was told, and the last day for it. */
  @TextField('责任单位', { max: 60, optional: true }) told?: string;
  @DayField('整改期限', { optional: true }) rectifyBy?: string;
  /** For a new source. */
  @ChoiceField('污染源种类', SOURCE_KIND_CODES, { optional: true, name: 'SourceKind' })
  sourceKind?: SourceKind;
  @TextField('污染源名称', { max: 60, optional: true }) sourceName?: string;
}

export class PatrolFindingsQuery extends PageQuery {
  @IdField('网格', { optional: true }) gridId?: string;
  @ChoiceField('处理方式', FINDING_KIND_CODES, { optional: true, name: 'PatrolFindingKind' })
  kind?: FindingKind;
  @ChoiceField('状态', FINDING_STATE_CODES, { optional: true, name: 'PatrolFindingState' })
  state?: FindingState;
  @IdField('污染源', { optional: true }) sourceId?: string;
}

/** Idempotent: the same person's again does nothing. */
export class RecheckFinding {
  @IdListField('照片', { min: 1, max: 9 }) mediaIds!: string[];
  @TextField('说明', { max: 200, optional: true }) note?: string;
}

export class PatrolFindingSummary {
  @Out('string') id!: string;
  @Out('string', { enum: FINDING_KIND_CODES, enumName: 'PatrolFindingKind' }) kind!: FindingKind;
  @Out('string') kindName!: string;
  @Out('string', { enum: FINDING_STATE_CODES, enumName: 'PatrolFindingState' }) state!: FindingState;
  @Out('string') stateName!: string;
  @Out('string') categoryCode!: string;
  @Out('string') categoryName!: string;
  @Out('string') text!: string;
  @Out('string') placeText!: string;
  @Out('string') gridName!: string;
  @OutTime() foundAt!: string;
  @OutTime({ nullable: true }) rectifyBy!: string | null;
  @Out('boolean', { description: 'told to rectify, the last day has passed, nobody has checked' })
  late!: boolean;
  @Out(() => [Photo]) photos!: Photo[];
}
export class PatrolFindingPage {
  @Out(() => [PatrolFindingSummary]) items!: PatrolFindingSummary[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
export class PatrolFindingDetail extends PatrolFindingSummary {
  @Out('number') lng!: number;
  @Out('number') lat!: number;
  @OutTime() receivedAt!: string;
  @Out('string', { nullable: true }) told!: string | null;
  @Out('string', { nullable: true, description: 'the line of the task list' }) item!: string | null;
  @Out('string', { nullable: true }) sourceId!: string | null;
  @Out('string', { nullable: true }) sourceName!: string | null;
  @Out('string', { nullable: true }) tipId!: string | null;
  @Out('string', { nullable: true }) tipNumber!: string | null;
  @OutTime({ nullable: true }) recheckedAt!: string | null;
  @Out('string', { nullable: true }) recheckNote!: string | null;
  @Out(() => [Photo]) recheckPhotos!: Photo[];
  @Out([String], { description: FINDING_MOVES.join(', ') }) moves!: FindingMove[];
}
