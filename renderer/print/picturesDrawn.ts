/** A page is printed as it is at that moment: with every picture on it, or with a gap where one was still on its way. */
export async function picturesDrawn(): Promise<void> {
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
}
