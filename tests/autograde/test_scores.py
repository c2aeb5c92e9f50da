"""What nbgrader reads is what the ledger says, whatever the kernel published."""

import math
import warnings
from types import SimpleNamespace

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from nbgrader.api import Gradebook
from nbgrader.preprocessors import SaveAutoGrades
from nbgrader.utils import determine_grade
from sqlalchemy.exc import SAWarning
from traitlets.config import Config

from grader.autograde.check_cells import is_graded, worth_of
from grader.autograde.refereed_execute import plan_of
from grader.autograde.scores import ApplyVerdicts, VerifyGrades, VerifyReceipt
from grader.autograde.unread_cells import tell_unread_cells
from grader.course import schema_version
from grader.referee.interfaces import RUN, Run
from grader.referee.results import NEVER_RAN, OURS, Ledger
from grader.submission.status import PERSON, Record, read_record, write_record
from tests.this_course import SOURCE

ASSIGNMENT, STUDENT = "01_neuron", "ada"
POINTS = {"check_sigmoid": 5, "check_step": 2, "check_augment": 3}


def found(share, stage="value", sentence="So.", **more):
    verdict = {"share": share, "stage": stage, "sentence": sentence, "evidence": ""}
    return {"verdict": verdict, "seconds": 0.1, "faults": [], **more}


def notebook(outputs=()):
    cells = [new_markdown_cell("# Title")]
    for grade_id, points in POINTS.items():
        marks = {"grade_id": grade_id, "points": points, "grade": True}
        marks |= {"solution": False, "locked": True, "schema_version": 3}
        line = f'check("{grade_id.removeprefix("check_")}", points={points})'
        cell = new_code_cell(line, metadata={"nbgrader": marks})
        cell.outputs = list(outputs)
        cells.append(cell)
    return new_notebook(cells=cells, metadata={"grader": {"submitted": "abc"}})


@pytest.fixture
def ledger():
    made = Ledger("seed", POINTS)
    made.enter("check_sigmoid", found(1.0, "passed"))
    made.enter("check_step", found(0.25))
    return made


@pytest.fixture
def resources(ledger, tmp_path):
    about = {"student": STUDENT, "assignment": ASSIGNMENT, "notebook": "neuron"}
    run = Run(SimpleNamespace(ledger=ledger, kept={}), "bubblewrap")
    return {"nbgrader": about, RUN: run}


def output(kind, text):
    return new_output(kind, data={"text/plain": text})


FORGED = {
    "nothing": [],
    "a score": [output("execute_result", "5.0")],
    "too much": [output("execute_result", "500")],
    "nan": [output("execute_result", "nan")],
    "negative": [output("execute_result", "-1")],
    "words": [output("execute_result", "array(5.)")],
    "a verdict": [output("display_data", "✓ sigmoid: Right. [5 of 5 points]")],
    "stderr": [new_output("stream", name="stderr", text="RuntimeWarning")],
    "an error": [new_output("error", ename="E", evalue="", traceback=["E"])],
    "html": [new_output("execute_result", data={"text/html": "<script>"})],
}


@pytest.mark.parametrize("name", FORGED)
def test_nbgrader_reads_the_ledger(name, resources, ledger):
    nb, _ = ApplyVerdicts().preprocess(notebook(FORGED[name]), resources)
    graded = [cell for cell in nb.cells if is_graded(cell)]
    read = {c.metadata.nbgrader.grade_id: determine_grade(c)[0] for c in graded}
    assert read == ledger.scores()
    assert read == {"check_sigmoid": 5.0, "check_step": 0.5, "check_augment": 0.0}
    for cell in graded:
        kinds = [o.output_type for o in cell.outputs]
        assert kinds.count("execute_result") == kinds.count("display_data") == 1


