import type { OutboxDraft } from '../../core/outbox/outbox.service';

/** What is still to be done for a tip once it is stored; see `FiledTips`. */
export const FILED_TOPIC = 'tip.filed';
/** A major event, for the robots of the staff groups: payload `tipId`. */
export const GROUP_ALERT_TOPIC = 'tip.group-alert';

export const filedTip = (tipId: string, eventId: string): OutboxDraft => ({
  topic: FILED_TOPIC,
  dedupeKey: `filed:${tipId}`,
  payload: { tipId, eventId },
});

/** `eventId`: what made it major, since a tip can become so more than once. */
export const groupAlert = (tipId: string, eventId: string): OutboxDraft => ({
  topic: GROUP_ALERT_TOPIC,
  dedupeKey: `group-alert:${eventId}`,
  payload: { tipId },
});
