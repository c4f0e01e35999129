import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The renderer: one bundle for both shells. No inline scripts or data: URLs, the CSP allows neither. */
export default defineConfig({
  root: 'renderer',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