def test_verdicts_stand_beside_the_scores(resources):
    nb, _ = ApplyVerdicts().preprocess(notebook(), resources)
    texts = [c.outputs[1].data["text/plain"] for c in nb.cells[1:]]
    assert texts[0] == "✓ sigmoid: So."
    assert texts[1] == "◐ step: So."
    assert NEVER_RAN in texts[2]


def test_what_stopped_the_run_is_told_where_nothing_ran(resources):
    resources[RUN].stopped = "The notebook used more memory than it may."
    nb, _ = ApplyVerdicts().preprocess(notebook(), resources)
    assert "more memory" in nb.cells[3].outputs[1].data["text/plain"]
    assert "more memory" not in nb.cells[1].outputs[1].data["text/plain"]


class TestLedger:
    def test_the_first_entry_stays(self, ledger):
        ledger.enter("check_step", found(1.0, "passed"))
        assert ledger.entry("check_step").earned == 0.5

    def test_cells_that_are_not_graded_have_no_entry(self, ledger):
        ledger.enter("bonus", found(1.0))
        ledger.fault("bonus", "no")
        assert set(ledger.scores()) == set(POINTS)

    @pytest.mark.parametrize(
        "verdict",
        [
            found(math.nan)["verdict"],
            found(2.0)["verdict"],
            found(-0.5)["verdict"],
            found("1.0")["verdict"],
            found(True)["verdict"],
            found(1.0, "won")["verdict"],
            found(1.0, "passed", 3)["verdict"],
            {"share": 1.0},
            None,
            [],
        ],
    )
    def test_what_is_no_verdict_is_worth_nothing(self, verdict):
        made = Ledger("seed", POINTS)
        made.enter("check_step", {"verdict": verdict})
        assert made.entry("check_step").earned == 0.0
        assert made.entry("check_step").verdict.sentence == OURS

    def test_scores_are_plain_floats_within_the_points(self):
        for share in (0, 1, 1 / 3, 0.999999):
            made = Ledger("seed", {"check_step": 3})
            made.enter("check_step", found(share))
            assert type(made.entry("check_step").earned) is float
            assert 0.0 <= made.entry("check_step").earned <= 3.0

    def test_faults_of_ours_call_a_person(self):
        made = Ledger("seed", POINTS)
        made.enter("check_step", found(0.0, faults=["KeyError: x"]))
        made.fault("check_sigmoid", "the judge is gone")
        entries = [made.entry(name) for name in POINTS]
        assert [e.needs_person for e in entries] == [True, True, False]
        assert len(made.faults) == 2


def test_the_plan_holds_the_exercises_that_the_judge_knows():
    nb = notebook()
    nb.cells[1].metadata.nbgrader.grade_id = "check_nothing"
    nb.cells[1].source = 'check("nothing", points=5)'
    assert plan_of(nb.cells, SOURCE) == {
        "check_step": "step",
        "check_augment": "augment",
    }
    assert worth_of(nb.cells)["check_nothing"] == 5.0


@pytest.fixture(scope="module")
def gradebook_file(tmp_path_factory):
    """A gradebook with one submission."""
    path = tmp_path_factory.mktemp("course") / "gradebook.db"
    schema_version.read_here()
    with Gradebook(f"sqlite:///{path}") as gradebook:
        gradebook.add_assignment(ASSIGNMENT)
        gradebook.add_notebook("neuron", ASSIGNMENT)
        for name, points in POINTS.items():
            gradebook.add_grade_cell(
                name, "neuron", ASSIGNMENT, max_score=points, cell_type="code"
            )
        gradebook.update_or_create_student(STUDENT)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SAWarning)  # nbgrader's own affair
            gradebook.update_or_create_submission(ASSIGNMENT, STUDENT)
    return path


