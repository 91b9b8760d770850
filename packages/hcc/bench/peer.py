"""Scores the patients of the bench with hccinfhir, in one process, and prints one JSON line.

Reads from standard input a JSON list of [diagnoses, age, sex, dual, orec].
"""

import json
import sys
import time

start = time.perf_counter()
from hccinfhir import Demographics, HCCInFHIR  # noqa: E402

processor = HCCInFHIR(model_name="CMS-HCC Model V28", switch_edits=False)
load = time.perf_counter() - start
patients = json.load(sys.stdin)


def run():
    scores = []
    for diagnoses, age, sex, dual, orec in patients:
        who = Demographics(age=age, sex=sex, dual_elgbl_cd=dual, orec=orec, crec=orec, new_enrollee=False, snp=False, low_income=False)
        scores.append(processor.calculate_from_diagnosis(diagnoses, who).risk_score)
    return scores


seconds = []
for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 1):
    start = time.perf_counter()
    scores = run()
    seconds.append(time.perf_counter() - start)
import importlib.metadata  # noqa: E402

print(json.dumps({"version": importlib.metadata.version("hccinfhir"), "load": load, "seconds": seconds, "raw": scores}))
