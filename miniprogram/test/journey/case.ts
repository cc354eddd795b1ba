import type { Phone } from './browser';

/** The workbench, read anew. */
export async function openQueue(phone: Phone): Promise<void> {
  await phone.fresh('staff/queue');
}

/** The first case of the list: of what is to be done, or of all the person sees. Waits for where it stands. */
export async function openCase(phone: Phone, scope: 'todo' | 'all' = 'todo'): Promise<void> {
  await openQueue(phone);
  if (scope === 'all') await phone.press('#scope-all');
  await phone.press('.tip-card');
  await phone.find('.limits').waitFor();
}
