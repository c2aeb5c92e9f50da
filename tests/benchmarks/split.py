"""Where the processor seconds of a submission go, and how many are the student's own.

    python -m tests.benchmarks.split [assignment] [submissions]

Everybody hands in the solved notebook; one process grades them one after the other, and
what is started for all of them and the first are shown apart. The student's own code is
what the cells take in a fork of a warm process, checks left out.
"""

import os
import resource
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat

from grader.autograde import gradebook_session, grading, one_submission
from grader.autograde.check_cells import is_graded
from grader.commands.shell import at_work
from grader.course.log_redirect import chatter_into
from grader.referee.judge_server import bench
from grader.sandbox import forkserver_pool
from grader.sandbox.child.usage import TICKS
from grader.submission import reader_client
from tests.benchmarks.execute import floor
from tests.benchmarks.grade_class import make_class

ROWS = ("grader", "reader", "zygote", "notebook", "judge's bench", "judge")


def used(pid: int) -> tuple[float, float]:
    """Processor seconds of a process, and of its children that have ended."""
    words = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    user, system, more_user, more_system = (int(word) / TICKS for word in words[11:15])
    return user + system, more_user + more_system


def spent() -> dict[str, float]:
    """Processor seconds up to now of everything that grades."""
    mine = resource.getrusage(resource.RUSAGE_SELF)
    found = dict.fromkeys(ROWS, 0.0) | {"grader": mine.ru_utime + mine.ru_stime}
    for reader in reader_client._kept:
        found["reader"] = sum(used(reader.process.pid))
    for zygote in forkserver_pool._kept.values():
        outer = zygote.process.pid
        inner = Path(f"/proc/{outer}/task/{outer}/children").read_text().split()
        for pid in inner or [outer]:
            found["zygote"], found["notebook"] = used(int(pid))
    if bench()._process is not None:
        found["judge's bench"], found["judge"] = used(bench()._process.pid)
    return found


def own_code(course, assignment: str, times: int) -> float:
    """Processor seconds of the cells alone, without those that check."""
    (path,) = course.at("submitted", assignment, "student000").glob("*.ipynb")
    notebook = nbformat.read(path, as_version=4)
    notebook.cells = [cell for cell in notebook.cells if not is_graded(cell)]
    with TemporaryDirectory() as folder:
        plain = Path(folder, path.name)
        nbformat.write(notebook, plain)
        floor(plain)  # imports what its forks share
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        for _ in range(times):
            floor(plain)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    total = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return total / times


def measured(root: Path, assignment: str) -> tuple[dict, dict, dict, float]:
    """Seconds of the start, of the first submission, of each further one; own code."""
    with at_work(root) as (course, _):
        before = spent()
        grading._get_ready(course, assignment)
        gradebook_session.keep_open()
        marks = [spent()]
        for student in course.students(assignment):
            gradebook_session.undo()
            one_submission.grade(course, assignment, student)
            one_submission.outcome_of(course, assignment, student, "")
            marks.append(spent())
        own = own_code(course, assignment, 5)
    times = len(marks) - 2
    start = {row: marks[0][row] - before[row] for row in ROWS}
    first = {row: marks[1][row] - marks[0][row] for row in ROWS}
    each = {row: (marks[-1][row] - marks[1][row]) / times for row in ROWS}
    return start, first, each, own


def main() -> None:
    """Measure, and print a line for each part."""
    assignment = sys.argv[1] if len(sys.argv) > 1 else "01_neuron"
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    os.environ |= {"GRADER_FIGURES": "off"}  # as when grading
    with TemporaryDirectory() as folder:
        with chatter_into(Path(folder, "log")):
            make_class(Path(folder, "course"), assignment, times + 1)
        start, first, each, own = measured(Path(folder, "course"), assignment)
    print(f"processor seconds of {times} submissions of {assignment}")
    print(f"{'':16}{'start':>8}{'first':>8}{'each':>8}")
    for row in ROWS:
        print(f"{row:16}{start[row]:8.2f}{first[row]:8.3f}{each[row]:8.3f}")
    totals = [sum(part.values()) for part in (start, first, each)]
    print(f"{'all':16}{totals[0]:8.2f}{totals[1]:8.3f}{totals[2]:8.3f}")
    print(f"the student's own code takes {own:.3f}, all else {totals[2] - own:.3f}")


if __name__ == "__main__":
    main()
