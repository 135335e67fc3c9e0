import { defineConfig } from 'astro/config';
import { build } from 'esbuild';

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

export default defineConfig({
  output: 'static',
  // Files stand where the source has them, so that every link can name a file and open from a disk.
  build: { format: 'preserve' },
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: { plugins: [classicScripts()] },
});
