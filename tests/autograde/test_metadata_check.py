"""nbgrader checks its marks once for a class, and still finds what is wrong."""

import pytest
from nbformat.v4 import new_code_cell, new_notebook
from nbgrader.nbgraderformat import ValidationError
from nbgrader.preprocessors import CheckCellMetadata

from grader.autograde import metadata_check

MARKS = {
    "grade": True, "solution": False, "locked": True, "points": 1, "schema_version": 3,
    "cell_type": "code", "task": False,
}  # fmt: skip


def notebook(*grade_ids: str, own: int = 0):
    marked = [
        new_code_cell(metadata={"nbgrader": MARKS | {"grade_id": grade_id}})
        for grade_id in grade_ids
    ]
    return new_notebook(cells=[*marked, *(new_code_cell(f"{n}") for n in range(own))])


@pytest.fixture
def asked(monkeypatch):
    """How often nbgrader itself was asked."""
    times, real = [], CheckCellMetadata.preprocess
    monkeypatch.setattr(metadata_check, "_sound", set())
    monkeypatch.setattr(
        CheckCellMetadata, "preprocess", lambda *a: times.append(1) or real(*a)
    )
    return times


def test_cells_of_ones_own_ask_nothing_anew(asked):
    for own in range(3):
        metadata_check.CheckMarks().preprocess(notebook("a", "b", own=own), {})
    assert len(asked) == 1


@pytest.mark.parametrize("broken", [("a", "a"), ("not an id!",)])
def test_what_is_wrong_stays_wrong(asked, broken):
    metadata_check.CheckMarks().preprocess(notebook("a", "b"), {})
    for _ in range(2):
        with pytest.raises(ValidationError):
            metadata_check.CheckMarks().preprocess(notebook(*broken), {})
