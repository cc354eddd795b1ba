import { checkSize, type PickedFile } from './files';

/** Said beside the button. */
export const whereFilesAre = '从这台设备里选择。';

/** A GeoJSON file. Null when the user gives up. @throws FileRefused */
export function chooseGeoJson(): Promise<PickedFile | null> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    // Phones know no type for .geojson and would grey such files out, so any file may be chosen.
    input.hidden = true;
    const finish = () => {
      const file = input.files?.[0];
      input.remove();
      if (!file) {
        resolve(null);
        return;
      }
      read(file).then(resolve, reject);
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    document.body.append(input);
    input.click();
  });
}

async function read(file: File): Promise<PickedFile> {
  checkSize(file.size);
  return { name: file.name, size: file.size, text: await file.text() };
}
