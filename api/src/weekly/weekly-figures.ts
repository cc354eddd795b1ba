import { FIGURE_NAMES, FIGURES, type Figures } from '../tips/figures';
import type { Row } from './content';
import { rateWords } from './counted';
import type { WeeklyFigure, WeeklyRate, WeeklyRow } from './weekly.dto';

/** Every figure with last week's beside it. Pure. */
export const figureLines = (total: Figures, last: Figures): WeeklyFigure[] =>
  FIGURE_NAMES.map((name) => ({
    name,
    label: FIGURES[name].label,
    help: FIGURES[name].help,
    value: total[name],
    last: last[name],
  }));

/** Pure. */
export const rateLines = ({ onTime, due, satisfied, answered }: Figures): WeeklyRate[] => [
  { label: '按期办结率', value: rateWords(onTime, due) },
  { label: '群众反馈已解决', value: rateWords(satisfied, answered) },
];

/** Pure. */
export const rowView = ({ code, name, figures, lastReceived }: Row): WeeklyRow => ({
  code,
  name,
  received: figures.received,
  lastReceived,
  handled: figures.handled,
  closed: figures.closed,
  open: figures.open,
  overdue: figures.overdue,
});
