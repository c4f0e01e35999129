/**
 * Desktop window or browser? The desktop wherever it can be had; where it cannot, the browser and one sentence that
 * says why. Looks at nothing itself: what the machine has is passed in.
 */

export interface ShellWorld {
  readonly platform: NodeJS.Platform;
  /** `ROLLCALL_SHELL`, as it is set. */
  readonly forced: string | undefined;
  readonly isRoot: boolean;
  readonly hasDisplay: boolean;
  /** Electron's program where its runtime is installed. */
  findRuntime(): string | undefined;
  /**
   * Downloads the runtime and says where its program is.
   * @throws with a reason in words, within ten seconds when there is no way to it
   */
  downloadRuntime(): Promise<string>;
}

export type ShellChoice =
  | { readonly shell: 'desktop'; readonly program: string }
  /** `because` is absent where the browser was asked for. */
  | { readonly shell: 'browser'; readonly because?: string }
  | { readonly shell: 'none'; readonly sentence: string };

export async function chooseShell(world: ShellWorld): Promise<ShellChoice> {
  if (world.forced === 'browser') return { shell: 'browser' };
  const isForced = world.forced === 'desktop';
  if (world.forced && !isForced) {
    return {
      shell: 'none',
      sentence: `ROLLCALL_SHELL is “${world.forced}”; it can be “desktop” or “browser”.`,
    };
  }
  const obstacle = isForced ? undefined : obstacleOf(world);
  if (obstacle) return { shell: 'browser', because: obstacle };
  try {
    return { shell: 'desktop', program: world.findRuntime() ?? (await world.downloadRuntime()) };
  } catch (error) {
    const because = `Electron’s runtime is not here and could not be downloaded (${reasonOf(error)})`;
    if (!isForced) return { shell: 'browser', because };
    return {
      shell: 'none',
      sentence: `${because}, so the desktop window that ROLLCALL_SHELL asks for cannot open.`,
    };
  }
}

/** What no download would help against. */
function obstacleOf({ platform, isRoot, hasDisplay }: ShellWorld): string | undefined {
  if (!hasDisplay) return 'there is no display for a desktop window';
  // Chromium's sandbox cannot protect root, and Rollcall never runs without the sandbox.
  if (platform === 'linux' && isRoot) return 'a desktop window cannot be opened safely by the root user';
  return undefined;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
