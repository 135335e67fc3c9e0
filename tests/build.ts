/** Builds as a person does, by the command, so that one test's build shares nothing with another's. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

export const PROJECT = resolve(import.meta.dirname, '..');

export interface BuildRequest {
  readonly data: string;
  readonly out: string;
  /** More options of the command. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where the program stands, when it is a copy. */
  readonly project?: string;
}

/** Builds a folder and resolves when the site stands; what the command said becomes the error of one that does not. */
export function build({ data, out, args = [], env = {}, project = PROJECT }: BuildRequest): Promise<void> {
  const command = spawn(process.execPath, [join(project, 'scripts/build.ts'), '--data', data, '--out', out, ...args], {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  command.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((built, refused) => {
    command.on('error', refused);
    command.on('close', (status) => (status === 0 ? built() : refused(new Error(`build ended with ${status}: ${said}`))));
  });
}
