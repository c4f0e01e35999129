/**
 * The fonts of scripts that the interface itself does not need. They come with the application, and are fetched from it
 * only when a sheet is written in such a script.
 */
import type { Language } from '../../shared/schemas/clients.ts';

const loaders: Readonly<Partial<Record<Language, () => Promise<unknown>>>> = {
  ar: () => import('@fontsource-variable/noto-sans-arabic/index.css'),
  zh: () => import('@fontsource-variable/noto-sans-sc/index.css'),
};

/** Settles when every letter that is on the page can be drawn in its own font. */
export async function sheetFontsReady(language: Language): Promise<void> {
  await loaders[language]?.();
  // Only what is laid out with a font begins to fetch it; before that nothing would be waited for.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}

/** A logo that cannot be read keeps no sheet from being printed. */
const logosShown = () =>
  Promise.allSettled(
    [...document.querySelectorAll<HTMLImageElement>('.sheet-logo')].map((logo) => logo.decode()),
  );

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Settles when the sheets on the page stand as they are to be printed. */
export async function sheetsSet(languages: readonly Language[]): Promise<void> {
  await Promise.all(languages.map(sheetFontsReady));
  await logosShown();
  // Once the fonts are there a sheet is set anew, in the frame before it is printed.
  await nextFrame();
}
