"""A sample student of the demo, who fills in the real notebook."""

import ast
import copy
from dataclasses import dataclass, field

from grader.authoring.solution_text import BEGIN, END, read_answers
from grader.autograde.outcome import NOT_GRADED, Outcome
from grader.course.source import CourseSource

SOLUTIONS, UNTOUCHED = "solutions", "untouched"


@dataclass(frozen=True)
class SampleStudent:
    """One student of the sample class, with what the grader must find.

    hands_in: what it is, for the table. start: what stands in a gap without an answer
    of the student's own. code: answers by exercise, written: those in words. loses:
    what costs points, an exercise or exercise.part, with the items of the source
    derivations that say so. loops: the exercise that never returns. damage: the check
    that is there twice and the one that is gone.
    """

    name: str
    hands_in: str
    start: str = SOLUTIONS
    code: dict[str, str] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)
    loses: dict[str, str] = field(default_factory=dict)
    loops: str = ""
    damage: tuple[str, str] | None = None

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
            cell["source"] = _looping(cell["source"], student.loops)
    if student.damage:
        _damage(notebook, *student.damage)


def _damage(notebook: dict, twice: str, gone: str) -> None:
    """Copy one cell and delete another, as a slip of the mouse does."""
    cells = notebook["cells"]
    names = [cell["metadata"].get("nbgrader", {}).get("grade_id") for cell in cells]
    twin = copy.deepcopy(cells[names.index(twice)])
    twin["id"] = "twin"
    place = names.index(gone)
    cells.insert(names.index(twice) + 1, twin)
    del cells[place + (place > names.index(twice))]


def _looping(source: str, name: str) -> str:
    """A gap's cell whose function of this name never returns."""
    lines = source.splitlines()
    for node in ast.parse(source).body:
        if name and getattr(node, "name", None) == name:
            loop = f"def {name}(*args):\n    while True:\n        pass"
            lines[node.lineno - 1 : node.end_lineno] = [loop]
    return "\n".join(lines)


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
