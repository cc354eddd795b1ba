import Taro from '@tarojs/taro';

/** WeChat can remind the user once for every consent. */
export const canRemind = true;

/** Asks for consent; must be called from a tap. True when at least one reminder was allowed. */
export async function askForReminders(templateIds: string[]): Promise<boolean> {
  if (templateIds.length === 0) return false;
  try {
    const answer: Record<string, unknown> = {
      ...(await Taro.requestSubscribeMessage({ tmplIds: templateIds, entityIds: [] })),
    };
    return templateIds.some((id) => answer[id] === 'accept');
  } catch (error) {
    // Switched off in WeChat's settings: the inbox and 「进度」 still tell everything.
    console.error('no reminder', (error as TaroGeneral.CallbackResult).errMsg);
    return false;
  }
}
