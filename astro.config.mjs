import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { build, transform } from 'esbuild';

/** `import code from './site.ts?script'`: the file and all it imports as one classic script, which `file://` can run too. */
function classicScripts() {
  const suffix = '?script';
  return {
    name: 'classic-scripts',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(suffix)) return undefined;
      const file = id.slice(0, -suffix.length);
      const result = await build({
        entryPoints: [file],
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2020',
        charset: 'utf8',
        legalComments: 'none',
        write: false,
      });
      return `export default ${JSON.stringify(result.outputFiles[0].text)}`;
    },
  };
}

/** `import style from './site.css?style'`: the file as it is sent, without what only its authors read. */
function sentStyles() {
  const suffix = '?style';
  // Under a name that is not a style sheet's: Vite would treat those in its own way.
  const [before, after] = ['\0sent:', '.js'];
  return {
    name: 'sent-styles',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith(suffix)) return undefined;
      return before + resolve(dirname(importer), source.slice(0, -suffix.length)) + after;
    },
    async load(id) {
      if (!id.startsWith(before)) return undefined;
      const css = await readFile(id.slice(before.length, -after.length), 'utf8');
      const { code } = await transform(css, { loader: 'css', minify: true, charset: 'utf8', legalComments: 'none' });
      return `export default ${JSON.stringify(code)}`;
    },
  };
}

export default defineConfig({
  output: 'static',
  // Files stand where the source has them, so that every link can name a file and open from a disk.
  build: { format: 'preserve' },
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: { plugins: [classicScripts(), sentStyles()] },
});
