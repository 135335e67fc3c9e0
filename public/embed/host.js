// Gives every frame of this site the height of its content. One line for a page, however many frames are on it:
// <script async src="https://THIS-SITE/embed/host.js"></script>
(() => {
  const site = document.currentScript ? new URL('..', document.currentScript.src).href : '';
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(site));
  addEventListener('message', ({ data, source }) => {
    if (data?.sentinel !== 'amp' || data.type !== 'embed-size' || !(data.height > 0)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${Math.min(data.height, 20000)}px`;
  });
  // A frame that was there before this script has told its height to nobody, and one out of sight does not notice that its width has changed.
  const ask = () => {
    for (const { contentWindow } of frames()) contentWindow.postMessage({ sentinel: 'amp', type: 'send-embed-size' }, '*');
  };
  addEventListener('resize', ask);
  ask();
})();
