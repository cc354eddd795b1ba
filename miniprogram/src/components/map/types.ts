import type { Boundaries, Place } from '../../api/types';

/** Something on the map: an open tip, the tip being looked at, the user, or a case by the time left for it. */
export interface Pin extends Place {
  id: string;
  kind: 'tip' | 'here' | 'me' | 'overdue' | 'soon' | 'later' | 'none';
}

/** A square of the map by its middle; sides in degrees. */
export interface Cell extends Place {
  width: number;
  height: number;
  /** How dark, 0 to 1. */
  weight: number;
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
  /** Squares by how much happened there. */
  cells?: readonly Cell[];
  /** When given, a tap on the map chooses a place. */
  onPick?: (place: Place) => void;
  onPin?: (id: string) => void;
}
