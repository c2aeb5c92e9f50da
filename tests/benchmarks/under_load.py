"""Twenty busy processes beside a class change no score, only the time.

python -m tests.benchmarks.under_load [assignment] [students] [busy]
"""

import multiprocessing
import sys
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from grader.autograde.grading import autograde
from grader.bench import generated_class
from grader.course.log_redirect import chatter_into
from grader.course.source import find_source
from tests.benchmarks.clock import print_table


def spin() -> None:
    """Never stop."""
    while True:
        pass


@contextmanager
def busy(number: int):
    """So many processes that do nothing else than take time."""
    others = [multiprocessing.Process(target=spin, daemon=True) for _ in range(number)]
    for other in others:
        other.start()
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.join()


def main() -> None:
    """Grade a class alone and beside them; print how many outcomes differ."""
    assignment = sys.argv[1] if len(sys.argv) > 1 else "01_neuron"
    students = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    number = int(sys.argv[3]) if len(sys.argv) > 3 else 20
    rows, found = [], []
    with TemporaryDirectory() as folder:
        with chatter_into(Path(folder, "log")):
            course = generated_class.make_course(
                Path(folder, "course"), find_source(None), [assignment]
            )
            names = generated_class.hand_in(course, assignment, students)
        for beside in (0, number):
            with ExitStack() as stack:
                stack.enter_context(chatter_into(Path(folder, "log")))
                stack.enter_context(busy(beside))
                begun = time.perf_counter()
                outcomes = list(autograde(course, assignment, names, again=True))
                seconds = time.perf_counter() - begun
            found.append({outcome.student: outcome for outcome in outcomes})
            rows.append((beside, f"{seconds:.1f}", sum(o.points for o in outcomes)))
    differ = [name for name in names if found[0][name] != found[1][name]]
    print_table(
        f"{students} hand-ins of {assignment}", rows, ("busy", "wall s", "points")
    )
    print(f"{len(differ)} of {len(names)} outcomes differ, word for word")
    sys.exit(bool(differ))


if __name__ == "__main__":
    main()
