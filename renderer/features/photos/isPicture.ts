/** HEIC is among them, so that whoever brings one is told what to do. */
const endings = ['.jpg', '.jpeg', '.png', '.webp', '.heic', '.heif'];
export const pictureEndings: string = ['image/*', ...endings].join(',');

/** By its name; what is really in it is looked at where it is read. Files beside the pictures of a camera are left out. */
export function isPicture(file: File): boolean {
  return file.type.startsWith('image/') || endings.some((ending) => file.name.toLowerCase().endsWith(ending));
}
