/** The fonts that a test browser sees: the same on every machine, with every Chinese character in them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../build.ts';
import { cacheFolder } from './cache.ts';

const WEIGHTS = ['400Regular', '700Bold'];

/** Environment variables that make fontconfig read the font in `node_modules` and nothing else. */
export function fontEnvironment(): Readonly<Record<string, string>> {
  const font = join(PROJECT, 'node_modules/@expo-google-fonts/noto-sans-sc');
  const folder = cacheFolder('fonts');
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    configuration(
      WEIGHTS.map((weight) => join(font, weight)),
      folder,
    ),
  );
  return { FONTCONFIG_FILE: file };
}

function configuration(folders: readonly string[], cache: string): string {
  const lines = folders.map((folder) => `  <dir>${folder}</dir>`);
  const head = ['<?xml version="1.0"?>', '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">', '<fontconfig>'];
  return [...head, ...lines, `  <cachedir>${cache}</cachedir>`, '</fontconfig>', ''].join('\n');
}
