"""A week of a university on paper: 20,000 students hand in 4 notebooks each.

    python -m tests.benchmarks.university [students]

Service times are measured first: hand-ins of a generated class, of every notebook, are
graded one after the other as a worker of a cluster does, and kept as the asker does.
Then the week is played through with times drawn from those: arrivals that grow towards
the deadline, some number of workers with one hand-in each, and the one who writes; and
once more with all hand-ins of one notebook collected at the deadline.
"""

import heapq
import random
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from grader.autograde import gradebook_session, grading, kept_results, work_unit
from grader.autograde.course_kit import kit, unpacked
from grader.bench import generated_class
from grader.course.log_redirect import chatter_into
from grader.course.source import find_source
from tests.benchmarks.clock import print_table

STUDENTS, OF_EACH = 20_000, 2
WORKERS = (2, 8, 16, 32, 64)
DAYS, LAST_DAY = 7.0, 0.55  # a week; the part that comes on its last day
DAY = 24 * 3600.0
SEED = 2026
WORKER_MB = 300  # of one worker with its sandbox and judge, as `grader bench` shows


@dataclass(frozen=True)
class Units:
    """What one hand-in takes: CPU seconds of a worker, of the writer; bytes; rows."""

    work: list[float]
    keep: float
    size: float
    rows: float


@dataclass(frozen=True)
class Week:
    """How it went: seconds from handing in until kept, and the longest queue."""

    waits: list[float]
    queue: int


def measured() -> Units:
    """Grade and keep some hand-ins of each notebook, in this process."""
    work, kept, sizes, rows = [], [], [], []
    source = find_source(None)
    with TemporaryDirectory() as folder, chatter_into(Path(folder, "log")):
        course = generated_class.make_course(
            Path(folder, "ours"), source, list(source.assignments)
        )
        for assignment in source.assignments:
            names = generated_class.hand_in(course, assignment, OF_EACH + 1)
            root = Path(folder, assignment)
            root.mkdir()
            there, _ = unpacked(kit(course, assignment), root)
            grading._get_ready(there, assignment)
            gradebook_session.keep_open()
            for name in names:
                parcel = work_unit.unit(course, assignment, name, {})
                assert parcel is not None
                begun = time.perf_counter()
                result = work_unit.worked_off(there, parcel)
                work.append(time.perf_counter() - begun)
                before = time.process_time()
                kept_results.keep(course, assignment, [result])
                kept.append(time.process_time() - before)
            del work[-OF_EACH - 1]  # the first pays for what all share
            graded = (course.root / "autograded").glob(f"*/{assignment}/*.ipynb")
            sizes += [path.stat().st_size for path in graded]
            rows.append(_rows(course, assignment, names[0]))
    return Units(
        work, statistics.mean(kept), statistics.mean(sizes), statistics.mean(rows)
    )


def _rows(course, assignment: str, student: str) -> int:
    """Rows of the gradebook that one hand-in has."""
    with course.gradebook() as gradebook:
        notebooks = gradebook.find_submission(assignment, student).notebooks
        return 1 + sum(1 + len(n.grades) + len(n.comments) for n in notebooks)


def arrivals(number: int, drawn: random.Random) -> list[float]:
    """Seconds at which hand-ins come, sorted: most on the last day, most of them late.

    On the last day the rate grows in a straight line up to the deadline.
    """
    found = []
    for _ in range(number):
        if drawn.random() < LAST_DAY:
            found.append(DAY * (DAYS - 1 + drawn.random() ** 0.5))
        else:
            found.append(DAY * (DAYS - 1) * drawn.random())
    return sorted(found)


def week(units: Units, times: Sequence[float], workers: int, seed: int = SEED) -> Week:
    """Play it through: who comes first is graded first, then kept by the one writer."""
    drawn = random.Random(seed)
    free, ended = [0.0] * workers, []
    starts, waits = [], []
    for came in times:
        begins = max(came, heapq.heappop(free))
        takes = drawn.choice(units.work)
        heapq.heappush(free, begins + takes)
        ended.append((begins + takes, came))
        starts.append(begins)
    written = 0.0
    for end, came in sorted(ended):
        written = max(written, end) + units.keep
        waits.append(written - came)
    return Week(waits, _longest(times, starts))


def _longest(times: Sequence[float], starts: Sequence[float]) -> int:
    """The most that ever waited at one time."""
    begun, waiting, most = iter(sorted(starts)), 0, 0
    starting = next(begun)
    for came in times:
        waiting += 1
        while starting is not None and starting <= came:
            waiting -= 1
            starting = next(begun, None)
        most = max(most, waiting)
    return most


def table(title: str, units: Units, times: Sequence[float]) -> None:
    """Play through for some numbers of workers, and print how it went."""
    rows = []
    for workers in WORKERS:
        found = week(units, times, workers)
        waits = sorted(found.waits)
        told = [waits[len(waits) // 2], waits[int(len(waits) * 0.95)], waits[-1]]
        memory = f"{workers * WORKER_MB / 1024:.1f}"
        rows.append((workers, found.queue, *(f"{t:.0f}" for t in told), memory))
    columns = (
        "workers",
        "longest queue",
        "half wait",
        "95% wait",
        "longest wait",
        "GB",
    )
    print_table(title, rows, columns)


def main() -> None:
    """Measure, play the week through for some numbers of workers, print both."""
    students = int(sys.argv[1]) if len(sys.argv) > 1 else STUDENTS
    units = measured()
    number = students * len(find_source(None).assignments)
    times = arrivals(number, random.Random(SEED))
    table(f"{number} hand-ins in {DAYS:g} days, graded as they come", units, times)
    at_once = [DAYS * DAY] * students
    table(f"{students} hand-ins collected at the deadline", units, at_once)
    work = statistics.mean(units.work)
    print(
        f"A hand-in takes a worker {work:.2f} s and the writer {units.keep * 1e3:.0f} "
        f"ms: {number * work / 3600:.0f} hours of workers and "
        f"{number * units.keep / 3600:.1f} of the writer in all. What breaks first is "
        f"the writer: beyond {work / units.keep:.0f} workers nothing gets faster."
    )
    print(
        f"Disk: {number * units.size / 1e9:.1f} GB of graded notebooks; gradebook: "
        f"{number * units.rows / 1e6:.1f} million rows."
    )


if __name__ == "__main__":
    main()
