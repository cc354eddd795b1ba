/** Figures of a period for reports, bulletins and scores: what other features may use. */
export {
  behind,
  FIGURE_NAMES,
  type FigureName,
  FIGURES,
  type Figures,
  figuresBy,
  figuresOf,
  MINIMUM_SAMPLE,
  rateText,
  share,
  TOO_FEW,
} from './figures';
export {
  answersFor,
  type AssessedCase,
  type CaseAlarm,
  handledBy,
  holderBefore,
  longestHolder,
  type Stretch,
  stretchesOf,
} from './assessed';
export { type CaseEvent, type CaseRecord, dueOf, type Period, stateBefore, within } from './record';
