#!/bin/sh
# Codes the notes of notes.ndjson and scores the patients of patients.csv. Fails when an answer is not as expected.
set -eu
cd "$(dirname "$0")"
mkdir -p out

# Exit code 1 says that at least one row could not be coded; the rows are all there, in order.
code=0
levelproof code notes.ndjson --ndjson --status established --date-of-service 2026-03-02 > out/results.ndjson || code=$?
test "$code" -eq 1
test "$(wc -l < out/results.ndjson)" -eq 3
grep -q '"id":"visit-2","error":{"code":"NOTE_EMPTY"' out/results.ndjson
node -e 'for (const line of require("node:fs").readFileSync("out/results.ndjson", "utf8").trim().split("\n")) {
  const { id, result, error } = JSON.parse(line);
  console.log(id, error ? error.code : result.recommended.codes.join(" + "));
}'

levelproof raf patients.csv > out/scores.ndjson
cat out/scores.ndjson
test "$(grep -c '"payment"' out/scores.ndjson)" -eq 2

# A note on standard input, the page on standard output.
levelproof code - --date-of-service 2026-03-02 --format html < ../notes/diabetes-follow-up.txt > out/report.html
grep -q '</html>' out/report.html
echo "out/report.html written"
