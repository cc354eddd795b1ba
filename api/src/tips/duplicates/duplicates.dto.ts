import { KeyField, Out, OutTime, TextField } from '../../core/http/fields';
import { PointQuery } from '../../grids';
import { STATES, type TipState } from '../lifecycle';
import { Photo } from '../../core/media/media.dto';
import { TimelineLine } from '../tips.dto';

const STATE_CODES = Object.keys(STATES);

export class SimilarQuery extends PointQuery {
  @TextField('污染类型', { min: 1, max: 30 }) categoryCode!: string;
}

export class FollowBody {
  @KeyField() key!: string;
}

export class StandingView {
  @Out('boolean') following!: boolean;
  @Out('integer') followers!: number;
}

/** What everybody may see of a tip: no words of the reporter, no exact place, no unchecked photo. */
export class PublicTip {
  @Out('string') id!: string;
  @Out('string') categoryCode!: string;
  @Out('string') categoryName!: string;
  @Out('string', { enum: STATE_CODES, enumName: 'TipState' }) state!: TipState;
  @Out('string') stateName!: string;
  @Out('string', { nullable: true }) gridName!: string | null;
  @Out('number', { description: 'degrees, GCJ-02, centre of a 100 m cell' }) lng!: number;
  @Out('number') lat!: number;
  @OutTime() submittedAt!: string;
  @Out('string', { nullable: true, description: 'only after the check has passed' }) thumbUrl!: string | null;
}

export class SimilarTip extends PublicTip {
  @Out('integer', { description: 'metres, rounded up to tens' }) distance!: number;
  @Out('boolean', { description: 'the own report of the person asking' }) mine!: boolean;
  @Out('boolean') following!: boolean;
}

export class SimilarList {
  @Out(() => [SimilarTip]) items!: SimilarTip[];
}

export class FollowedTip extends PublicTip {
  @Out('string') number!: string;
  @OutTime() updatedAt!: string;
  @OutTime() joinedAt!: string;
}

export class FollowedPage {
  @Out(() => [FollowedTip]) items!: FollowedTip[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}

export class FollowedDetail extends FollowedTip {
  @Out('string', { nullable: true }) gridId!: string | null;
  @Out('integer') followers!: number;
  @Out(() => [Photo]) photos!: Photo[];
  @Out(() => [TimelineLine]) timeline!: TimelineLine[];
}
