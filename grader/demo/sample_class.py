"""A sample class for the demo: made-up students who fill in the real notebooks.

Each file in sample_students/<assignment>/ is one student. Its docstring says who that
is, its functions are the answers, and these names say the rest:

    HANDS_IN  what it is, for the table
    START     "solutions": other gaps hold the right answer; "untouched": nothing
    WRITTEN   answers in words, by question
    LOSES     what costs points: exercise, or exercise.part, with the items of the
              source derivations that say so ("" where none does)
    LOOPS     whether a cell runs out of time
    damage    a function that breaks the notebook, which has to be mended
"""

import ast
import importlib.util
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.machinery import SourceFileLoader
from pathlib import Path

from grader.authoring.solution_text import BEGIN, END, read_answers
from grader.autograde.outcome import NOT_GRADED, Outcome
from grader.course.source import CourseSource
from grader.errors import UserError

STUDENTS = Path(__file__).parent / "sample_students"
SOLUTIONS = "solutions"


@dataclass(frozen=True)
class SampleStudent:
    """One student of the sample class, with what the grader must find."""

    name: str
    hands_in: str
    start: str
    code: dict[str, str]
    written: dict[str, str] = field(default_factory=dict)
    loses: dict[str, str] = field(default_factory=dict)
    loops: bool = False
    damage: Callable | None = None

    def expected_to_lose(self, exercises: list[str]) -> set[str]:
        """Exercises without full points, of all in the notebook."""
        wrong = {place.partition(".")[0] for place in self.loses}
        return wrong if self.start == SOLUTIONS else set(exercises)

    def surprise(self, outcome: Outcome, exercises: list[str]) -> str:
        """How an outcome differs from what this student must get; "" if it does not."""
        wanted, found = self.expected_to_lose(exercises), set(outcome.lost)
        differs = sorted(wanted ^ found)
        if outcome.state == NOT_GRADED:
            return f"{self.name} was not graded"
        if self.damage and not outcome.repaired:
            return f"{self.name} was graded without a word on the damage"
        if differs:
            return f"{self.name}: unexpected result for {', '.join(differs)}"
        if self.loops and not outcome.timed_out:
            return f"{self.name} did not run out of time"
        if len(self.written) != outcome.to_read:
            return f"{self.name}: {outcome.to_read} answers wait, not as expected"
        return ""


def sampled() -> list[str]:
    """Every assignment that has a sample class, in order."""
    return sorted(folder.name for folder in STUDENTS.iterdir() if folder.is_dir())


def sample_class(assignment: str) -> list[SampleStudent]:
    """The sample students of an assignment, by name."""
    files = sorted((STUDENTS / assignment).glob("*.py"))
    if not files:
        raise UserError(f"There is no sample class for {assignment}.")
    return [_read(path) for path in files]


def fill_in(student: SampleStudent, notebook: dict, solutions: dict[str, str]) -> None:
    """Write a student's answers into a released notebook. Changes the notebook."""
    answers = (solutions if student.start == SOLUTIONS else {}) | student.code
    for cell in notebook["cells"]:
        marks = cell["metadata"].get("nbgrader", {})
        if not marks.get("solution"):
            continue
        if cell["cell_type"] == "markdown":
            name = marks["grade_id"]
            cell["source"] = student.written.get(name, cell["source"])
        else:
            cell["source"] = with_answers(cell["source"], answers)
    if student.damage:
        student.damage(notebook)


def right_answers(source: CourseSource, notebook: str) -> dict[str, str]:
    """Source of every solution of a notebook, without the marks of its region."""
    code = read_answers(source.folders["solutions"], notebook).code
    return {name: _without_marks(source) for name, source in code.items()}


def with_answers(source: str, answers: dict[str, str]) -> str:
    """A gap's cell with each function replaced by the answer of that name."""
    lines = source.splitlines()
    for node in reversed(ast.parse(source).body):
        name = getattr(node, "name", None)
        if name in answers:
            lines[node.lineno - 1 : node.end_lineno] = [answers[name]]
    return "\n".join(lines)


def _without_marks(source: str) -> str:
    lines = source.splitlines()
    return "\n".join(line for line in lines if line.strip() not in (BEGIN, END))


def _read(path: Path) -> SampleStudent:
    loader = SourceFileLoader(f"sample_{path.stem}", str(path))
    spec = importlib.util.spec_from_loader(loader.name, loader)
    assert spec is not None, "a file's own loader knows its spec"
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return SampleStudent(
        name=path.stem,
        hands_in=module.HANDS_IN,
        start=module.START,
        code=_functions(path),
        written=getattr(module, "WRITTEN", {}),
        loses=getattr(module, "LOSES", {}),
        loops=getattr(module, "LOOPS", False),
        damage=getattr(module, "damage", None),
    )


def _functions(path: Path) -> dict[str, str]:
    """Source of each function in a student's file, with the import it needs."""
    code = read_answers(path.parent, path.stem).code
    return {
        name: f"import math\n\n\n{text}" if "math." in text else text
        for name, text in code.items()
        if name != "damage"
    }
