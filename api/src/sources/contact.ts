import { Injectable } from '@nestjs/common';
import { Config } from '../core/config/config';
import { seal, unseal } from '../core/sealed';

export interface Contact {
  name: string;
  phone: string;
}

/** The person to call at a source: personal data, kept sealed, shown to the people of its grid only. */
@Injectable()
export class Contacts {
  private readonly fieldKey: Buffer;

  constructor(config: Config) {
    this.fieldKey = Buffer.from(config.FIELD_KEY, 'base64');
  }

  /** Null when both are empty. */
  sealed(contact: Contact): string | null {
    if (contact.name === '' && contact.phone === '') return null;
    return seal(this.fieldKey, JSON.stringify(contact));
  }

  open(sealed: string | null): Contact {
    if (sealed === null) return { name: '', phone: '' };
    return JSON.parse(unseal(this.fieldKey, sealed)) as Contact;
  }
}
