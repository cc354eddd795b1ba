import Taro from '@tarojs/taro';

export type Method = 'GET' | 'POST';

export interface HttpRequest {
  method: Method;
  /** Path with query, starting with a slash. */
  path: string;
  body?: object;
  headers: Record<string, string>;
  timeoutMs: number;
}

export interface HttpAnswer {
  status: number;
  data: unknown;
}

/** Address of something on the API's own server, such as a signed photo URL. */
export const absolute = (path: string): string => (path.startsWith('/') ? API_ORIGIN + path : path);

/** Sends one request. Resolves for every HTTP status; throws when no answer came (network, time-out). */
export async function send(request: HttpRequest): Promise<HttpAnswer> {
  const { statusCode, data } = await Taro.request<unknown, object>({
    url: absolute(request.path),
    method: request.method,
    header: request.headers,
    timeout: request.timeoutMs,
    ...(request.body ? { data: request.body } : {}),
  });
  return { status: statusCode, data };
}
