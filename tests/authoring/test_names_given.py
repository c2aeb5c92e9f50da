"""What a right answer uses is shown before the gap, and not only in a hint."""

import ast
import re
from collections.abc import Iterator

import pytest

from grader.authoring.lint.notebook import HINT
from tests.this_course import MASTERS

BEGIN, END = "### BEGIN SOLUTION", "### END SOLUTION"
# What everybody brings along who knows Python and has met arrays.
KNOWN = {"shape", "append", "len", "range", "float", "list", "enumerate", "zip"}
KNOWN |= {"strict"}  # zip does without


def used(source: str) -> Iterator[str]:
    """NumPy functions, methods and options between the marks of a solution."""
    inside, lines = False, set()
    for number, line in enumerate(source.splitlines(), 1):
        inside = BEGIN in line or (inside and END not in line)
        lines |= {number} if inside else set()
    for node in ast.walk(ast.parse(source)):
        if getattr(node, "lineno", 0) not in lines:
            continue
        if isinstance(node, ast.Attribute):
            whole = ast.unparse(node)
            yield whole if re.fullmatch(r"np(\.\w+)+", whole) else node.attr
        elif isinstance(node, ast.Call):
            yield from (k.arg for k in node.keywords if k.arg)
        elif isinstance(node, ast.Yield):
            yield "yield"


def is_shown(name: str, text: str) -> bool:
    return re.search(rf"(?<![\w]){re.escape(name)}(?!\w)", text) is not None


def forward(masters) -> Iterator[tuple[str, str]]:
    """Exercise and name for all that is used before it is shown."""
    shown = ""
    for master in masters:
        sources = master.answers.code
        for cell in master.handed_out:
            if cell.kind == "text":
                shown += HINT.sub("", cell.source)
            elif cell.kind == "exercise":
                names = {n for e in cell.names for n in used(sources[e])} - KNOWN
                names -= {"np.linalg"}
                missing = sorted(n for n in names if not is_shown(n, shown))
                yield from ((cell.name, name) for name in missing)
                shown += "".join(sources[e] for e in cell.names)
            elif cell.kind == "carry":
                shown += "".join(master.earlier.get(n, "") for n in cell.names)
            else:
                shown += cell.source


@pytest.mark.parametrize("count", range(1, 5), ids=[m.notebook for m in MASTERS])
def test_no_answer_needs_a_name_that_was_not_shown(count):
    assert list(forward(MASTERS[:count])) == []


def test_a_name_in_a_hint_alone_is_not_shown():
    text = "<details><summary>Hint 1</summary>Use np.argmax.</details>"
    assert not is_shown("np.argmax", HINT.sub("", text))
    assert is_shown("np.argmax", "`np.argmax(A, axis=0)`")
    source = "def f(A):\n    ### BEGIN SOLUTION\n    return np.argmax(A, axis=1)\n"
    assert set(used(source)) == {"np.argmax", "axis"}
