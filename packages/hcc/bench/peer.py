"""Scores the patients of the bench with hccinfhir, in one process, and prints one JSON line.

Reads from standard input a JSON list of [diagnoses, age, sex, dual, orec]; the argument is the number of passes.
`switch_edits` is off: the age limits of the Medicare Code Editor concern claims, and the published coefficients and
the score of a patient do not depend on them. The age and sex edits of the model itself stay on.
"""

import importlib.metadata
import inspect
import json
import sys
import time

start = time.perf_counter()
from hccinfhir import Demographics, HCCInFHIR  # noqa: E402

options = {"switch_edits": False} if "switch_edits" in inspect.signature(HCCInFHIR).parameters else {}
processor = HCCInFHIR(model_name="CMS-HCC Model V28", **options)
load = time.perf_counter() - start
patients = json.load(sys.stdin)


def score(diagnoses, age, sex, dual, orec):
    who = Demographics(age=age, sex=sex, dual_elgbl_cd=dual, orec=orec, crec=orec, new_enrollee=False, snp=False)
    return processor.calculate_from_diagnosis(diagnoses, who).risk_score


seconds = []
for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 1):
    start = time.perf_counter()
    scores = [score(*patient) for patient in patients]
    seconds.append(time.perf_counter() - start)

version = importlib.metadata.version("hccinfhir")
print(json.dumps({"version": version, "load": load, "seconds": seconds, "raw": scores}))
