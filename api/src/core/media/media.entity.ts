import { Entity, Index } from 'typeorm';
import { Id, Int, Ref, Str, Time } from '../database/columns';

/** One uploaded photo. The bytes lie in the storage under the hash of the re-encoded picture. */
@Entity('media')
@Index('ix_media_owner', ['ownerId', 'id'])
export class Media {
  @Id() id!: string;
  /** The account that uploaded it; only that account may attach it. */
  @Ref() ownerId!: string;
  /** SHA-256 of the re-encoded picture, hex. */
  @Str(64) hash!: string;
  @Int() width!: number;
  @Int() height!: number;
  @Int() bytes!: number;
  @Time() createdAt!: Date;
}
