"""Every answer on file at many seeds: the same verdict, points and words at each?

    python -m tests.benchmarks.seeds [seeds] [exercise ...]

A seed draws the hidden points, as each hand-in has its own. The expected share stands
in the answer's file; words are compared without their numbers, and one sentence may be
longer than the other. Exercises that call an answer thousands of times get a tenth of
the seeds. Without names: all exercises, 50 seeds, an hour of two processors.
"""

import os
import re
import sys
from collections import Counter
from multiprocessing import get_context
from pathlib import Path

from tests import in_process
from tests.exercises.test_answers import RIGHT, WRONG, earned, label, namespace
from tests.this_course import BY_NOTEBOOK, DEAR

SEEDS = 50
NUMBER = re.compile(r"-?\d[\d.e+-]*")
ROUNDING = 1e-5


def oddities(path: Path, seeds: int) -> list[str]:
    """What is said or given at one seed and not at the others."""
    wanted = earned(path) if path in set(WRONG) else 1.0
    said: Counter[str] = Counter()
    found = []
    for seed in map(str, range(seeds // 10 if path.parent.name in DEAR else seeds)):
        os.environ["GRADER_SEED"] = f"seed {seed}"
        verdict = in_process.judge(path.parent.name, namespace(path))
        if abs(verdict.share - wanted) > ROUNDING:
            found.append(f"share {verdict.share:g}, not {wanted:g} at seed {seed}")
        said[NUMBER.sub("#", verdict.sentence)] += 1
    usual, _ = said.most_common(1)[0]
    found += [
        f"{times} times {words!r} for {usual!r}"
        for words, times in said.items()
        if not (words.startswith(usual) or usual.startswith(words))
    ]
    return found


def _looked_at(job: tuple[Path, int]) -> tuple[Path, list[str]]:
    return job[0], oddities(*job)


def main() -> None:
    """Print each answer with another verdict at another seed, and counts."""
    words = sys.argv[1:]
    seeds = int(words.pop(0)) if words and words[0].isdecimal() else SEEDS
    paths = [p for p in [*WRONG, *RIGHT] if not words or p.parent.name in words]
    looked, odd = Counter(), Counter()
    with get_context("fork").Pool(len(os.sched_getaffinity(0))) as pool:
        jobs = [(path, seeds) for path in paths]
        for path, found in pool.imap_unordered(_looked_at, jobs, chunksize=8):
            notebook = path.parts[-3]
            looked[notebook] += 1
            odd[notebook] += bool(found)
            for text in found:
                print(f"{label(path)}: {text}", flush=True)
    for notebook in filter(looked.get, BY_NOTEBOOK):
        print(f"{notebook}: {looked[notebook]} answers, {odd[notebook]} differ")


if __name__ == "__main__":
    main()
