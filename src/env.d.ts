/// <reference types="astro/client" />

/** A client script, bundled by the plugin in astro.config.mjs. */
declare module '*?script' {
  const code: string;
  export default code;
}

/** A style sheet as it is sent: see `astro.config.mjs`. */
declare module '*?style' {
  const code: string;
  export default code;
}
