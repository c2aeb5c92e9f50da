"""A receipt fits one notebook, one student, one gradebook, and one key."""

import copy
import json
import os
import stat

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grader.autograde import receipts
from grader.errors import UserError
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
    signed = receipts.receipt(notebook, ABOUT, ledger, "", home)
    notebook.metadata.grader["receipt"] = signed
    return json.loads(json.dumps(notebook))


SCORES = {"check_sigmoid": 5.0, "check_step": 0.0}


def test_a_receipt_fits_what_it_was_made_for(graded, home):
    assert receipts.complaint(graded, ABOUT, SCORES, home) == ""
    body = graded["metadata"]["grader"]["receipt"]
    assert body["scores"] == SCORES
    assert body["verdicts"][0]["verdict"]["sentence"] == "Right."


def test_rubrics_beside_the_answers_change_nothing(graded, home):
    rubric = new_markdown_cell("Rubric", metadata={"grader": {"rubric": True}})
    graded["cells"].append(rubric)
    graded["cells"][0]["outputs"] = []
    assert receipts.complaint(graded, ABOUT, SCORES, home) == ""


@pytest.mark.parametrize("scores", [SCORES | {"check_step": 2.0}, {}, {"other": 5.0}])
def test_another_score_in_the_gradebook_is_told(graded, scores, home):
    assert "the grader gave" in receipts.complaint(graded, ABOUT, scores, home)


@pytest.mark.parametrize("name", receipts.SIGNED)
def test_no_line_of_it_can_be_changed(graded, name, home):
    body = graded["metadata"]["grader"]["receipt"]
    body[name] = {"check_sigmoid": 5.0, "check_step": 2.0}
    said = receipts.complaint(graded, ABOUT, body["scores"], home)
    assert "was changed, or signed with another key" in said


def test_nor_the_cells_nor_their_order(graded, home):
    changed = copy.deepcopy(graded)
    changed["cells"][0]["source"] += "\n"
    assert "were changed" in receipts.complaint(changed, ABOUT, SCORES, home)
    changed = copy.deepcopy(graded)
    changed["cells"].append(new_code_cell("more"))
    assert "were changed" in receipts.complaint(changed, ABOUT, SCORES, home)


@pytest.mark.parametrize("name", receipts.NAMES)
def test_a_receipt_of_somebody_else_does_not_fit(graded, name, home):
    said = receipts.complaint(graded, ABOUT | {name: "other"}, SCORES, home)
    assert "another notebook" in said


@pytest.mark.parametrize("given", [None, [], "x", {}, {"mac": 3}])
def test_what_is_no_receipt_is_told(graded, given, home):
    graded["metadata"]["grader"]["receipt"] = given
    assert receipts.complaint(graded, ABOUT, SCORES, home)
    del graded["metadata"]["grader"]
    assert "without a receipt" in receipts.complaint(graded, ABOUT, SCORES, home)


def test_another_key_does_not_fit(graded, monkeypatch, home):
    monkeypatch.setenv("GRADER_KEY", "somebody else's")
    assert "signed" in receipts.complaint(graded, ABOUT, SCORES, home)


def test_the_key_is_made_once_and_for_this_account_alone(home):
    first = receipts.key(home)
    assert first == receipts.key(home)
    assert len(first) == receipts.KEY_BYTES
    path = home / receipts.KEY_FILE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [p.name for p in home.iterdir()] == [path.name]


def test_the_key_of_a_course_that_a_group_shares_is_readable_by_the_group(home):
    home.chmod(0o2770)
    before = os.umask(0o077)
    try:
        receipts.key(home)
    finally:
        os.umask(before)
    mode = stat.S_IMODE((home / receipts.KEY_FILE).stat().st_mode)
    assert mode == 0o640


def test_receipts_of_a_key_of_the_account_stay_good(home, tmp_path_factory):
    old = receipts.account_key()
    old.parent.mkdir()
    old.write_bytes(b"a key of earlier days")
    course = tmp_path_factory.mktemp("course")
    assert receipts.key(course) == b"a key of earlier days"
    old.unlink()
    assert receipts.key(course) == b"a key of earlier days"


def test_a_key_that_may_not_be_read_is_told_in_a_sentence(home, monkeypatch):
    def refused(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(receipts.Path, "read_bytes", refused)
    with pytest.raises(UserError, match=r"may not read .*\.receipt\.key.* GRADER_KEY"):
        receipts.key(home)


def test_seeds_belong_to_one_file_of_one_student(home):
    seeds = {
        receipts.seed_for(about, submitted, home)
        for about in (ABOUT, ABOUT | {"student": "ben"})
        for submitted in ("abc", "abd")
    }
    assert len(seeds) == 4
    once = receipts.seed_for(ABOUT, "abc", home)
    assert receipts.seed_for(dict(ABOUT), "abc", home) == once
