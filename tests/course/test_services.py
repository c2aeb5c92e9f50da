"""A class goes through nbgrader: nothing stops it, nothing old passes for new."""

import csv
import os
import re
import shutil
import zipfile

import nbformat
import pytest

from grader.autograde import grading
from grader.autograde.outcome import GRADED, NOT_GRADED, TO_READ, outcome_of
from grader.course import services
from grader.course.folder import open_course
from grader.course.lms.collect import collect_downloads
from grader.course.log_redirect import chatter_into
from grader.errors import UserError
from grader.report.grade_tables import WideExport
from grader.submission.status import hurries, path_of
from tests.course.stub_course import (
    ASSIGNMENT,
    LOOP,
    RIGHT,
    RUBRIC,
    WRONG,
    by_name,
    duplicate,
    hand_in,
    make_course,
)

pytestmark = pytest.mark.slow

WORDS = {"words": "A zebra."}


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A class with every kind of trouble, graded once: the course and the outcomes."""
    root = tmp_path_factory.mktemp("class") / "course"
    with chatter_into(root.parent / "log"):
        course = make_course(root)
        hand_in(course, "ada", answers=RIGHT | WORDS)
        hand_in(course, "ben")
        hand_in(course, "cay", answers=RIGHT, change=duplicate)
        hand_in(course, "dan", answers=WRONG)
        hand_in(course, "eve", answers=LOOP)
        hand_in(course, "fay").write_text("{ not a notebook")
        hand_in(course, "gil", answers={"step": "import os\nos._exit(1)"})
        students = course.students(ASSIGNMENT)
        outcomes = list(grading.autograde(course, ASSIGNMENT, students))
    return course, by_name(outcomes)


@pytest.fixture
def course(graded, tmp_path):
    """A copy of the graded class to change, and quiet around it."""
    root = shutil.copytree(graded[0].root, tmp_path / "course")
    with chatter_into(tmp_path / "log"):
        yield open_course(root)


def grade(course, student, **how):
    return next(grading.autograde(course, ASSIGNMENT, [student], **how))


def test_right_answers_get_all_points_and_wait_for_the_words(graded):
    ada = graded[1]["ada"]
    assert (ada.points, ada.maximum, ada.to_read) == (10, 10, 1)
    assert ada.state == TO_READ
    assert ada.needs_person


def test_untouched_notebook_gets_nothing_and_needs_nobody(graded):
    ben = graded[1]["ben"]
    assert (ben.points, ben.to_read, ben.state) == (0, 0, GRADED)
    assert ben.lost == ("step", "sigmoid")
    assert ben.sentence == "step is not written yet. Also: sigmoid."


def test_one_mistake_costs_one_exercise_and_is_told(graded):
    dan = graded[1]["dan"]
    assert (dan.points, dan.lost) == (5, ("sigmoid",))
    assert dan.sentence == "sigmoid: That is tanh: it runs from -1 to 1."


def test_doubled_and_deleted_checks_cost_nothing_and_are_told(graded):
    cay = graded[1]["cay"]
    assert (cay.points, cay.state) == (10, GRADED)
    assert "'check_step' was there twice" in cay.sentence
    assert "'check_sigmoid' was missing and was put back" in cay.sentence
    assert len(graded[1]) == 7


def test_loop_costs_its_exercise_only(graded):
    eve = graded[1]["eve"]
    assert eve.timed_out
    assert (eve.points, eve.lost) == (5, ("step",))


def test_what_cannot_be_read_is_told_in_words(graded):
    fay = graded[1]["fay"]
    assert fay.state == NOT_GRADED
    assert fay.sentence == "stub.ipynb is damaged: Jupyter cannot read it."


def test_an_answer_that_ends_python_costs_its_exercise_and_is_told(graded):
    gil = graded[1]["gil"]
    assert (gil.points, gil.state, gil.lost) == (5, GRADED, ("step",))
    assert gil.sentence.count("Cell 'step' ended Python") == 1


def test_everybody_is_in_the_gradebook(graded):
    with graded[0].gradebook() as gradebook:
        assert {s.id for s in gradebook.students} == set(graded[1])


def test_failed_hand_in_never_keeps_the_points_of_an_earlier_one(course):
    verbs_pages = dict(services.feedback(course, ASSIGNMENT, ["ada"]))
    assert verbs_pages["ada"].is_dir()
    hand_in(course, "ada").write_text("{ not a notebook")
    assert grade(course, "ada").state == NOT_GRADED
    with course.gradebook() as gradebook:
        submission = gradebook.find_submission(ASSIGNMENT, "ada")
        assert submission.score == 0
        assert submission.needs_manual_grade
    assert not verbs_pages["ada"].exists()


def test_new_hand_in_is_graded_anew_and_an_old_one_left_alone(course):
    with course.gradebook() as gradebook:
        words = gradebook.find_grade("words", "stub", ASSIGNMENT, "ada")
        words.manual_score, words.needs_manual_grade = 2.5, False
        gradebook.db.commit()
    assert grade(course, "ada").state == GRADED  # not asked to read it again
    assert grade(course, "ada", again=True).state == GRADED  # the answer is the same
    hand_in(course, "ada", answers=WRONG)
    assert grade(course, "ada").points == 5


def test_a_syntax_error_is_told_as_such(course):
    answers = RIGHT | {"step": "def step(z)\n    return z"}
    hand_in(course, "sara", answers=answers)
    found = grade(course, "sara")
    assert found.points == 5
    assert "its cell stopped with a SyntaxError: expected ':'" in found.sentence
    shutil.rmtree(course.root / "submitted" / "sara")


def test_where_nothing_has_changed_nothing_is_started(course, graded, monkeypatch):
    def never(*_):
        raise AssertionError("something was started")

    monkeypatch.setattr(grading, "_get_ready", never)
    monkeypatch.setattr(grading, "Workers", never)
    kept = [s for s in ("ada", "ben", "dan") if graded[1][s].state != NOT_GRADED]
    again = list(grading.autograde(course, ASSIGNMENT, kept))
    assert [outcome.student for outcome in again] == kept
    assert again == [graded[1][student] for student in kept]


def test_a_hand_in_younger_than_its_record_is_a_reason_to_hurry(course):
    assert not hurries(course.root, ASSIGNMENT)
    path = hand_in(course, "ada", answers=WRONG)
    later = path_of(course.root, ASSIGNMENT, "ada").stat().st_mtime + 1
    os.utime(path, (later, later))
    assert hurries(course.root, ASSIGNMENT)
    assert grade(course, "ada").points == 5
    hand_in(course, "new", answers=RIGHT)
    assert hurries(course.root, ASSIGNMENT)


def test_what_is_graded_holds_files_of_the_assignment_but_no_package(course):
    with chatter_into(course.root / "log"):
        source = course.at("source", ASSIGNMENT)
        (source / "grader").mkdir()
        for name in ("grader/__init__.py", "numbers.csv"):
            (source / name).write_text("")
        grade(course, "ada", again=True)
    found = {path.name for path in course.at("autograded", ASSIGNMENT, "ada").iterdir()}
    assert found == {"stub.ipynb", "numbers.csv", "grader_points.json"}


def test_who_was_removed_from_the_gradebook_is_graded_anew(course):
    with course.gradebook() as gradebook:
        gradebook.remove_student("dan")
    dan = grade(course, "dan")
    assert (dan.points, dan.maximum, dan.lost) == (5, 10, ("sigmoid",))


def test_points_off_for_a_late_hand_in_are_told(course):
    course.config.LateSubmissionPlugin.penalty_method = "zero"
    with course.gradebook() as gradebook:
        gradebook.update_or_create_assignment(ASSIGNMENT, duedate="2026-11-01")
    for student, day in (("dan", "03"), ("ben", "01")):
        stamp = course.at("submitted", ASSIGNMENT, student) / "timestamp.txt"
        stamp.write_text(f"2026-11-{day} 00:00:00")
        told = grade(course, student, again=True).sentence
        assert ("Handed in late: 5 points off the sum." in told) == (student == "dan")


def test_rubric_stands_under_the_answer_but_never_in_feedback(course):
    path = course.at("autograded", ASSIGNMENT, "ada") / "stub.ipynb"
    cells = nbformat.read(path, as_version=4).cells
    names = [c.metadata.get("nbgrader", {}).get("grade_id") for c in cells]
    rubric = cells[names.index("words") + 1]
    assert rubric.metadata.grader.rubric
    assert RUBRIC in rubric.source
    assert rubric.metadata.editable is False
    for exporter in (course.config.GenerateFeedback.exporter_class, STOCK):
        course.config.GenerateFeedback.exporter_class = exporter
        (_, folder), *_ = services.feedback(course, ASSIGNMENT, ["ada"])
        page = (folder / "stub.html").read_text()
        assert "A zebra" in page
        assert RUBRIC not in page
        assert "for the person who grades" not in page


STOCK = "nbconvert.exporters.HTMLExporter"


def test_formgrader_button_grades_like_the_command(course, monkeypatch):
    from nbgrader.apps import NbGraderAPI

    hand_in(course, "hal", answers=WRONG)
    api = NbGraderAPI(config=course.config)
    assert api.autograde(ASSIGNMENT, "hal")["success"]
    hal = outcome_of(course, ASSIGNMENT, "hal")
    assert (hal.points, hal.lost) == (5, ("sigmoid",))
    assert "GRADER_REFEREE_FD" not in os.environ


def test_links_are_refused_before_anything_is_copied(course):
    from nbgrader.apps import NbGraderAPI

    notebook = hand_in(course, "hal", answers=RIGHT)
    os.symlink(course.at("source", ASSIGNMENT) / "stub.ipynb", notebook.parent / "x")
    api = NbGraderAPI(config=course.config)
    assert not api.autograde(ASSIGNMENT, "hal")["success"]
    hal = outcome_of(course, ASSIGNMENT, "hal")
    assert (hal.state, hal.sentence) == (
        NOT_GRADED,
        "x is a link: hand in the file itself.",
    )
    assert not course.at("autograded", ASSIGNMENT, "hal").exists()


def test_scores_that_somebody_edited_are_told_and_not_published(course):
    with course.gradebook() as gradebook:
        gradebook.find_grade("check_step", "stub", ASSIGNMENT, "ben").auto_score = 5
        gradebook.db.commit()
    ben = outcome_of(course, ASSIGNMENT, "ben")
    assert ben.needs_person
    assert "The gradebook has 5.0 for check_step of ben" in ben.sentence
    assert dict(services.feedback(course, ASSIGNMENT, ["ben"])) == {"ben": None}
    assert grade(course, "ben", again=True).points == 0


def test_grading_leaves_the_environment_as_it_was(course):
    before = dict(os.environ)
    grade(course, "gil", again=True)
    assert dict(os.environ) == before


def test_no_feedback_where_nothing_is_graded(course):
    pages = dict(services.feedback(course, ASSIGNMENT, ["ben", "fay"]))
    assert (pages["ben"] / "stub.html").is_file()
    assert pages["fay"] is None


def test_release_twice_is_refused_unless_asked_for(course):
    place = services.release(course, ASSIGNMENT)
    assert (place / "stub.ipynb").is_file()
    with pytest.raises(UserError, match="--again"):
        services.release(course, ASSIGNMENT)
    assert services.release(course, ASSIGNMENT, again=True) == place


def test_no_exchange_is_made_outside_of_the_course_unasked(course, tmp_path):
    place = tmp_path / "for all"
    course.config.Exchange.root = str(place)
    with pytest.raises(UserError, match="--make-exchange"):
        services.release(course, ASSIGNMENT)
    assert not place.exists()
    made = services.release(course, ASSIGNMENT, make=True)
    assert made.is_relative_to(place)


def test_two_sections_share_an_exchange_and_not_their_work(course, tmp_path):
    sections = []
    for name in ("monday", "friday"):
        root = shutil.copytree(course.root, tmp_path / name)
        file = root / "nbgrader_config.py"
        named = f'__file__, course_id="{name}", '
        text = file.read_text().replace("__file__, ", named)
        file.write_text(text.replace('exchange="exchange"', 'exchange="../exchange"'))
        sections.append(open_course(root))
    places = [services.release(each, ASSIGNMENT, make=True) for each in sections]
    assert [place.parents[1].name for place in places] == ["monday", "friday"]
    before = (places[1] / "stub.ipynb").stat().st_mtime_ns
    services.release(sections[0], ASSIGNMENT, again=True)
    assert (places[1] / "stub.ipynb").stat().st_mtime_ns == before


def test_exchange_carries_work_in_and_feedback_out(course, tmp_path):
    services.release(course, ASSIGNMENT)
    own = {"assignment_dir": str(tmp_path / "hal"), "cache": str(tmp_path / "cache")}
    services.transfer(
        services.exchange_action(course, "FetchAssignment", ASSIGNMENT, **own)
    )
    submit = services.exchange_action(course, "Submit", ASSIGNMENT, **own)
    submit.coursedir.student_id = "hal"
    services.transfer(submit)
    assert "hal" in services.collect(course, ASSIGNMENT)
    assert grade(course, "hal").points == 0
    list(services.feedback(course, ASSIGNMENT, ["hal", "ada"]))
    fetch = services.exchange_action(course, "FetchFeedback", ASSIGNMENT, **own)
    fetch.coursedir.student_id = "hal"
    others = services.release_feedback(course, ASSIGNMENT)
    assert others == ["ada"]  # who did not hand in through the exchange
    services.transfer(fetch)
    pages = list((tmp_path / "hal" / ASSIGNMENT / "feedback").rglob("*.html"))
    assert [page.name for page in pages] == ["stub.html"]


def test_release_that_is_gone_is_told(course):
    shutil.rmtree(course.at("release", ASSIGNMENT))
    with pytest.raises(UserError, match="grader build"):
        course.know_assignment(ASSIGNMENT)


def test_student_named_twice_is_graded_once(course):
    assert course.know_students(ASSIGNMENT, ["ben", "ada", "ben"]) == ["ben", "ada"]


def test_release_zip_holds_the_student_version(course, tmp_path):
    target = tmp_path / "out" / "stub.zip"
    assert services.release_zip(course, ASSIGNMENT, target) == 5
    with zipfile.ZipFile(target) as archive:
        notebook = archive.read(f"{ASSIGNMENT}/stub.ipynb").decode()
    assert "NotImplementedError" in notebook
    assert "zebra" not in notebook


def test_feedback_zip_has_a_page_for_each_student(course, tmp_path):
    with pytest.raises(UserError, match="grader autograde"):
        services.feedback_zip(course, ASSIGNMENT, tmp_path / "f.zip")
    list(services.feedback(course, ASSIGNMENT, ["ada", "ben"]))
    assert services.feedback_zip(course, ASSIGNMENT, tmp_path / "f.zip") == 2
    with zipfile.ZipFile(tmp_path / "f.zip") as archive:
        assert archive.namelist() == ["ada/stub.html", "ben/stub.html"]


def test_export_has_a_line_for_everybody(course, tmp_path):
    with services.export(course, tmp_path / "grades.csv").open() as file:
        rows = {row["student_id"]: row for row in csv.DictReader(file)}
    assert float(rows["dan"]["score"]) == 5
    assert float(rows["dan"]["max_score"]) == 13
    assert set(rows) == set(course.students(ASSIGNMENT))


def test_sections_come_into_one_table(course, tmp_path):
    second = shutil.copytree(course.root, tmp_path / "second")
    file = second / "nbgrader_config.py"
    file.write_text(file.read_text().replace("__file__", "__file__, course_id='b'"))
    other = open_course(second)
    both = [(other, {(ASSIGNMENT, "dan"): "graded"})]
    services.export(course, tmp_path / "both.csv", sections=both)
    with (tmp_path / "both.csv").open(encoding="utf-8-sig") as lines:
        rows = [r for r in csv.DictReader(lines) if r["student_id"] == "dan"]
    assert [row["section"] for row in rows] == [course.source.id, "b"]
    assert [row["state"] for row in rows] == ["graded", "graded"]
    with other.gradebook() as gradebook:
        gradebook.add_assignment("02_more")
    with pytest.raises(UserError, match="export them one by one"):
        services.export(course, tmp_path / "b.csv", WideExport, sections=both)


def test_downloads_reach_their_students(course, tmp_path):
    source = (course.at("submitted", ASSIGNMENT, "ada") / "stub.ipynb").read_bytes()
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for name in (
            "Ida Noor_77_assignsubmission_file_/stub.ipynb",
            "Jo Ek_78_assignsubmission_file_/stub (1).ipynb",
            "Jo Ek_78_assignsubmission_file_/notes.txt",
            "lonely.ipynb",
        ):
            archive.writestr(name, source)
    result = collect_downloads(course, ASSIGNMENT, tmp_path / "all.zip")
    assert result.changed == ["Ida_Noor", "Jo_Ek"]
    assert result.skipped == ["lonely.ipynb"]
    assert collect_downloads(course, ASSIGNMENT, tmp_path / "all.zip").changed == []
    for student in result.changed:
        folder = course.at("submitted", ASSIGNMENT, student)
        assert [p.name for p in folder.iterdir()] == ["stub.ipynb"]


def test_log_keeps_what_nbgrader_says(graded):
    log = (graded[0].root.parent / "log").read_text()
    assert re.search(r"INFO Autograding .*ada", log)
    assert "is damaged: Jupyter cannot read it" in log
