"""A receipt fits one notebook, one student, one gradebook, and one key."""

import copy
import json
import os
import stat

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grader.autograde import receipts
from grader.referee.results import Ledger

ABOUT = {"student": "ada", "assignment": "01_neuron", "notebook": "neuron"}
WORTH = {"check_sigmoid": 5.0, "check_step": 2.0}


@pytest.fixture
def home(monkeypatch, tmp_path):
    monkeypatch.delenv("GRADER_KEY", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def graded(home):
    ledger = Ledger("seed", WORTH)
    verdict = {"share": 1.0, "stage": "passed", "sentence": "Right.", "evidence": ""}
    ledger.enter("check_sigmoid", {"verdict": verdict})
    marks = {"nbgrader": {"grade_id": "sigmoid"}}
    cells = [new_code_cell("def sigmoid(z): ...", metadata=marks)]
    notebook = new_notebook(cells=cells, metadata={"grader": {"submitted": "abc"}})
    signed = receipts.receipt(notebook, ABOUT, ledger, "")
    notebook.metadata.grader["receipt"] = signed
    return json.loads(json.dumps(notebook))


SCORES = {"check_sigmoid": 5.0, "check_step": 0.0}


def test_a_receipt_fits_what_it_was_made_for(graded):
    assert receipts.complaint(graded, ABOUT, SCORES) == ""
    body = graded["metadata"]["grader"]["receipt"]
    assert body["scores"] == SCORES
    assert body["verdicts"][0]["verdict"]["sentence"] == "Right."


def test_rubrics_beside_the_answers_change_nothing(graded):
    rubric = new_markdown_cell("Rubric", metadata={"grader": {"rubric": True}})
    graded["cells"].append(rubric)
    graded["cells"][0]["outputs"] = []
    assert receipts.complaint(graded, ABOUT, SCORES) == ""


@pytest.mark.parametrize("scores", [SCORES | {"check_step": 2.0}, {}, {"other": 5.0}])
def test_another_score_in_the_gradebook_is_told(graded, scores):
    assert "the grader gave" in receipts.complaint(graded, ABOUT, scores)


@pytest.mark.parametrize("name", receipts.SIGNED)
def test_no_line_of_it_can_be_changed(graded, name):
    body = graded["metadata"]["grader"]["receipt"]
    body[name] = {"check_sigmoid": 5.0, "check_step": 2.0}
    said = receipts.complaint(graded, ABOUT, body["scores"])
    assert "was changed, or signed with another key" in said


def test_nor_the_cells_nor_their_order(graded):
    changed = copy.deepcopy(graded)
    changed["cells"][0]["source"] += "\n"
    assert "were changed" in receipts.complaint(changed, ABOUT, SCORES)
    changed = copy.deepcopy(graded)
    changed["cells"].append(new_code_cell("more"))
    assert "were changed" in receipts.complaint(changed, ABOUT, SCORES)


@pytest.mark.parametrize("name", receipts.NAMES)
def test_a_receipt_of_somebody_else_does_not_fit(graded, name):
    said = receipts.complaint(graded, ABOUT | {name: "other"}, SCORES)
    assert "another notebook" in said


@pytest.mark.parametrize("given", [None, [], "x", {}, {"mac": 3}])
def test_what_is_no_receipt_is_told(graded, given):
    graded["metadata"]["grader"]["receipt"] = given
    assert receipts.complaint(graded, ABOUT, SCORES)
    del graded["metadata"]["grader"]
    assert "without a receipt" in receipts.complaint(graded, ABOUT, SCORES)


def test_another_key_does_not_fit(graded, monkeypatch):
    monkeypatch.setenv("GRADER_KEY", "somebody else's")
    assert "signed" in receipts.complaint(graded, ABOUT, SCORES)


def test_the_key_is_made_once_for_this_account_alone(home):
    first = receipts.key()
    assert first == receipts.key()
    assert len(first) == receipts.KEY_BYTES
    path = receipts.key_file()
    assert path.is_relative_to(home)
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_seeds_belong_to_one_file_of_one_student(home):
    seeds = {
        receipts.seed_for(about, submitted)
        for about in (ABOUT, ABOUT | {"student": "ben"})
        for submitted in ("abc", "abd")
    }
    assert len(seeds) == 4
    assert receipts.seed_for(ABOUT, "abc") == receipts.seed_for(dict(ABOUT), "abc")
