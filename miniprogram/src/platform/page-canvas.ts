import Taro from '@tarojs/taro';

/** WeChat only. Draws on a canvas of the page (type 2d). Null when the page has gone. @param width in pixels @param height in pixels */
export function drawOn(
  id: string,
  width: number,
  height: number,
  draw: (context: CanvasRenderingContext2D) => void,
): Promise<Taro.Canvas | null> {
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .node((found) => {
        // Null, against its type, when there is no such canvas.
        const node = (found as { node?: Taro.Canvas } | null)?.node;
        if (!node) {
          resolve(null);
          return;
        }
        Object.assign(node, { width, height });
        draw(node.getContext('2d') as unknown as CanvasRenderingContext2D);
        resolve(node);
      })
      .exec();
  });
}

/** Opens what was drawn as a picture: pressing it long saves it or sends it on. */
export async function showPicture(canvas: Taro.Canvas): Promise<void> {
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, fileType: 'png' });
  await Taro.previewImage({ urls: [tempFilePath] });
}
