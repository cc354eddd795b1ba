/** Body of an error answer (RFC 9457); `title` is Chinese and meant for the user. */
export interface ProblemBody {
  title: string;
  status: number;
  code: string;
  detail?: string;
  requestId?: string;
  fields?: { field: string; message: string }[];
  current?: { version?: number; stateName?: string; lastAction?: string };
}

/** What went wrong with a request, in words for the user: `message` is a Chinese sentence. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly body: ProblemBody | null;

  constructor(status: number, code: string, title: string, body: ProblemBody | null = null) {
    super(title);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.body = body;
  }

  /** The title and what is wrong with single fields, one a line. */
  get explanation(): string {
    const fields = this.body?.fields?.map(({ message }) => message) ?? [];
    // A problem with one field often has that field's sentence as its title.
    return [...new Set([this.message, ...fields])].join('\n');
  }
}

const NETWORK = '网络不通，请检查网络后重试';
const TITLES: Record<number, string> = {
  401: '请先登录',
  403: '您没有权限做这件事',
  404: '没有找到，可能已被删除',
  409: '内容已被别人更新，请刷新后再试',
  413: '文件太大了，请换一张小一点的照片',
  415: '不支持这种文件，请选 JPG 或 PNG 照片',
  429: '操作太频繁，请稍等一会儿再试',
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * @param status HTTP status of the answer
 * @param data its body as parsed JSON, or whatever came instead (a proxy's HTML page, nothing)
 */
export function problemFrom(status: number, data: unknown): ApiProblem {
  if (isRecord(data) && typeof data['title'] === 'string' && typeof data['code'] === 'string') {
    const body = data as unknown as ProblemBody;
    return new ApiProblem(status, body.code, body.title, body);
  }
  const title = TITLES[status] ?? (status >= 500 ? '服务器暂时出了问题，请稍后再试' : '没有成功，请稍后再试');
  return new ApiProblem(status, 'unknown', title);
}

export const networkProblem = (): ApiProblem => new ApiProblem(0, 'network', NETWORK);

/** The sentence to show for anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof ApiProblem ? error.explanation : '出了点问题，请重试';
}
