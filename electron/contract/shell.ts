/**
 * What every shell must be able to do, in the plainest words: send a request as the page would and read the answer. Each
 * contract case is written against this and nothing else. Test support only.
 */
export interface ContractRequest {
  readonly method?: 'GET' | 'HEAD' | 'POST';
  /** With its leading slash, as the page would write it. */
  readonly path: string;
  readonly body?: string;
  /** JSON when nothing is said. Anything else is sent as a file is. */
  readonly contentType?: string;
}

export interface ContractAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A running clinic in one shell, asked from one page that keeps its cookies. */
export interface OpenShell {
  send(request: ContractRequest): Promise<ContractAnswer>;
  /** Open the stream of changes. Resolves when it is open. */
  listen(): Promise<{ nextEvent(): Promise<string>; stop(): Promise<void> }>;
  close(): Promise<void>;
}

export interface Shell {
  readonly name: string;
  /** Whether the shell itself limits what is sent: the bare handler leaves that to whoever carries requests to it. */
  readonly limitsBodies: boolean;
  open(folders: { readonly dataFolder: string; readonly staticFolder: string }): Promise<OpenShell>;
}

/** Sends a request with the cookies of the page so far, and keeps those that come back, as a browser does. */
export function createBrowserCookies(carry: (request: Request) => Promise<Response>) {
  const cookies = new Map<string, string>();
  return async (request: Request): Promise<Response> => {
    const headers = new Headers(request.headers);
    if (cookies.size > 0) headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '));
    const answer = await carry(new Request(request, { headers }));
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
}

export async function readAnswer(answer: Response): Promise<ContractAnswer> {
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
}

/** Reads `data:` lines of a stream of changes, one at a time. */
export function readEvents(answer: Response) {
  if (answer.status !== 200 || answer.body === null) throw new Error(`No stream: ${answer.status}`);
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  return {
    async nextEvent(): Promise<string> {
      for (;;) {
        const match = /^data: (.*)\n\n/m.exec(text);
        if (match?.[1] !== undefined) {
          text = text.slice(match.index + match[0].length);
          return match[1];
        }
        const { done, value } = await reader.read();
        if (done) throw new Error('The stream of changes ended.');
        text += decoder.decode(value, { stream: true });
      }
    },
    stop: () => reader.cancel(),
  };
}

export function jsonRequest(origin: string, request: ContractRequest): Request {
  const { method = 'GET', path, body, contentType = 'application/json' } = request;
  const headers = new Headers(body === undefined ? {} : { 'content-type': contentType });
  // A browser writes the origin on what changes something.
  if (method === 'POST') headers.set('origin', origin);
  return new Request(`${origin}${path}`, { method, headers, ...(body !== undefined && { body }) });
}
