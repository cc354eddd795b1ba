import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../clock';
import { Config } from '../config/config';
import { Database } from '../database/database';
import { insertRows } from '../database/insert';
import { runSql } from '../database/run-sql';
import { invalid, notFound } from '../http/problem';
import { newId } from '../ids';
import { sha256 } from '../sealed';
import { Media } from './media.entity';
import { makePicture } from './picture';
import { isValidSignature, signedPath, type Variant } from './signed-url';
import { MediaStorage } from './storage';

export interface PhotoView {
  id: string;
  url: string;
  thumbUrl: string;
}

@Injectable()
export class MediaService {
  constructor(
    private readonly database: Database,
    private readonly storage: MediaStorage,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Stores a photo for its uploader. @throws Problem too_large, unsupported_media */
  async store(ownerId: string, upload: Buffer): Promise<Media> {
    const picture = await makePicture(upload);
    const hash = sha256(picture.full);
    await this.storage.put(`${hash}.full`, picture.full);
    await this.storage.put(`${hash}.thumb`, picture.thumb);
    const media = {
      id: newId(),
      ownerId,
      hash,
      width: picture.width,
      height: picture.height,
      bytes: picture.full.length,
      createdAt: this.clock.now(),
    };
    await this.database.transaction((manager) => insertRows(manager, Media, [media]));
    return media;
  }

  /** The bytes behind a signed address. @throws Problem not_found when it expired or was changed */
  async read(hash: string, variant: Variant, expires: number, signature: string): Promise<Buffer> {
    const valid = isValidSignature(
      this.config.MEDIA_URL_SECRET,
      hash,
      variant,
      expires,
      signature,
      this.clock.now(),
    );
    const bytes = valid ? await this.storage.get(`${hash}.${variant}`) : undefined;
    if (!bytes) throw notFound('照片，可能链接已过期，请返回刷新');
    return bytes;
  }

  /** Checks that every photo exists and was uploaded by this account. @throws Problem invalid_input */
  async requireOwn(manager: EntityManager, ownerId: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const rows = await runSql<{ id: string }[]>(
      manager,
      `SELECT id FROM media WHERE owner_id = ? AND id IN (${ids.map(() => '?').join(',')})`,
      [ownerId, ...ids],
    );
    if (rows.length !== ids.length) throw invalid('mediaIds', '有照片没有上传成功，请重新上传');
  }

  async views(ids: readonly string[]): Promise<Map<string, PhotoView>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.manager.findBy(Media, { id: In([...ids]) });
    return new Map(rows.map((row) => [row.id, this.view(row)]));
  }

  view(media: Pick<Media, 'id' | 'hash'>): PhotoView {
    const path = (variant: Variant) =>
      signedPath(this.config.MEDIA_URL_SECRET, media.hash, variant, this.clock.now());
    return { id: media.id, url: path('full'), thumbUrl: path('thumb') };
  }
}
