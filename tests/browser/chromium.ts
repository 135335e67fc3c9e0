/** Finds a real Chromium or gets one. Where none can be had it fails and says what to type: a test that skips proves nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { unpackBundledChromium } from './bundled-chromium.ts';
import { fontEnvironment } from './fonts.ts';

export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const INSTALL = 'apt-get install -y --no-install-recommends chromium';

/** What every start needs: root has no sandbox, and a test browser asks nobody for updates. */
export const LAUNCH_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** The browser named by CHROMIUM_PATH, the one in `node_modules`, an installed one, or one that apt installs; the first that starts. */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return starts(plain(named)) ?? fail(`CHROMIUM_PATH does not start: ${named}.`);
  // The one in `node_modules` comes first: it is the same on every machine, and has no window to keep, so it is fast.
  return (
    starts(await unpackBundledChromium(fontEnvironment())) ?? installedChromium() ?? installWithApt() ?? fail('No Chromium was found.')
  );
}

function installedChromium(): Chromium | undefined {
  return INSTALLED.filter(existsSync)
    .map(plain)
    .find((candidate) => starts(candidate) !== undefined);
}

function plain(executablePath: string): Chromium {
  return { executablePath, env: fontEnvironment() };
}

function starts(candidate: Chromium | undefined): Chromium | undefined {
  if (!candidate) return undefined;
  const { status } = spawnSync(candidate.executablePath, ['--version', '--no-sandbox'], {
    env: { ...process.env, ...candidate.env },
    timeout: 30_000,
  });
  return status === 0 ? candidate : undefined;
}

function installWithApt(): Chromium | undefined {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  process.stderr.write(`No Chromium was found; installing one: ${INSTALL}\n`);
  const { status } = spawnSync(`apt-get update && ${INSTALL}`, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0 ? starts(plain('/usr/bin/chromium')) : undefined;
}

function fail(what: string): never {
  throw new Error(`${what} The browser tests need one and do not skip. Install it: ${INSTALL} (or set CHROMIUM_PATH)`);
}
