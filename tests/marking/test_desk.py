"""Questions, answers and marks of an assignment, against nbgrader's own gradebook."""

import base64
import struct
import zlib
from dataclasses import replace

import nbformat
import pytest
from nbformat.v4 import new_output

from grader.errors import UserError
from grader.marking import page_data
from grader.marking.desk import CHANGED, TAKEN, at_desk, comments, need_answers
from grader.marking.store import Mark, StaleError
from tests.course.stub_course import ASSIGNMENT
from tests.marking.classroom import DRAW, LION, NOTEBOOK, STRIPES, grade_of
from tests.marking.conftest import rubrics

KEY = f"{NOTEBOOK}/{STRIPES}"


def _chunk(kind, data):
    check = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + check


PNG = b"\x89PNG\r\n\x1a\n" + b"".join(
    _chunk(*each)
    for each in (
        (b"IHDR", struct.pack(">2I5B", 1, 1, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\0\0")),
        (b"IEND", b""),
    )
)
PICTURE = base64.b64encode(PNG).decode()


def answer_of(desk, question, student):
    found = desk.answers(question)
    return next(a for a in found if student in {s.student for s in a.states})


def tags(answer):
    return {state.grade_id: state.tag for state in answer.states}


def give(desk, student, mark, key=KEY):
    question = desk.question(key)
    answer = answer_of(desk, question, student)
    desk.save(question, answer.name, tags(answer), mark)


def test_questions_are_those_of_a_person_in_the_order_of_the_notebook(desk):
    assert [(q.name, q.points, q.kind) for q in desk.questions()] == [
        (STRIPES, 3.0, "markdown"),
        (LION, 2.0, "markdown"),
        (DRAW, 1.0, "code"),
    ]


def test_a_question_comes_with_its_text_and_rubric(desk):
    question = desk.question(KEY)
    assert desk.introduction(question).startswith("## 1.1 Stripes")
    assert [line.points for line in desk.rubric(question).criteria] == [1.0, 2.0]


def test_identical_answers_stand_together_and_empty_ones_last(desk):
    found = desk.answers(desk.question(KEY))
    who = [sorted(state.student for state in answer.states) for answer in found]
    assert sorted(who[:2]) == [["ada"], ["ben", "cem", "dora"]]
    assert who[2] == ["eve", "finn"]
    assert [answer.empty for answer in found] == [False, False, True]


def test_the_order_is_stable_whoever_hands_in_later(desk, course, second_desk):
    def names(desk):
        return [answer.name for answer in desk.answers(desk.question(KEY))]

    before = names(desk)
    page = course.at("autograded", ASSIGNMENT, "cem") / f"{NOTEBOOK}.ipynb"
    page.write_text(page.read_text().replace("It looks nice.", "To be seen."))
    after = names(second_desk)
    assert len(after) == len(before) + 1
    assert [name for name in after if name in before] == before


@pytest.mark.slow
def test_a_mark_is_in_nbgraders_gradebook_for_all_with_that_answer(desk, course):
    give(desk, "cem", Mark(1.5, "Why?", (1.0, 0.5)))
    for student in ("ben", "cem", "dora"):
        assert grade_of(course, student, STRIPES) == (1.5, False, "Why?")
    assert grade_of(course, "ada", STRIPES) == (None, True, None)
    states = desk.marks.states(desk.question(KEY)).values()
    assert comments(states) == ["Why?"]
    give(desk, "ada", Mark(1.0, "How?\nWhy?"))
    states = desk.marks.states(desk.question(KEY)).values()
    assert comments(states) == ["Why?", "How?"]
    state = answer_of(desk, desk.question(KEY), "ben").states[0]
    assert state.mark.given == (1.0, 0.5)


def test_a_mark_taken_back_waits_again_and_an_empty_answer_counts_by_itself(
    desk, course
):
    for student, waits in (("ada", True), ("eve", False)):
        give(desk, student, Mark(2.0))
        give(desk, student, Mark(None))
        assert grade_of(course, student, STRIPES) == (None, waits, None)


def test_two_markers_the_second_is_told_and_nothing_is_lost(desk, second_desk, course):
    question = second_desk.question(KEY)
    old = answer_of(second_desk, question, "ben")
    give(desk, "ben", Mark(1.0, "mine"))
    with pytest.raises(StaleError, match=TAKEN):
        second_desk.save(question, old.name, tags(old), Mark(2.0, "theirs"))
    assert grade_of(course, "cem", STRIPES) == (1.0, False, "mine")
    new = answer_of(second_desk, question, "ben")
    second_desk.save(question, new.name, tags(new), Mark(2.0, "theirs"))
    assert grade_of(course, "cem", STRIPES) == (2.0, False, "theirs")


def test_a_mark_of_formgrader_is_seen_and_respected(desk, course):
    question = desk.question(KEY)
    old = answer_of(desk, question, "ada")
    with course.gradebook() as gradebook:
        grade = gradebook.find_grade(STRIPES, NOTEBOOK, ASSIGNMENT, "ada")
        grade.manual_score, grade.needs_manual_grade = 3.0, False
        gradebook.db.commit()
    with pytest.raises(StaleError):
        desk.save(question, old.name, tags(old), Mark(0.0))
    assert answer_of(desk, question, "ada").states[0].mark.score == 3.0


def test_no_mark_goes_to_an_answer_that_was_handed_in_anew(desk, course):
    question = desk.question(KEY)
    old = answer_of(desk, question, "ada")
    page = course.at("autograded", ASSIGNMENT, "ada") / f"{NOTEBOOK}.ipynb"
    page.write_text(page.read_text().replace("Flies, for", "Wasps, for"))
    with pytest.raises(StaleError, match=CHANGED):
        desk.save(question, old.name, tags(old), Mark(1.0))
    assert grade_of(course, "ada", STRIPES) == (None, True, None)


@pytest.mark.parametrize("score", [3.01, -1.0, float("nan"), float("inf")])
def test_points_that_cannot_be_given_are_refused(desk, course, score):
    with pytest.raises(UserError):
        give(desk, "ada", Mark(score))
    assert grade_of(course, "ada", STRIPES) == (None, True, None)


def test_one_stale_answer_of_a_group_leaves_all_as_they_were(desk, course):
    question = desk.question(KEY)
    answer = answer_of(desk, question, "ben")
    wrong = replace(answer.states[0], waits=False)
    seen = tags(answer) | {wrong.grade_id: wrong.tag}
    with pytest.raises(StaleError):
        desk.save(question, answer.name, seen, Mark(1.0))
    assert grade_of(course, "dora", STRIPES) == (None, True, None)


def test_what_cannot_be_marked_is_told_in_one_sentence(course, desk):
    with pytest.raises(UserError, match="no assignment '02_none'"):
        at_desk(course, "02_none", rubrics).__enter__()
    with pytest.raises(UserError, match="no question 'x'"):
        desk.question("x")
    for question in desk.questions():
        for answer in desk.answers(question):
            desk.save(question, answer.name, tags(answer), Mark(1.0))
    with pytest.raises(UserError, match=r"waits for a mark: add --again"):
        need_answers(desk)
    need_answers(desk, again=True)


def test_without_a_gradebook_none_is_made(course):
    (course.root / "gradebook.db").unlink()
    with pytest.raises(UserError, match="has no gradebook yet"):
        at_desk(course, ASSIGNMENT, rubrics).__enter__()
    assert not (course.root / "gradebook.db").exists()


def test_pictures_are_part_of_an_answer(desk, course):
    """Two students who wrote the same words around different drawings."""
    path = course.at("autograded", ASSIGNMENT, "ben") / f"{NOTEBOOK}.ipynb"
    notebook = nbformat.read(path, 4)
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        if name == STRIPES:
            cell.source = "![drawing](attachment:d.png)"
            cell["attachments"] = {"d.png": {"image/png": PICTURE}}
        if name == DRAW:
            cell.source = "plot()"
            data = {"image/png": PICTURE, "text/plain": "<Figure>"}
            cell.outputs = [new_output("display_data", data)]
    nbformat.write(notebook, path)
    for key in (KEY, f"{NOTEBOOK}/{DRAW}"):
        question = desk.question(key)
        alone = answer_of(desk, question, "ben")
        assert [state.student for state in alone.states] == ["ben"]
        told = page_data.question(desk, question)["answers"]
        shown = next(each["html"] for each in told if each["name"] == alone.name)
        assert "data:image/png;base64," in shown
        assert "&lt;Figure" not in shown
