import { ApiProblem } from '../api/problem';

export interface Receivable {
  mchId: string;
  appId: string;
  packageInfo: string;
  /** Only in a browser of the demo. */
  confirmPage: string | null;
}

/** In the demo the simulator's page, which comes back here; elsewhere money is received in WeChat only. @throws ApiProblem */
export function receive({ packageInfo, confirmPage }: Receivable): Promise<void> {
  if (confirmPage === null) {
    return Promise.reject(new ApiProblem(0, 'no_wechat', '收款要在微信里进行，请在微信里打开小程序'));
  }
  const query = new URLSearchParams({ package: packageInfo, back: location.href });
  location.assign(`${confirmPage}?${query.toString()}`);
  // The page is left.
  return new Promise(() => undefined);
}
