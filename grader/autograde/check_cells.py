"""Which graded cells are checks of ours; all others nbgrader itself scores."""

import ast
from collections.abc import Iterable, Mapping
from functools import cache

CHECK = "check_"


def is_graded(cell: Mapping) -> bool:
    """Whether a cell is one whose score a check of ours decides.

    Other tests are nbgrader's: it reads their score from what they put out.
    """
    marks = cell["metadata"].get("nbgrader", {})
    code = cell["cell_type"] == "code"
    tests = code and bool(marks.get("grade")) and not marks.get("solution")
    return tests and exercise_of(cell["source"]) is not None


@cache
def exercise_of(source: str) -> str | None:
    """The exercise of a cell that is check("name", points=...) and no more.

    So the build writes it. Whether the course has the exercise does not matter: without
    it no one can judge, and what a notebook says about itself is never taken for it.
    """
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    call = body[0].value if len(body) == 1 and isinstance(body[0], ast.Expr) else None
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
        return None
    names = [a.value for a in call.args if isinstance(a, ast.Constant)]
    asked = call.func.id == "check" and [k.arg for k in call.keywords] == ["points"]
    return names[0] if asked and len(names) == 1 and type(names[0]) is str else None


def worth_of(cells: Iterable[Mapping]) -> dict[str, float]:
    """Points of every cell whose score a check decides, by grade id."""
    marks = [cell["metadata"]["nbgrader"] for cell in cells if is_graded(cell)]
    return {m["grade_id"]: float(m["points"]) for m in marks}
