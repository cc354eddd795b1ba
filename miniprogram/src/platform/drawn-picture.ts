/** Browsers only. A picture drawn in the page, as an address. @param width in pixels @param height in pixels */
export function pictureOf(
  width: number,
  height: number,
  draw: (context: CanvasRenderingContext2D) => void,
): string {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) return '';
  draw(context);
  return canvas.toDataURL('image/png');
}

/** Saves a picture under this name, as browsers do. */
export function savePicture(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}
