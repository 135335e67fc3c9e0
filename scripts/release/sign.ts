/** Who drafted, checked and approved a release: from the command line, else asked for in the terminal. */
import { createInterface } from 'node:readline/promises';
import type { Signature, SignatureRole } from '../../src/model.ts';
import { ROLES } from './options.ts';
import type { ReleaseWords } from './words.ts';

/** The names as they were told; "" where one was not. They go on paper. */
export type Names = Readonly<Record<SignatureRole, string>>;

export interface Signed {
  readonly names: Names;
  readonly isPublic: boolean;
}

export type Ask = (question: string) => Promise<string>;

/** Names that were given stand; for the others, and whether they are published, the terminal is asked. */
export async function askNames(given: Partial<Names>, isPublic: boolean | undefined, ask: Ask, words: ReleaseWords): Promise<Signed> {
  const names: Partial<Record<SignatureRole, string>> = {};
  for (const role of ROLES) names[role] = given[role] ?? (await ask(words.ask.role(words.roles[role]))).trim();
  const told = names as Names;
  const isNamed = ROLES.some((role) => told[role] !== '');
  return { names: told, isPublic: isPublic ?? (isNamed && words.ask.yes.test((await ask(words.ask.public)).trim())) };
}

/** What is published of them. */
export function signaturesOf({ names, isPublic }: Signed): readonly Signature[] {
  return ROLES.map((role) => ({ role, name: isPublic && names[role] !== '' ? names[role] : null }));
}

/** Asks in the terminal; where that ends without an answer, this and all that is asked after it has none. */
export async function inTerminal<T>(
  work: (ask: Ask) => Promise<T>,
  { input, output }: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream } = {
    input: process.stdin,
    output: process.stdout,
  },
): Promise<T> {
  const terminal = createInterface({ input, output });
  let isOpen = true;
  const ended = new Promise<string>((end) =>
    terminal.once('close', () => {
      isOpen = false;
      end('');
    }),
  );
  try {
    return await work((question) => (isOpen ? Promise.race([terminal.question(question), ended]) : ended));
  } finally {
    terminal.close();
  }
}
