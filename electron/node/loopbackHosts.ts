/**
 * The names by which this machine may call its own server. Any other name in a request means that a page somewhere made
 * its own domain point here (DNS rebinding) and would be taken for Rollcall's own page by the browser.
 */

export function loopbackHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
}

export function loopbackOrigins(port: number): readonly string[] {
  return loopbackHosts(port).map((host) => `http://${host}`);
}

/**
 * Is this request addressed to us and nobody else? Read from the raw headers, because Node keeps only the first of two
 * `Host` headers, and a whole address in the request line would replace it.
 */
export function isAddressedTo(
  hosts: readonly string[],
  request: { readonly url?: string | undefined; readonly rawHeaders: readonly string[] },
): boolean {
  const named = request.rawHeaders.filter(
    (_, position, all) => position % 2 === 1 && all[position - 1]?.toLowerCase() === 'host',
  );
  const [only = ''] = named;
  return named.length === 1 && hosts.includes(only.toLowerCase()) && (request.url ?? '').startsWith('/');
}
