/** Tells the page around a frame how high the content is, in the words that AMP gave to it: `embed-size`. Whoever listens need not be trusted: a height is no secret. */

/** Tells it now, whenever it changes, and whenever it is asked. A page that stands alone tells nobody. */
export function tellHeight(): void {
  if (parent === window) return;
  // At once, because browsers do not observe for a frame that is out of sight.
  tell();
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data?.sentinel === 'amp' && data.type === 'send-embed-size') tell();
  });
}

// The body's height and not the document's: that one is never less than the frame's.
function tell(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
}
