"""What it costs to grade a class: `grader autograde` against `nbgrader autograde`.

    python -m tests.benchmarks.grade_class [assignment] [students]

Everybody hands in the solved notebook. Processor seconds are of all processes together,
start of the command included; the last line grades the same class once more.
"""

import resource
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat

from grader.authoring.build import build_course
from grader.course.log_redirect import chatter_into
from grader.demo.sample_class import SampleStudent, fill_in, right_answers
from tests.autograde import stock
from tests.this_course import SOURCE


def make_class(root: Path, assignment: str, students: int) -> None:
    """A course in which everybody has handed in the right answers."""
    build_course(root, [assignment])
    (path,) = (root / "release" / assignment).glob("*.ipynb")
    notebook = nbformat.read(path, as_version=4)
    solved = SampleStudent("", "", "solutions", {})
    fill_in(solved, notebook, right_answers(SOURCE, path.stem))
    for number in range(students):
        folder = root / "submitted" / f"student{number:03}" / assignment
        folder.mkdir(parents=True)
        nbformat.write(notebook, folder / path.name)


def cost(root: Path, assignment: str, *, of_stock: bool) -> tuple[float, float]:
    """Wall and processor seconds of grading a class."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    stock.autograde(root, assignment, stock=of_stock)
    wall = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    user, system = after.ru_utime - before.ru_utime, after.ru_stime - before.ru_stime
    return wall, user + system


def main() -> None:
    """Grade the class by both and print one line each."""
    assignment = sys.argv[1] if len(sys.argv) > 1 else "01_neuron"
    students = int(sys.argv[2]) if len(sys.argv) > 2 else 30
    with TemporaryDirectory() as folder:
        ours = Path(folder, "ours")
        with chatter_into(Path(folder, "log")):
            make_class(ours, assignment, students)
        theirs = stock.stock_copy(ours, Path(folder, "stock"))
        found = {
            "ours": cost(ours, assignment, of_stock=False),
            "stock": cost(theirs, assignment, of_stock=True),
            "again": cost(ours, assignment, of_stock=False),
        }
    print(f"{students} submissions of {assignment}, in seconds")
    print(f"{'':8}{'wall':>9}{'cpu':>9}{'wall each':>11}{'cpu each':>10}")
    for name, (wall, cpu) in found.items():
        each = f"{wall / students:11.3f}{cpu / students:10.3f}"
        print(f"{name:8}{wall:9.1f}{cpu:9.1f}{each}")
    ratios = [s / o for s, o in zip(found["stock"], found["ours"], strict=True)]
    print(f"stock takes {ratios[0]:.1f} times the wall and {ratios[1]:.1f} the cpu")


if __name__ == "__main__":
    main()
