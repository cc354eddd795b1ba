import {
  ChoiceField,
  IdField,
  IdListField,
  KeyField,
  NumberField,
  Out,
  TextField,
} from '../core/http/fields';
import { PageQuery } from '../core/http/page';
import { LinkedTip, MOST_TIPS } from './listed.dto';

const ACTIONS = ['link', 'unlink'] as const;

export class ChangeTips {
  @KeyField() key!: string;
  @NumberField('版本', { min: 1, max: 1_000_000, integer: true }) version!: number;
  @ChoiceField('操作', ACTIONS) action!: (typeof ACTIONS)[number];
  @IdListField('涉及的举报', { min: 1, max: MOST_TIPS }) tipIds!: string[];
  @TextField('说明', { max: 500, optional: true }) note?: string;
}

export class CandidateQuery extends PageQuery {
  /** A tip in whose surroundings (300 m) to look; words go before it. */
  @IdField('举报', { optional: true }) near?: string;
  @TextField('查找', { max: 30, optional: true }) q?: string;
}
export class CandidatePage {
  @Out(() => [LinkedTip]) items!: LinkedTip[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
}
