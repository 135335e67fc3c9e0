/** The options that the commands share, and their exit statuses. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isSystemError } from '../src/lib/has-code.ts';
import type { Shard } from './render/site.ts';

/** 0 done, 1 the data is refused, 2 the command line is wrong, 3 the machine is at fault. */
export const EXIT = { done: 0, refused: 1, usage: 2, machine: 3 } as const;

export interface Options {
  readonly data: string;
  readonly out: string;
  readonly base: string | undefined;
  readonly site: string | undefined;
  readonly lang: string | undefined;
  readonly json: boolean;
  readonly report: string | undefined;
  /** Warnings refuse too. */
  readonly strict: boolean;
  /** Write a first datapackage.json. */
  readonly infer: boolean;
  readonly port: number;
  /** The part of the site to build, of how many. */
  readonly shard: Shard;
}

const ROOT = resolve(import.meta.dirname, '..');

const KNOWN = {
  data: { type: 'string' },
  out: { type: 'string' },
  base: { type: 'string' },
  site: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  report: { type: 'string' },
  strict: { type: 'boolean' },
  infer: { type: 'boolean' },
  port: { type: 'string' },
  shard: { type: 'string' },
} as const;

/** Reads the command line, taking only the options named; anything else ends the command with status 2. */
export function readOptions(allowed: readonly (keyof typeof KNOWN)[]): Options {
  const options = Object.fromEntries(allowed.map((name) => [name, KNOWN[name]]));
  try {
    const { values } = parseArgs({ options, strict: true, allowPositionals: false });
    return checked(values);
  } catch (error) {
    return usage(`${messageOf(error)}\n可用的选项 / options: ${allowed.map((name) => `--${name}`).join(' ')}`);
  }
}

function checked(values: Readonly<Record<string, unknown>>): Options {
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  const data = dataFolder(text('data'));
  const base = text('base');
  if (base !== undefined && !/^\/([\w.~-]+\/)*$/.test(base)) usage(`--base 应当像 /path/ 这样 / must look like /path/: ${base}`);
  const site = text('site');
  if (site !== undefined && !/^https?:\/\/[^/\s]+\/?$/.test(site))
    usage(`--site 应当像 https://example.org / must look like https://example.org: ${site}`);
  const lang = language(text('lang'));
  const port = Number(text('port') ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) usage(`--port: ${text('port')}`);
  return {
    data,
    out: resolve(text('out') ?? resolve(ROOT, 'dist')),
    base,
    site,
    lang,
    json: values['json'] === true,
    report: text('report'),
    strict: values['strict'] === true,
    infer: values['infer'] === true,
    port,
    shard: shardOf(text('shard') ?? '1/1'),
  };
}

/** The data folder that is named, or the one that is there without a name. */
export function dataFolder(named: string | undefined): string {
  const data = resolve(named ?? resolve(ROOT, 'data/liuan'));
  if (!existsSync(data) || !statSync(data).isDirectory()) usage(`没有这个文件夹 / no such folder: ${data}`);
  return data;
}

/** The language in which a command speaks. */
export function language(named: string | undefined): string | undefined {
  if (named !== undefined && named !== 'zh' && named !== 'en') usage(`--lang 只能是 zh 或 en / is zh or en: ${named}`);
  return named;
}

/** `2/5`: the second of five. */
function shardOf(text: string): Shard {
  const [, part, of] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text)?.map(Number) ?? [];
  if (part === undefined || of === undefined || part > of) return usage(`--shard 应当像 2/5 这样 / must look like 2/5: ${text}`);
  return { part, of };
}

/** Says what is wrong with the command line and ends the command. */
export function usage(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(EXIT.usage);
}

/** What Node's reader of the command line finds, in Chinese. */
const READER: Readonly<Record<string, string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: '没有这个选项',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: '选项的值不对，或者没有写',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: '多出了不是选项的词；有空格的值要加引号',
};

/** What an error says. */
export function messageOf(error: unknown): string {
  const known = isSystemError(error) ? READER[String(error.code)] : undefined;
  if (known !== undefined && error instanceof Error) return `${known} / ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
