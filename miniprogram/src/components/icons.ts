/** Line drawings on a 24 × 24 field: each is the inside of an <svg>, drawn with the current stroke. */
export const ICONS = {
  camera: '<path d="M4 8h3l2-3h6l2 3h3v11H4z"/><circle cx="12" cy="13" r="3.5"/>',
  pin: '<path d="M12 21s-7-6.2-7-11a7 7 0 0 1 14 0c0 4.8-7 11-7 11z"/><circle cx="12" cy="10" r="2.5"/>',
  locate:
    '<circle cx="12" cy="12" r="6"/><circle cx="12" cy="12" r="1.5"/><path d="M12 2v4M12 18v4M2 12h4M18 12h4"/>',
  send: '<path d="M21 3 3 10.5l7 3 3 7z"/><path d="m10 13.5 4-4"/>',
  check: '<path d="m5 12.5 5 5L19.5 7"/>',
  done: '<circle cx="12" cy="12" r="9"/><path d="m8 12.5 3 3 5.5-6.5"/>',
  close: '<path d="m6 6 12 12M18 6 6 18"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  minus: '<path d="M5 12h14"/>',
  next: '<path d="m9 5 7 7-7 7"/>',
  back: '<path d="m15 5-7 7 7 7"/>',
  down: '<path d="m5 9 7 7 7-7"/>',
  bell: '<path d="M6 16v-5a6 6 0 0 1 12 0v5l2 2H4z"/><path d="M10 20.5h4"/>',
  gift: '<path d="M4 11h16v9H4zM3 7h18v4H3zM12 7v13"/><path d="M12 7S10.5 3 8.5 3.5 7.5 7 12 7zm0 0s1.5-4 3.5-3.5S16.5 7 12 7z"/>',
  user: '<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5a7.5 7.5 0 0 1 15 0"/>',
  people:
    '<circle cx="9" cy="8.5" r="3.5"/><path d="M2.5 20a6.5 6.5 0 0 1 13 0M16 5.3a3.5 3.5 0 0 1 0 6.4M18 14.5a6.5 6.5 0 0 1 3.5 5.5"/>',
  list: '<path d="M8 6h12M8 12h12M8 18h12"/><path d="M4 6h.01M4 12h.01M4 18h.01"/>',
  shield: '<path d="M12 3 5 6v5c0 5 3 8.3 7 10 4-1.7 7-5 7-10V6z"/><path d="m9 12 2.2 2.2L15.5 10"/>',
  key: '<circle cx="8" cy="15" r="4"/><path d="m11 12 9-9M17 6l3 3M14 9l2 2"/>',
  text: '<path d="M4 19 9 5l5 14M5.5 15h7M16 19l2.5-7 2.5 7M16.8 17h3.4"/>',
  swap: '<path d="M4 8h15l-3.5-3.5M20 16H5l3.5 3.5"/>',
  alert: '<path d="M12 3.5 2.5 20h19z"/><path d="M12 10v4.5M12 17.5h.01"/>',
  empty: '<path d="M4 13h5l1 2.5h4l1-2.5h5"/><path d="M4 13 6.5 5h11L20 13v6H4z"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
  copy: '<path d="M9 9h11v11H9z"/><path d="M5 15H4V4h11v1"/>',
  mail: '<path d="M3 6h18v13H3z"/><path d="m3.5 7 8.5 7 8.5-7"/>',
  sign: '<path d="M5 3h10l4 4v14H5z"/><path d="M8.5 12h7M8.5 16h5M8.5 8h3"/>',
  broom: '<path d="m14 4-3.5 8.5M7 12l7 3-1.5 6H5z"/><path d="M8.5 21 10 17"/>',
  dust: '<path d="M3 9h11a2.5 2.5 0 1 0-2.5-2.5M3 13h15a2.5 2.5 0 1 1-2.5 2.5M3 17h7.5a2 2 0 1 1-2 2"/>',
  hammer: '<path d="M13.5 7.5 5 16l3 3 8.5-8.5"/><path d="m11 5 3-2 6.5 6.5-2 3z"/>',
  flame:
    '<path d="M12 21.5c-4 0-6.5-2.7-6.5-6.2 0-3 2-4.6 3-6.6.7 1.3 1 2 2 2.5C10.3 7 11.5 4 14 2.5c-.3 3.5 4.5 6.3 4.5 12 0 4-2.5 7-6.5 7z"/>',
  stove:
    '<path d="M6 9h12l-1 11H7zM9 20v1.5M15 20v1.5"/><path d="M9.5 6c-1.5-1.5 1.5-2 0-3.5M14.5 6c-1.5-1.5 1.5-2 0-3.5M9 14h6"/>',
  leaf: '<path d="M5 19C4 10 10 4.5 20 4c.5 10-5 16-13 14"/><path d="M4 21c2-5 5-8 10-10.5"/>',
  skewer: '<path d="M4 20 20 4"/><path d="m7 11 6 6 2.5-2.5-6-6zM12 6l6 6 2-2-6-6z"/>',
  pot: '<path d="M4 12h16v5a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3zM2 12h20"/><path d="M8.5 8.5C7 7 10 5.5 8.5 4M15.5 8.5C14 7 17 5.5 15.5 4"/>',
  crane: '<path d="M7 21V4l13 3.5M7 4 3 8h17v5M4 21h7"/><path d="M18 13h4v3h-4z"/>',
  truck:
    '<path d="M2 7h12v10H2zM14 10h4l4 4v3h-8"/><circle cx="6.5" cy="18" r="2"/><circle cx="17.5" cy="18" r="2"/>',
  soil: '<path d="M2 20h20L15 8l-3.5 5L9 10z"/><path d="M10 17h.01M15 16h.01"/>',
  coal: '<path d="m8 13 4-2 4 2v4l-4 2-4-2zM3.5 20h17"/><path d="M12 11V6l3-2"/>',
  spray:
    '<path d="M7 10h7v11H7zM9 10V6h3v4"/><path d="M15.5 6h.01M18 4.5h.01M18 7.5h.01M20.5 3h.01M20.5 6h.01M20.5 9h.01"/>',
  smoke:
    '<path d="M3 17h10v-3H6l-3 1z"/><path d="M15 16c2 0 1.5-2.5 3.5-2.5S22 11 19.5 9.5 20 6 17 6s-3.5-2.5-6-1.5S9 9 11 9.5"/>',
  factory: '<path d="M3 21V10l6 4v-4l6 4V4h4l2 17z"/><path d="M7 17.5h2M12 17.5h2"/>',
  dots: '<circle cx="5" cy="12" r="1.3"/><circle cx="12" cy="12" r="1.3"/><circle cx="19" cy="12" r="1.3"/>',
} as const;

export type IconName = keyof typeof ICONS;

/** An icon as an address for <Image> or CSS. @param color CSS colour of the lines */
export function iconUrl(name: IconName, color: string, width = 1.8): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${ICONS[name]}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
