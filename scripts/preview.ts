/** `npm start`: a preview that rebuilds when a file of the data folder changes, and shows mistakes in the browser. */
import { once } from 'node:events';
import { mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT, readOptions } from './command-line.ts';
import { rebuild, type State } from './preview/rebuild.ts';
import { serve } from './preview/server.ts';

/** Editors save in several steps; a build begins when a folder has been quiet for so long. */
const QUIET_MS = 200;

const options = readOptions(['data', 'port', 'lang']);
const place = mkdtempSync(join(tmpdir(), 'mingzhang-preview-'));
let state: State = { version: 0, good: null, problems: [], building: true, lang: options.lang ?? 'zh' };
let timer: NodeJS.Timeout | undefined;
let running = false;
let again = false;

const server = serve(() => state);
server.on('error', (error) => {
  process.stderr.write(`${error.message}\n换一个端口 / try another port: npm start -- --port 4322\n`);
  end(EXIT.machine);
});
server.listen(options.port, 'localhost');
await once(server, 'listening');
const address = server.address();
const port = typeof address === 'object' && address ? address.port : options.port;
process.stdout.write(`预览 / preview: http://localhost:${port}/\n改数据就会重新生成；按 Ctrl+C 结束 / rebuilds on change; Ctrl+C ends\n`);
const watcher = watch(options.data, { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(update, QUIET_MS);
});
watcher.on('error', (error) => {
  process.stderr.write(`看不到这个文件夹的变化了 / the folder can no longer be watched: ${error.message}\n`);
  end(EXIT.machine);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(EXIT.done));
await update();

async function update(): Promise<void> {
  // A change during a build is built after it, once.
  again = running;
  if (running) return;
  running = true;
  state = { ...state, building: true };
  state = await rebuild(options.data, place, state, options.lang);
  process.stdout.write(`${outcome(state)}\n`);
  running = false;
  if (again) await update();
}

function outcome({ problems, fault }: State): string {
  if (fault) return '没有生成，见浏览器 / not built: see the browser';
  return problems.length === 0 ? '好了 / ready' : `有 ${problems.length} 个问题，见浏览器 / problems: see the browser`;
}

function end(status: number): never {
  rmSync(place, { recursive: true, force: true });
  process.exit(status);
}
