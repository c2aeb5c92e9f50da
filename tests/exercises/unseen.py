"""Try the judge with answers that nobody has shown it, and count what it does.

    python -m tests.exercises.unseen FOLDER [--seeds 5] [--notebook neuron] [--list]

FOLDER holds `wrong/<notebook>/<exercise>/*.py` and `right/...` as in tests/answers.
Every answer is judged as in the notebook (public points) and as by the grader (hidden
points, several seeds). A row says how many wrong answers got full marks, how many right
ones did not, for how many the two disagree, how many wrong ones are explained and not
only located, and how long a check in the notebook takes.
"""

import argparse
import os
import sys
import time
from collections import Counter
from pathlib import Path

from grader.student.judging import public_check
from grader.student.judging.public_check import judge_locally
from grader.student.judging.verdict import Verdict
from tests import in_process
from tests.conftest import points_beside_the_masters
from tests.exercises.test_answers import LOCATED, alike, namespace
from tests.this_course import CATALOG

COLUMNS = ("wrong", "accepted", "right", "rejected", "differ", "told", "explained")


def judged(path: Path, seeds: int) -> tuple[list[Verdict], float]:
    """The notebook's verdict, then the grader's at each seed; seconds of the first."""
    name, names = path.parent.name, namespace(path)
    start = time.perf_counter()
    verdicts = [judge_locally(name, names)]
    seconds = time.perf_counter() - start
    for seed in range(seeds):
        os.environ["GRADER_SEED"] = f"unseen-{seed}"
        verdicts.append(in_process.judge(name, namespace(path)))
    return verdicts, seconds


def differs(verdicts: list[Verdict]) -> str:
    """How verdicts on one answer differ from the first, "" if they do not."""
    first = verdicts[0]
    for other in verdicts[1:]:
        if other.passed != first.passed:
            return "verdict"
        if abs(other.share - first.share) > 1e-5:
            return "points"
        if not alike(other, first):
            return "sentence"
    return ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--notebook", default="*")
    parser.add_argument("--exercise", default="*")
    parser.add_argument("--list", action="store_true", help="say it of every answer")
    options = parser.parse_args()
    table: dict[str, Counter] = {}
    seconds = []
    public_check._files = points_beside_the_masters()
    where = f"*/{options.notebook}/{options.exercise}/*.py"
    known = (p for p in options.folder.glob(where) if p.parent.name in CATALOG)
    for path in sorted(known):
        kind = path.parts[-4]
        verdicts, took = judged(path, options.seeds)
        seconds.append(took)
        row = table.setdefault(path.parent.name, Counter())
        notes = count(row, kind, verdicts)
        if options.list or notes & {"accepted", "rejected", "differ"}:
            print("/".join(path.parts[-4:]), *sorted(notes))
            for one in {(v.share, v.sentence, v.evidence) for v in verdicts}:
                print("      {:.3g}  {} | {}".format(*one))
    show(table, seconds)
    return 0


def count(row: Counter, kind: str, verdicts: list[Verdict]) -> set[str]:
    """Count one answer; returns what it was counted as."""
    notes, passed = {kind}, [v.passed for v in verdicts]
    if kind == "wrong" and any(passed):
        notes.add("accepted")
    if kind == "right" and not all(passed):
        notes.add("rejected")
    how = differs(verdicts)
    if how:
        notes |= {"differ", f"other-{how}"}
    if kind == "wrong" and not any(passed):
        located = any(LOCATED.search(v.sentence) for v in verdicts)
        notes |= {"told"} if located else {"told", "explained"}
    row.update(notes)
    return notes


def show(table: dict[str, Counter], seconds: list[float]) -> None:
    """The table, with sums, and the time of a check."""
    total = sum(table.values(), Counter())
    print(f"{'':32}", *(f"{column:>9}" for column in COLUMNS))
    for name, row in [*table.items(), ("all", total)]:
        print(f"{name:32}", *(f"{row[column]:>9}" for column in COLUMNS))
    others = {n: total[n] for n in total if n.startswith("other-")}
    print(others, f"explained {total['explained'] / max(1, total['told']):.0%} of told")
    seconds.sort()
    at = [1000 * seconds[int(q * (len(seconds) - 1))] for q in (0.5, 0.95, 1)]
    print("a check in ms, median {:.1f}, 95 % {:.1f}, longest {:.1f}".format(*at))


if __name__ == "__main__":
    sys.exit(main())
