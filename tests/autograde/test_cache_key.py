"""What a change of a course touches: who is judged again, and who has to run again."""

import shutil
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grader.autograde.cache_key import ASKING, ran_of, rules_of
from tests.course.stub_course import mark

CHECK = mark("check_step", 5.0, solution=False, locked=True)


class Source:
    """Folders of a course, each with a module."""

    def __init__(self, root: Path):
        self.folders = {name: root / name for name in ASKING}
        for folder in self.folders.values():
            folder.mkdir(exist_ok=True)
            (folder / "module.py").touch()


@pytest.fixture
def root(tmp_path):
    for folder in ("release", "source"):
        (tmp_path / "old" / folder).mkdir(parents=True)
        cells = [
            new_markdown_cell("A hint."),
            new_code_cell("import numpy as np"),
            new_code_cell('check("step", points=5)', metadata=CHECK),
        ]
        path = tmp_path / "old" / folder / "stub.ipynb"
        nbformat.write(new_notebook(cells=cells), path)
    Source(tmp_path / "old")
    return tmp_path


def changed(root: Path, file: str, old: str, new: str) -> tuple[bool, bool]:
    """Whether it is judged by other rules then, and whether it runs otherwise."""
    shutil.copytree(root / "old", root / "new")
    path = root / "new" / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    before, after = (_prints(root / each) for each in ("old", "new"))
    return before[0] != after[0], before[1] != after[1]


def _prints(root: Path) -> tuple[str, str]:
    given = root / "release", root / "source", Source(root)
    return rules_of(*given), ran_of(*given)


@pytest.mark.parametrize(
    ("file", "old", "new", "rules", "ran"),
    [
        ("release/stub.ipynb", "A hint.", "Another hint.", False, False),
        ("release/stub.ipynb", "points=5", "points=6", False, False),
        ("release/stub.ipynb", "import numpy", "import  numpy", True, True),
        ("travels/module.py", "", "x = 1", True, True),
        ("exercises/module.py", "", "x = 1", True, False),
        ("solutions/module.py", "", "x = 1", True, False),
        ("source/stub.ipynb", "import numpy", "### BEGIN HIDDEN TESTS", True, True),
    ],
    ids=[
        "a hint",
        "points",
        "code",
        "what travels",
        "exercises",
        "solutions",
        "hidden",
    ],
)
def test_what_a_change_touches(root, file, old, new, rules, ran):
    assert changed(root, file, old, new) == (rules, ran)
