import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'v28/index': 'src/v28/index.ts',
    'v24/index': 'src/v24/index.ts',
    'icd10cm/index': 'src/icd10cm/index.ts',
    'meat/index': 'src/meat/index.ts',
    'suspects/index': 'src/suspects/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  clean: true,
  splitting: true,
  sourcemap: true,
});
