import { spawnSync } from 'node:child_process';

/** What reads the same texts in Python: medspaCy with its section, context and target rules. */
const PROGRAM = `
import json, sys, time
try:
    import medspacy
    from medspacy.ner import TargetRule
except Exception as missing:
    print(json.dumps({"missing": str(missing)[:80]})); sys.exit(0)
nlp = medspacy.load(medspacy_enable=["medspacy_pyrush", "medspacy_target_matcher", "medspacy_context", "medspacy_sectionizer"])
nlp.get_pipe("medspacy_target_matcher").add([TargetRule(t, "PROBLEM") for t in
  ["hypertension", "diabetes", "asthma", "pneumonia", "chest pain", "depression", "anxiety", "back pain", "cough", "fever"]])
texts = json.load(sys.stdin)
for text in texts[:2]: nlp(text)
start = time.perf_counter()
for text in texts: nlp(text)
print(json.dumps({"seconds": time.perf_counter() - start}))
`;

/** Seconds that medspaCy takes over the texts, or why it could not be run. */
export function medspacySeconds(
  python: string,
  texts: readonly string[],
): { readonly seconds: number } | { readonly missing: string } {
  const run = spawnSync(python, ['-c', PROGRAM], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  if (run.error !== undefined || run.status !== 0) return { missing: 'Python is not here or could not run it' };
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '{"missing":"no answer"}') as { seconds: number };
}
