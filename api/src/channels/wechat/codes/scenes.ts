import { Injectable } from '@nestjs/common';
import { Clock } from '../../../core/clock';
import { Database, isDuplicate } from '../../../core/database/database';
import { insertRows } from '../../../core/database/insert';
import { newId } from '../../../core/ids';
import { random } from '../../../core/random';
import { type SceneKind, WechatScene } from './scene.entity';

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 10;

function drawn(): string {
  let code = '';
  while (code.length < LENGTH) code += ALPHABET.charAt(random() * ALPHABET.length);
  return code;
}

/** The register of what codes lead to. A code printed once leads to the same thing for ever. */
@Injectable()
export class Scenes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  find(code: string): Promise<WechatScene | null> {
    return this.database.manager.findOneBy(WechatScene, { code });
  }

  /** The code of this thing; made when it is first asked for. */
  async of(kind: SceneKind, targetId: string): Promise<string> {
    for (;;) {
      const known = await this.database.manager.findOneBy(WechatScene, { kind, targetId });
      if (known) return known.code;
      const row = { id: newId(), code: drawn(), kind, targetId, createdAt: this.clock.now() };
      try {
        await this.database.transaction((manager) => insertRows(manager, WechatScene, [row]));
        return row.code;
      } catch (error) {
        // Somebody asked at the same moment, or the code was drawn before.
        if (!isDuplicate(error)) throw error;
      }
    }
  }
}
