import type { Config } from '../../../core/config/config';
import { groupOf } from '../../../notices/notices.service';

/** What the templates are for; a notice that fits none of the others tells of progress. */
export type TemplateKind = 'progress' | 'message' | 'task';
export const TEMPLATE_NAMES: Record<TemplateKind, string> = {
  progress: '举报进度',
  message: '留言和提问',
  task: '待办提醒',
};

export interface Template {
  kind: TemplateKind;
  id: string;
  /** Names of the keywords that take the title (thing), the text (thing) and the time (time or date). */
  keys: readonly [title: string, text: string, time: string];
}

const DEFAULT_KEYS = ['thing1', 'thing2', 'time3'] as const;

/** Reads a setting such as `模板编号` or `模板编号:thing4,thing2,time3`. */
function read(kind: TemplateKind, setting: string | undefined): Template | null {
  if (!setting) return null;
  const [id = '', names] = setting.split(':');
  const [title, text, time] = names?.split(',') ?? DEFAULT_KEYS;
  return { kind, id, keys: [title ?? DEFAULT_KEYS[0], text ?? DEFAULT_KEYS[1], time ?? DEFAULT_KEYS[2]] };
}

type Settings = Pick<Config, 'WECHAT_TEMPLATE_PROGRESS' | 'WECHAT_TEMPLATE_MESSAGE' | 'WECHAT_TEMPLATE_TASK'>;

/** The configured templates, one per kind at most. */
export function templatesOf(config: Settings): Template[] {
  const { WECHAT_TEMPLATE_PROGRESS, WECHAT_TEMPLATE_MESSAGE, WECHAT_TEMPLATE_TASK } = config;
  return [
    read('progress', WECHAT_TEMPLATE_PROGRESS),
    read('message', WECHAT_TEMPLATE_MESSAGE),
    read('task', WECHAT_TEMPLATE_TASK),
  ].filter((template) => template !== null);
}

const KIND_OF: Record<string, TemplateKind> = { message: 'message', task: 'task', training: 'task' };

/** The template for a kind of notice; staff tasks never use up what residents allowed for progress. Pure. */
export function templateFor(noticeKind: string, templates: readonly Template[]): Template | null {
  const wanted = KIND_OF[groupOf(noticeKind)] ?? 'progress';
  const found = templates.find(({ kind }) => kind === wanted);
  if (found || wanted === 'task') return found ?? null;
  return templates.find(({ kind }) => kind === 'progress') ?? null;
}
