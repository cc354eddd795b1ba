/** What the official account is to send. It carries no identity, no place and no words that anybody wrote. */
export interface OfficialMessage {
  accountId: string;
  /** Id of the notice: the same one twice is one message (`client_msg_id`, at most 32 characters). */
  noticeId: string;
  title: string;
  text: string;
  /** Page of the mini-program with its query, without a leading slash. */
  page: string;
  at: Date;
}

/** Template messages of the official account. Provided where the account is set up; without it nobody follows. */
export abstract class OfficialPush {
  /** The person follows the account and its openid there is known. */
  abstract follows(accountId: string): Promise<boolean>;
  /**
   * `refused`: the person does not follow any more or wants none.
   * @throws DeadLetter when trying again cannot help, any other error to be tried later
   */
  abstract send(message: OfficialMessage): Promise<'sent' | 'refused'>;
}

/** A major event for the staff groups: which grid, what kind; never who reported it, nor the exact place. */
export interface GroupAlert {
  tipId: string;
  number: string;
  categoryName: string;
  /** Null in triage: the subdistrict's. */
  gridId: string | null;
  gridName: string | null;
  at: Date;
}

/** Robots in the staff's work groups. Without them staff read it in the inbox and in their own push. */
export abstract class GroupRobots {
  /** May be called again for an alert that did arrive. @throws DeadLetter, or any error to be tried later */
  abstract alert(alert: GroupAlert): Promise<void>;
}
