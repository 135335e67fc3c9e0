/** Pixels as a PNG with a palette and its facts as text: flat colours take a third of what full colours do. */
import { crc32, deflateSync } from 'node:zlib';
import { indexPixels } from './palette.ts';

export interface PngImage {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel; all of them opaque. */
  readonly pixels: Uint8Array;
  /** Pixels for each pixel of a page: says how large it prints. */
  readonly density: number;
  readonly keywords: readonly (readonly [keyword: string, text: string])[];
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const [BIT_DEPTH, PALETTE_COLOURS] = [8, 3];
/** A pixel of a page, in a metre. */
const PER_METRE = 96 / 0.0254;

/** The file. Text is international (iTXt), so that Chinese is read as it is. */
export function packPng({ width, height, pixels, density, keywords }: PngImage): Uint8Array {
  const { palette, rows } = indexPixels(pixels, width, height);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([BIT_DEPTH, PALETTE_COLOURS, 0, 0, 0], 8);
  const texts = keywords.map(([keyword, text]) => chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`, 'utf8')));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('pHYs', physicalSize(density)),
    ...texts,
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 5, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function physicalSize(density: number): Buffer {
  const bytes = Buffer.alloc(9);
  const perMetre = Math.round(density * PER_METRE);
  bytes.writeUInt32BE(perMetre, 0);
  bytes.writeUInt32BE(perMetre, 4);
  bytes[8] = 1;
  return bytes;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}
