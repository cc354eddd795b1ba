import type { Boundaries, Place } from '../../api/types';

/** Something on the map: an open tip, the tip being looked at, the user, or a case by the time left for it. */
export interface Pin extends Place {
  id: string;
  kind: 'tip' | 'here' | 'me' | 'overdue' | 'soon' | 'later' | 'none';
}

export interface MapProps {
  /** Null while they are loading. */
  boundaries: Boundaries | null;
  centre: Place;
  /** Metres shown across; null shows all grids. */
  span: number | null;
  pins: Pin[];
  /** Grid to make stand out. */
  gridId?: string | null;
  /** An area that somebody drew: its corners, in order; from three on it is filled. */
  area?: readonly Place[];
  /** When given, a tap on the map chooses a place. */
  onPick?: (place: Place) => void;
  onPin?: (id: string) => void;
}
