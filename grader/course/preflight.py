"""Look at a submission before nbgrader does, and say in words what is broken.

nbgrader stops a whole class at a cell that is there twice, gives full marks or the
marks of an earlier hand-in for a check that was deleted, and its messages speak of
schemas. So each submission is held against the release first.
"""

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Findings:
    """What is wrong with a submission.

    fatal: one sentence why it cannot be graded at all, or "". missing: the graded
    cells of the release that are not there any more.
    """

    fatal: str = ""
    missing: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """Everything found, in words."""
        if not self.missing:
            return self.fatal
        cells = "cell" if len(self.missing) == 1 else "cells"
        names = ", ".join(repr(name) for name in self.missing)
        lacks = f"The notebook lacks the graded {cells} {names}."
        return f"{self.fatal} {lacks}".strip()


def look_at(submitted: Path, release: Path) -> Findings:
    """Compare the notebooks in a submission with those in the release."""
    missing = []
    for notebook in sorted(release.glob("*.ipynb")):
        path = submitted / notebook.name
        if not path.is_file():
            return Findings(_no_notebook(notebook.name, submitted))
        ids = _ids(path)
        if ids is None:
            return Findings(f"{notebook.name} is damaged: Jupyter cannot read it.")
        twice = [name for name, count in Counter(ids).items() if count > 1]
        missing += [name for name in _ids(notebook) or () if name not in ids]
        if twice:
            return Findings(_twice(twice), tuple(missing))
    return Findings(missing=tuple(missing))


def _ids(notebook: Path) -> list[str] | None:
    """Grade ids in the order of the cells; None for a file that is no notebook."""
    try:
        cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
        marks = [cell["metadata"].get("nbgrader", {}) for cell in cells]
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    graded = [m for m in marks if m.get("grade") or m.get("solution")]
    return [m["grade_id"] for m in graded if m.get("grade_id")]


def _no_notebook(name: str, submitted: Path) -> str:
    others = sorted(p.name for p in submitted.glob("*.ipynb"))
    held = f"there is {', '.join(others)}" if others else "there is no other notebook"
    return f"{name} is not in what was handed in; {held}."


def _twice(names: list[str]) -> str:
    listed = ", ".join(repr(name) for name in names)
    cells = "cell" if len(names) == 1 else "cells"
    return f"The notebook has the {cells} {listed} twice: delete one of the two."
