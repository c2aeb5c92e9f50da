"""What a notebook says, for tests that compute whether it is so."""

import ast
import re
from collections.abc import Iterator
from functools import cache

from tests.this_course import ROOT

FENCE = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


@cache
def text(assignment: str) -> str:
    """Words of a master in one line, without the marks of its text cells."""
    return " ".join(_lines(assignment).split())


def _lines(assignment: str) -> str:
    master = ROOT / "notebooks" / assignment / f"{assignment[3:]}.py"
    lines = master.read_text(encoding="utf-8").splitlines()
    return "\n".join(line.removeprefix("# ").removeprefix("#") for line in lines)


def examples(assignment: str) -> Iterator[tuple[str, str]]:
    """Expression and remark of the lines in "You will need" boxes that have both.

    Statements of a box come as one string before the expressions that need them.
    """
    for fence in FENCE.findall(_lines(assignment)):
        given = []
        for node in ast.parse(fence).body:
            source = ast.get_source_segment(fence, node)
            remark = fence.splitlines()[node.end_lineno - 1].partition("#")[2].strip()
            if isinstance(node, ast.Expr) and remark:
                yield "\n".join(given), source, remark
            elif not isinstance(node, ast.If):
                given.append(source)


def checked(claim: str, assignment: str) -> str:
    """The claim, which must stand in the notebook word for word."""
    assert claim in text(assignment), f"the notebook no longer says: {claim}"
    return claim


def agree(value: object, remark: str) -> None:
    """Refuse a remark that does not show the value, spaces apart."""
    shown = {"".join(form.split()) for form in (repr(value), str(value))}
    assert any(form in "".join(remark.split()) for form in shown), (value, remark)
