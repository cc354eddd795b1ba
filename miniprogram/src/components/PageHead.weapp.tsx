/** WeChat draws the title bar itself. */
export function PageHead(_props: { title: string; tab: boolean }) {
  return null;
}
