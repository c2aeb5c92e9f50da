"""The same class graded by ours and by others, in turn, in one run."""

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from grader.bench.process_tree import Cost, cost_of
from grader.course.folder import Course

OURS = "from grader.cli import main; main()"
NBGRADER = "from nbgrader.apps.nbgraderapp import main; main()"
# nbgrader's own steps and exporter, in its own order.
STOCK = """
c = get_config()  # noqa: F821
ours = "nbgrader.preprocessors."
c.Autograde.exporter_class = "nbconvert.exporters.NotebookExporter"
c.Autograde.sanitize_preprocessors = [
    ours + "ClearOutput",
    ours + "DeduplicateIds",
    ours + "OverwriteKernelspec",
    ours + "OverwriteCells",
    ours + "CheckCellMetadata",
]
c.Autograde.autograde_preprocessors = [
    ours + "Execute",
    ours + "IgnorePattern",
    "nbconvert.preprocessors.ClearMetadataPreprocessor",
    ours + "LimitOutput",
    ours + "SaveAutoGrades",
    ours + "AssignLatePenalties",
    ours + "CheckCellMetadata",
]
"""


@dataclass(frozen=True)
class Grading:
    """What one assignment's class costs: the first hand-in, the others, all again."""

    students: int
    first: Cost
    rest: Cost
    again: Cost | None = None

    @property
    def whole(self) -> Cost:
        """The class, in two calls."""
        return self.first + self.rest

    @property
    def further(self) -> Cost:
        """Each hand-in beyond what every call costs."""
        more = self.students - 2
        cpu = (self.rest.cpu - self.first.cpu) / more
        wall = (self.rest.wall - self.first.wall) / more
        return Cost(max(cpu, 0.001), max(wall, 0.001), self.rest.peak)


def stock_copy(root: Path, target: Path) -> Path:
    """A copy of a course that grades with nbgrader's own steps; checks judge there."""
    shutil.copytree(root, target)
    with (target / "nbgrader_config.py").open("a") as file:
        file.write(STOCK)
    return target


def rivals(course: Course, folder: Path) -> dict[str, tuple[str, Path]]:
    """By name, the program of each and the copy of the course that it grades."""
    copy = stock_copy(course.root, folder / "stock")
    return {"ours": (OURS, course.root), "stock nbgrader": (NBGRADER, copy)}


def graded(
    at: dict[str, tuple[str, Path]], assignment: str, names: list[str]
) -> dict[str, Grading]:
    """Let each grade one hand-in, then each the others; ours all of it once more."""
    calls: dict[str, list[Cost]] = {name: [] for name in at}
    for options in (["--student", names[0]], []):
        for name, (program, root) in at.items():
            calls[name].append(_call(program, root, assignment, options))
    again = _call(*at["ours"], assignment, [])
    return {
        name: Grading(len(names), first, rest, again if name == "ours" else None)
        for name, (first, rest) in calls.items()
    }


def _call(program: str, root: Path, assignment: str, options: list[str]) -> Cost:
    words = [sys.executable, "-c", program, "autograde", assignment, *options]
    if program == OURS:
        words += ["--course", str(root)]
    elif options:
        words[-2:] = [f"--student={options[1]}"]
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return cost_of(words, root, {"PATH": path, "GRADER_FIGURES": "off"})
