import Taro from '@tarojs/taro';

/** WeChat can remind the user once for every consent. */
export const canRemind = true;

/**
 * Asks for consent and returns the ids of the templates that were allowed, once each. Must be called straight from a
 * tap: anything waited for before it ends the tap for WeChat.
 */
export async function askForReminders(templateIds: string[]): Promise<string[]> {
  if (templateIds.length === 0) return [];
  try {
    const answer: Record<string, unknown> = {
      ...(await Taro.requestSubscribeMessage({ tmplIds: templateIds, entityIds: [] })),
    };
    return templateIds.filter((id) => String(answer[id]).startsWith('accept'));
  } catch (error) {
    // Switched off in WeChat's settings: the inbox and 「进度」 still tell everything.
    console.error('no reminder', (error as TaroGeneral.CallbackResult).errMsg);
    return [];
  }
}
