import { Injectable } from '@nestjs/common';
import { Between } from 'typeorm';
import type { Principal } from '../core/auth/principal';
import { Database } from '../core/database/database';
import { metresBetween, metresPerLng } from '../grids';
import { OPEN_STATES } from './lifecycle';
import { type StaffTipCard, StaffTipsService } from './staff-tips.service';
import { Tip } from './tip.entity';

const METRES_PER_LAT = 111_195;
/** Rows looked at: far more than lie within some hundred metres of a place. */
const MOST = 300;

export interface NearbyCard extends StaffTipCard {
  /** From the place asked for. */
  metres: number;
  submittedAt: Date;
  open: boolean;
}

/** Tips around a place, for the features beside; always within a person's scope. */
@Injectable()
export class NearbyTips {
  constructor(
    private readonly database: Database,
    private readonly tips: StaffTipsService,
  ) {}

  /** Newest first. @param place degrees, GCJ-02 @param metres at most some hundreds */
  async within(
    me: Principal,
    place: { lng: number; lat: number },
    metres: number,
    limit: number,
  ): Promise<NearbyCard[]> {
    const dLat = metres / METRES_PER_LAT;
    const dLng = metres / Math.max(1, metresPerLng(place.lat));
    const rows = await this.database.manager.find(Tip, {
      where: {
        lng: Between(place.lng - dLng, place.lng + dLng),
        lat: Between(place.lat - dLat, place.lat + dLat),
      },
      order: { id: 'DESC' },
      take: MOST,
    });
    const near = rows
      .map((tip) => ({ tip, away: metresBetween(place, tip) }))
      .filter(({ away }) => away <= metres);
    const cards = await this.tips.visible(
      me,
      near.map(({ tip }) => tip.id),
    );
    return cards.slice(0, limit).flatMap((card) => {
      const found = near.find(({ tip }) => tip.id === card.id);
      if (!found) return [];
      const { tip, away } = found;
      return {
        ...card,
        metres: Math.round(away),
        submittedAt: tip.submittedAt,
        open: OPEN_STATES.includes(tip.state),
      };
    });
  }
}
