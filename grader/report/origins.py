"""Which answer an error outside of the answers comes from.

A cell that tries things out fails in line 40 of somebody's own function; the learner
looks at the cell that failed, not at the answer.
"""

import re
from collections.abc import Iterable, Mapping

from grader.report.outputs import Item
from grader.report.safe_text import plain
from grader.report.score_rows import exercise_name, tags

_DEFINED = re.compile(r"^\s*(?:def|class)\s+(\w+)", re.MULTILINE)
# IPython's frames: "Cell In[5], line 3, in sigmoid(z)"; before 8.7 "in sigmoid(z)".
_FRAME = re.compile(r"\bin (\w+)\(")
_UNDEFINED = re.compile(r"NameError: name '(\w+)' is not defined")


def definitions(cells: Iterable[Mapping]) -> dict[str, str]:
    """The exercise in whose answer each function or class is defined."""
    return {
        name: exercise_name(str(tags(cell).get("grade_id", "")))
        for cell in cells
        if tags(cell).get("solution") and cell.get("cell_type") == "code"
        for name in _DEFINED.findall(plain("".join(cell.get("source", ""))))
    }


def origin(error: Item, defined: Mapping[str, str]) -> str:
    """The exercise whose answer raised an error, or should have been there; or ""."""
    missing = _UNDEFINED.search(error.text)
    names = _FRAME.findall(error.trace) + ([missing[1]] if missing else [])
    return next((defined[name] for name in reversed(names) if name in defined), "")
