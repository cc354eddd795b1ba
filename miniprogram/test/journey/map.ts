import { boxOf, project, ringsOf, unproject } from '../../src/components/map/plane';
import type { Boundaries, Place } from '../../src/api/types';
import type { Phone } from './browser';

async function boundaries(url: string): Promise<Boundaries> {
  return (await (await fetch(`${url}/api/v1/grids/boundaries`)).json()) as Boundaries;
}

async function gridAt(url: string, { lng, lat }: Place): Promise<string | null> {
  const answer = await fetch(`${url}/api/v1/grids/locate?lng=${lng}&lat=${lat}`);
  return ((await answer.json()) as { grid: { fullName: string } | null }).grid?.fullName ?? null;
}

/** A place well inside a grid: the first of a raster over its box that the server says is in it. */
export async function placeIn(url: string, fullName: string): Promise<Place> {
  const { collection } = await boundaries(url);
  const shape = collection.features.find(({ properties }) => properties.fullName === fullName);
  if (!shape) throw new Error(`no grid ${fullName}`);
  const points = ringsOf(shape).flat();
  const lngs = points.map(([lng = 0]) => lng);
  const lats = points.map(([, lat = 0]) => lat);
  for (const part of [0.5, 0.4, 0.6, 0.3, 0.7]) {
    const lng = Math.min(...lngs) + (Math.max(...lngs) - Math.min(...lngs)) * part;
    const lat = Math.min(...lats) + (Math.max(...lats) - Math.min(...lats)) * 0.5;
    if ((await gridAt(url, { lng, lat })) === fullName) return { lng, lat };
  }
  throw new Error(`no place found in ${fullName}`);
}

/** A place beside the grids that the map of all grids still shows. */
export async function placeOutside(url: string): Promise<Place> {
  const box = boxOf((await boundaries(url)).collection.features);
  if (!box) throw new Error('no grids');
  for (const part of [-0.3, -0.15, 0, 0.15, 0.3]) {
    const place = unproject({ x: box.width * 0.515, y: box.height * part }, box.centre);
    if ((await gridAt(url, place)) === null) return place;
  }
  throw new Error('no place found outside the grids');
}

/** Taps the map of the page where the place is drawn. */
export async function tapMap(phone: Phone, place: Place): Promise<void> {
  const box = boxOf((await boundaries(phone.url)).collection.features);
  if (!box) throw new Error('no grids');
  const map = phone.find('#grid-map');
  await map.locator('path').first().waitFor();
  await map.scrollIntoViewIfNeeded();
  const at = await map.evaluate(
    (element, { x, y }) => {
      const matrix = (element as unknown as SVGSVGElement).getScreenCTM();
      if (!matrix) throw new Error('the map is not drawn');
      const point = new DOMPoint(x, y).matrixTransform(matrix);
      return { x: point.x, y: point.y };
    },
    project(place, box.centre),
  );
  await phone.page.touchscreen.tap(at.x, at.y);
}