@pytest.fixture
def course(gradebook_file, resources, monkeypatch):
    """Preprocessors of a course whose gradebook has what was graded."""
    root = gradebook_file.parent
    resources["nbgrader"]["db_url"] = f"sqlite:///{gradebook_file}"
    monkeypatch.setenv("GRADER_KEY", "a key")
    config = {"CourseDirectory": {"root": str(root)}}

    def make(kind):
        return kind(config=Config(config))

    nb, _ = make(ApplyVerdicts).preprocess(notebook(), resources)
    SaveAutoGrades().preprocess(nb, resources)
    return SimpleNamespace(root=root, nb=nb, make=make, file=gradebook_file)


def change(course, name, score):
    with Gradebook(f"sqlite:///{course.file}") as gradebook:
        grade = gradebook.find_grade(name, "neuron", ASSIGNMENT, STUDENT)
        grade.auto_score = score
        gradebook.db.commit()


def test_what_was_saved_is_what_was_given(course, resources):
    course.make(VerifyGrades).preprocess(course.nb, resources)
    with Gradebook(f"sqlite:///{course.file}") as gradebook:
        assert gradebook.find_submission(ASSIGNMENT, STUDENT).score == 5.5


@pytest.mark.parametrize("score", [5.0, None, 0.5000001])
def test_a_gradebook_that_differs_stops_everything(course, resources, score):
    change(course, "check_step", score)
    with pytest.raises(RuntimeError, match="check_step"):
        course.make(VerifyGrades).preprocess(course.nb, resources)


def test_scores_changed_later_are_not_published(course, resources):
    course.make(VerifyReceipt).preprocess(course.nb, resources)
    change(course, "check_augment", 3.0)
    with pytest.raises(RuntimeError, match="check_augment of ada"):
        course.make(VerifyReceipt).preprocess(course.nb, resources)


def test_faults_are_recorded_for_a_person(course, resources, ledger):
    write_record(course.root, ASSIGNMENT, STUDENT, Record("repaired", ("Mended.",)))
    ledger.fault("check_augment", "the judge is gone")
    resources[RUN].notes, resources[RUN].stopped = ["It was late."], "It stopped."
    course.make(VerifyGrades).preprocess(course.nb, resources)
    record = read_record(course.root, ASSIGNMENT, STUDENT)
    assert record.state == PERSON
    assert record.sentences[:3] == ("Mended.", "It was late.", "It stopped.")
    with Gradebook(f"sqlite:///{course.file}") as gradebook:
        grade = gradebook.find_grade("check_augment", "neuron", ASSIGNMENT, STUDENT)
        assert grade.needs_manual_grade


def broken_cell(name, error):
    marks = {"grade_id": name, "grade": False, "solution": True, "locked": False}
    cell = new_code_cell("def", metadata={"nbgrader": {**marks, "schema_version": 3}})
    cell.outputs = [new_output("error", ename=error[0], evalue=error[1], traceback=[])]
    return cell


SYNTAX = ("SyntaxError", "expected ':' (3827463.py, line 2)")
MISSING = found(0.0, "not written", "The notebook defines no step.")


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (SYNTAX, "its cell stopped with a SyntaxError: expected ':' in line 2."),
        (("NameError", "name 'x' is not defined"), "a NameError: name 'x' is not def"),
        (("NotImplementedError", ""), "The notebook defines no step."),
        (("KeyError", "\x1b[31m\n" + "long " * 999), "a KeyError: long long"),
    ],
)
def test_the_error_that_kept_an_answer_away_is_told_first(error, told):
    ledger = Ledger("seed", POINTS)
    ledger.enter("check_step", MISSING)
    ledger.enter("check_augment", found(0.0))
    cells = [broken_cell(name, error) for name in ("step", "augment")]
    tell_unread_cells(cells, ledger)
    sentence = ledger.entry("check_step").verdict.sentence
    assert told in sentence
    assert len(sentence) < 250
    assert "\x1b" not in sentence
    assert "\n" not in sentence
    assert ledger.entry("check_augment").verdict.sentence == "So."  # it was judged
    assert ledger.scores()["check_step"] == 0
