/** The program in another folder, for tests that need one of their own. */
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './build.ts';

const PROGRAM = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** Copies the program, with the packages of this one. Each package is a link, so that what a build leaves in node_modules stays in the copy. */
export function copyProgram(folder: string): string {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of PROGRAM) cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  for (const name of readdirSync(join(PROJECT, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(PROJECT, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  return folder;
}
