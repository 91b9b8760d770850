import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', authoring: 'src/authoring/index.ts', testing: 'src/testing/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  clean: true,
  splitting: true,
  sourcemap: true,
});
