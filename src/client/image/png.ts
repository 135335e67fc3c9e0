/** An image as PNG, drawn by the browser with its own fonts, with the same facts in it as files of the build have. */
import { factsAsKeywords, type ImageFacts } from '../../charts/images/facts.ts';
import { withFacts } from '../../charts/images/png-chunks.ts';
import type { ImageShape } from '../../charts/images/shape.ts';

/** The file; throws where the browser cannot draw it. */
export async function pngOf(svg: string, { width, height, pixels }: ImageShape, facts: ImageFacts): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * pixels;
  canvas.height = height * pixels;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!drawn) throw new Error('no image');
  const bytes = withFacts(new Uint8Array(await drawn.arrayBuffer()), factsAsKeywords(facts), pixels);
  return new Blob([bytes as BlobPart], { type: 'image/png' });
}

/** Offers a file for download. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser needs the address until it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
