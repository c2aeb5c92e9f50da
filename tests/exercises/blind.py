"""Judge folders of answers in the notebook's way and in the grader's, and count.

    python -m tests.exercises.blind FOLDER [notebook ...] [--seeds N] [--out FILE]

FOLDER holds wrong/<notebook>/<exercise>/*.py and right/<notebook>/<exercise>/*.py, as
tests/answers does. Counted are wrong answers that pass, right ones that do not, other
verdicts or points in the notebook than in the grade at any of N seeds, and mistakes
that are named, not only located. FILE gets one line of JSON for each answer.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import argparse
import json
import signal
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from grader.student.judging import public_check
from grader.student.judging.verdict import Verdict
from tests import in_process
from tests.exercises.test_answers import LOCATED, alike, label, namespace
from tests.this_course import CATALOG

PATIENCE = 20  # seconds for one answer
POINTS = 0.005  # of a share: what rounding to two decimals hides


class TooLongError(Exception):
    """An answer was judged for longer than anybody waits."""


class _Stored(dict):
    """Public points of exercises as `grader build` would store them now, by name."""

    def __missing__(self, name: str) -> dict:
        self[name] = json.loads(json.dumps(CATALOG[name].stored()))
        return self[name]

    def get(self, name: str, default=None) -> dict:
        """The points of an exercise of the course."""
        return self[name] if name in CATALOG else default

    def __bool__(self) -> bool:
        return True


def main() -> None:
    """Judge what the command line asks for and print the table."""
    asked = _arguments()
    stored = _Stored()
    public_check.public_points = lambda: stored
    signal.signal(signal.SIGALRM, _too_long)
    seeds = [f"seed {i}" for i in range(asked.seeds)]
    found = [_judged(path, seeds) for path in answers(asked.folder, asked.notebooks)]
    if asked.out:
        asked.out.write_text("".join(f"{json.dumps(row)}\n" for row in found))
    for notebook in [*sorted({row["notebook"] for row in found}), "all"]:
        rows = [r for r in found if notebook in (r["notebook"], "all")]
        print(f"{notebook}: {_table(rows)}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("notebooks", nargs="*")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--out", type=Path)
    return parser.parse_args()


def answers(folder: Path, notebooks: list[str]) -> Iterator[Path]:
    """Files of answers below a folder, those of some notebooks or of exercises."""
    for path in sorted(folder.glob("*/*/*/*.py")):
        if not notebooks or {path.parts[-3], path.parts[-2]} & set(notebooks):
            yield path


def _too_long(*_) -> None:
    raise TooLongError


def _judged(path: Path, seeds: list[str]) -> dict:
    """What notebook and grader say of one answer, and how long they took."""
    kind, notebook, exercise, _ = path.parts[-4:]
    row = {"answer": label(path), "kind": kind, "notebook": notebook}
    signal.alarm(PATIENCE)
    try:
        verdicts, seconds = _verdicts(path, exercise, seeds)
    except TooLongError:
        return row | {"too long": True}
    finally:
        signal.alarm(0)
    return row | {
        "seconds": seconds,
        "verdicts": [asdict(verdict) for verdict in verdicts],
        "alike": all(alike(verdict, verdicts[0]) for verdict in verdicts[1:]),
    }


def _verdicts(path: Path, exercise: str, seeds: list[str]) -> tuple[list, list]:
    """The notebook's verdict, then the grader's by seed; and seconds for each."""
    found, seconds = [], []
    for seed in ["", *seeds]:
        names = namespace(path)
        os.environ["GRADER_SEED"] = seed
        started = time.perf_counter()
        found.append(_verdict(exercise, names, seed))
        seconds.append(time.perf_counter() - started)
    return found, seconds


def _verdict(exercise: str, names: dict, seed: str) -> Verdict:
    judge = in_process.judge if seed else public_check.judge_locally
    return judge(exercise, names)


def _table(rows: list[dict]) -> str:
    judged = [row for row in rows if "verdicts" in row]
    wrong = [row for row in judged if row["kind"] == "wrong"]
    right = [row for row in judged if row["kind"] == "right"]
    told = Counter(_explained(row) for row in wrong)
    times = sorted(s for row in judged for s in row["seconds"])
    counts = {
        "wrong": len(wrong),
        "accepted": sum(any(map(_passed, row["verdicts"])) for row in wrong),
        "named": told[True],
        "located": told[False],
        "right": len(right),
        "rejected": sum(not all(map(_passed, row["verdicts"])) for row in right),
        "other points": sum(_differ(row["verdicts"]) for row in judged),
        "other words": sum(not row["alike"] for row in judged),
        "too long": len(rows) - len(judged),
        "ms, 95 of 100": round(1000 * times[int(0.95 * len(times))]) if times else 0,
    }
    return ", ".join(f"{name} {count}" for name, count in counts.items())


def _passed(verdict: dict) -> bool:
    return verdict["stage"] == "passed"


def _explained(row: dict) -> bool:
    """Whether more than a place is told of a wrong answer."""
    told = row["verdicts"][0]
    return told["stage"] != "passed" and not LOCATED.search(told["sentence"])


def _differ(verdicts: list[dict]) -> bool:
    shares = [verdict["share"] for verdict in verdicts]
    stages = {_passed(verdict) for verdict in verdicts}
    return len(stages) > 1 or max(shares) - min(shares) > POINTS


if __name__ == "__main__":
    main()
