/** Whether this window is going away: a request that is sent now has to outlive it. */
let isGone = false;
window.addEventListener('pagehide', () => {
  isGone = true;
});
window.addEventListener('pageshow', () => {
  isGone = false;
});

/** As fetch, and kept alive when the window closes or reloads behind it. */
export function fetchAlsoLeaving(url: RequestInfo | URL, init?: object): Promise<Response> {
  return fetch(url, isGone ? { ...init, keepalive: true } : init);
}
