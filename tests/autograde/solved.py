"""Solved notebooks, run in the sandbox with more answers behind the last cell."""

import ast
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell

from grader.autograde.execute import SandboxedExecute
from grader.autograde.refereed_execute import plan_of
from grader.demo.sample_class import SOLUTIONS, SampleStudent, fill_in, right_answers
from grader.referee.referee_client import JudgingReferee
from grader.referee.results import Entry
from tests.this_course import ROOT, SOURCE

SOLVER = SampleStudent("solver", "the solutions", SOLUTIONS, {})
SEED = "seed"
# An answer finds the functions and classes of the solved notebook, but for the one it
# is to define, and nothing of the answer before it.
REMEMBER = """
_given = {
    name: value
    for name, value in globals().items()
    if name[0] != "_" and (callable(value) or type(value) is type(np))
}
"""
FORGET = """
for _name in [name for name in globals() if name[0] != "_"]:
    del globals()[_name]
globals().update(_given)
del globals()[{name!r}]
"""


class OfOneRun(JudgingReferee):
    """A referee who asks for no second run, though answers here take names away."""

    def earned(self) -> float:
        return 1.0


@dataclass(frozen=True)
class Ran:
    """What the referee found: on the notebook by exercise, on each answer by path."""

    solved: dict[str, Entry]
    answers: dict[Path, Entry]
    faults: list


def solved(notebook: str):
    """The released notebook with the right answer in every gap."""
    (path,) = ROOT.glob(f"notebooks/*/{notebook}.ipynb")
    handed_in = nbformat.read(path, as_version=4)
    fill_in(SOLVER, handed_in, right_answers(SOURCE, notebook))
    return handed_in


def run(notebook: str, paths: list[Path] = (), *, whole: bool = True) -> Ran:
    """Run a solved notebook and then the answers in some files, each with its check.

    whole: with its own checks and everything in it, else only what defines something.
    """
    handed_in = solved(notebook)
    plan = plan_of(handed_in.cells, SOURCE)
    added = [cell_of(REMEMBER)]
    if not whole:
        handed_in.cells = [cell for cell in handed_in.cells if defines(cell)]
        plan = {}
    behind = {f"{path}": path.parent.name for path in paths}
    for path in paths:
        added += [
            cell_of(FORGET.format(name=path.parent.name)),
            cell_of(path.read_text(encoding="utf-8")),
            cell_of(f'check("{path.parent.name}", points=1)', f"{path}"),
        ]
    handed_in.cells += added
    worth = dict.fromkeys([*plan, *behind], 1.0)
    referee = OfOneRun(SOURCE.file, plan | behind, worth, SEED, seconds=60)
    executor = SandboxedExecute(timeout=60, notebook_seconds=600)
    executor.open_referee = lambda nb, resources: referee
    executor.preprocess(handed_in, {"metadata": {"path": "/nonexistent"}})
    entry = referee.ledger.entry
    return Ran(
        {name: entry(grade_id) for grade_id, name in plan.items()},
        {path: entry(f"{path}") for path in paths},
        referee.ledger.faults,
    )


def defines(cell) -> bool:
    """Whether a cell imports, defines a function or a class, and does nothing else.

    What the first cell tries is an import, too.
    """
    if cell.cell_type != "code":
        return False
    imports = ast.Import | ast.ImportFrom | ast.Try
    kinds = imports | ast.FunctionDef | ast.ClassDef | ast.Assign
    return all(isinstance(node, kinds) for node in ast.parse(cell.source).body)


def cell_of(source: str, grade_id: str = ""):
    """A code cell, graded if it has a grade id; none counts as a student's own.

    What takes names away in cells of one's own would have the notebook run again.
    """
    marks = {"grade": bool(grade_id), "solution": False, "grade_id": grade_id}
    return new_code_cell(source, metadata={"nbgrader": marks | {"points": 1}})
