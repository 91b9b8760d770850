// The built command line as a script of the repository: paths are those of the folder that the user stands in.
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli.js', import.meta.url);
if (existsSync(built)) {
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  await import(built.href);
} else {
  process.stderr.write('levelproof: not built yet; run npm run build\n');
  process.exitCode = 1;
}
