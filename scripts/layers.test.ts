/** The layers are held by lint; this plants a forbidden import in each and sees the rule fire with its advice. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-layers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lints one file at that path of an otherwise empty project under our own rules. */
function lintAt(path: string, source: string): string {
  const project = mkdtempSync(join(folder, 'project-'));
  for (const rules of ['biome.json', 'renderer/i18n/words.grit']) cpSync(rules, join(project, rules));
  mkdirSync(join(project, dirname(path)), { recursive: true });
  writeFileSync(join(project, path), source);
  const biome = resolve('node_modules/.bin/biome');
  const lint = spawnSync(biome, ['lint', '--colors=off', '--vcs-enabled=false', '.'], {
    cwd: project,
    encoding: 'utf8',
  });
  return lint.stdout + lint.stderr;
}

const planted: ReadonlyArray<readonly [path: string, module: string, advice: string]> = [
  ['shared/scheduling/planted.ts', 'node:fs', 'shared/ is pure'],
  ['shared/scheduling/planted.ts', 'kysely', 'shared/ is pure'],
  ['shared/clinical/planted.ts', '../../electron/backend/router.ts', 'shared/ is pure'],
  ['migrations/planted.ts', '../electron/backend/db/schema.ts', 'A migration must keep working'],
  ['electron/backend/planted.ts', 'electron', 'Only electron/desktop/ may import Electron'],
  ['electron/backend/planted.ts', './../desktop/appWindow.ts', 'Only electron/desktop/ may import Electron'],
  [
    'electron/backend/features/clients/planted.ts',
    '../../../node/listen.ts',
    'The backend does not know which shell',
  ],
  ['electron/node/planted.ts', 'electron', 'runs under plain Node'],
  ['electron/main.ts', 'electron', 'main.ts only wires'],
  ['electron/desktop/planted.ts', '../../renderer/App.tsx', 'through the DesktopBridge'],
  [
    'renderer/features/clients/planted.ts',
    '../../../electron/backend/db/schema.ts',
    'only the type AppRouter',
  ],
  ['renderer/features/clients/planted.ts', 'node:fs', 'sandboxed page'],
];

test.each(planted)('in %s an import of %s is refused', (path, module, advice) => {
  const found = lintAt(path, `import { planted } from '${module}';\nconsole.error(planted);\n`);
  expect(found).toContain('noRestrictedImports');
  expect(found).toContain(advice);
});

test('the one thing that a screen may take from the backend is the type of its router', () => {
  const source =
    "import type { AppRouter } from '../../../electron/backend/router.ts';\nexport type Planted = AppRouter;\n";
  expect(lintAt('renderer/features/clients/planted.ts', source)).not.toContain('noRestrictedImports');
});

test('words on a screen that do not go through t() are refused, as text and as a label', () => {
  const source =
    "import { t } from '../../i18n/t.ts';\nexport const Planted = () => <p><input aria-label=\"Day\" /> {t('fine')} Not fine</p>;\n";
  expect(
    lintAt('renderer/features/clients/Planted.tsx', source).match(/Words on a screen go through t\(\)/g),
  ).toEqual(['Words on a screen go through t()', 'Words on a screen go through t()']);
});
