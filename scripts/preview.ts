/** `npm start`: a preview that rebuilds when a file of the data folder changes, and shows mistakes in the browser. */
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
let again = false;

const server = serve(() => state);
server.on('error', (error) => {
  process.stderr.write(`${error.message}\n换一个端口 / try another port: npm start -- --port 4322\n`);
  process.exit(EXIT.machine);
});
server.listen(options.port, 'localhost', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  process.stdout.write(`预览 / preview: http://localhost:${port}/\n改数据就会重新生成；按 Ctrl+C 结束 / rebuilds on change; Ctrl+C ends\n`);
});
watch(options.data, { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(update, QUIET_MS);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
await update();

async function update(): Promise<void> {
  // A change during a build is built after it, once.
  if (state.building && state.version > 0) {
    again = true;
    return;
  }
  state = { ...state, building: true };
  state = await rebuild(options.data, place, state, options.lang);
  process.stdout.write(
    state.problems.length === 0 ? '好了 / ready\n' : `有 ${state.problems.length} 个问题，见浏览器 / problems: see the browser\n`,
  );
  if (!again) return;
  again = false;
  await update();
}

function end(): void {
  rmSync(place, { recursive: true, force: true });
  process.exit(EXIT.done);
}
