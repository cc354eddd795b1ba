import type { EnterInfo } from './group-info';

/** A new login leaves this page; the card has to be opened again. */
export const canAskAnew = false;

let given: EnterInfo | null | undefined;

/**
 * What the address says of the group whose card opened this page, as WeChat's page would give it. It is read once and
 * taken out of the address.
 */
export function enterInfo(): Promise<EnterInfo | null> {
  given ??= fromAddress();
  return Promise.resolve(given);
}

function fromAddress(): EnterInfo | null {
  const query = new URLSearchParams(location.search);
  const [encryptedData, iv] = [query.get('groupData'), query.get('groupIv')];
  if (encryptedData === null || iv === null) return null;
  history.replaceState(null, '', `${location.pathname}${location.hash}`);
  return { encryptedData, iv };
}

/** The address that stands for the card outside WeChat. */
export const cardLink = (): string => `${location.origin}${location.pathname}#/pages/home/index`;
