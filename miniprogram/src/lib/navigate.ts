import Taro from '@tarojs/taro';

export type Tab = 'home' | 'progress' | 'points' | 'me';

const query = (params: Record<string, string>) => {
  const parts = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
};

/** Opens a page by its path below src, such as "pages/tip" or "staff/case". */
export function open(page: string, params: Record<string, string> = {}): void {
  void Taro.navigateTo({ url: `/${page}/index${query(params)}` });
}

/** Opens a page in place of this one: back then leads past this page. */
export function openInstead(page: string, params: Record<string, string> = {}): void {
  void Taro.redirectTo({ url: `/${page}/index${query(params)}` });
}

export function openTab(tab: Tab): void {
  void Taro.switchTab({ url: `/pages/${tab}/index` });
}

/** To the page before, or home when this was the first one (a shared link, or back from the login). */
export function goBack(): void {
  goBackBy(1);
}

/** Past the page before as well, when it has nothing more to show. */
export function goBackBy(pages: number): void {
  if (Taro.getCurrentPages().length > pages) void Taro.navigateBack({ delta: pages });
  else openTab('home');
}

/** Route of the open page with its parameters, to come back to after a login. */
export function currentRoute(): string {
  const router = Taro.getCurrentInstance().router;
  if (!router) return '/pages/home/index';
  const params = Object.entries(router.params).flatMap(([name, value]): [string, string][] =>
    value === undefined || !/^[a-z]\w*$/i.test(name) || name === 'stamp' ? [] : [[name, value]],
  );
  const path = router.path.split('?')[0] ?? '';
  return (path.startsWith('/') ? path : `/${path}`) + query(Object.fromEntries(params));
}

/** A parameter of the open page; '' when it is missing. */
export function parameter(name: string): string {
  const value = Taro.getCurrentInstance().router?.params[name];
  return value === undefined ? '' : decodeURIComponent(value);
}
