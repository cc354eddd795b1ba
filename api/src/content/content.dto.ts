import { ChoiceField, KeyField, Out, OutTime, TextField } from '../core/http/fields';
import { Photo } from '../core/media/media.dto';
import { PageQuery } from '../core/http/page';
import { CONTENT_STATES, type ContentState, type Decision } from './content-rule';

export class ContentQuery extends PageQuery {
  @ChoiceField('状态', CONTENT_STATES, { optional: true, name: 'ContentState' })
  state: ContentState = 'person';
}

export class DecideContent {
  @KeyField() key!: string;
  @ChoiceField('决定', ['allow', 'withhold']) decision!: Decision;
  @TextField('理由', { min: 2, max: 200 }) reason!: string;
}

class DecisionView {
  @Out('string') stateName!: string;
  @Out('string') reason!: string;
  @OutTime() at!: string;
}

export class ContentItem {
  @Out('string') id!: string;
  @Out('string', { description: 'what it belongs to, such as tip' }) kind!: string;
  @Out('string') subjectId!: string;
  @Out('string', { nullable: true }) text!: string | null;
  @Out(() => Photo, { nullable: true }) photo!: Photo | null;
  @Out('string', { enum: CONTENT_STATES, enumName: 'ContentState' }) state!: ContentState;
  @Out('string') stateName!: string;
  @Out('string', { nullable: true, description: 'why it was not let through, in Chinese' }) why!:
    string | null;
  @OutTime() createdAt!: string;
  @Out(() => [DecisionView]) decisions!: DecisionView[];
}

export class ContentPage {
  @Out(() => [ContentItem]) items!: ContentItem[];
  @Out('string', { nullable: true }) nextCursor!: string | null;
  @Out('integer', { description: 'how many wait for a person' }) waiting!: number;
}
