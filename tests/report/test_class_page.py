"""The class page counts right and names nobody."""

import re
import warnings

import nbformat
import pytest
from nbformat.v4 import new_markdown_cell, new_notebook
from sqlalchemy.exc import SAWarning

from grader.report.class_page import class_page
from grader.report.class_sentences import Sentences
from grader.report.course_progress import course_progress
from tests.report.cells import answer, written
from tests.report.conftest import ASSIGNMENT
from tests.report.reading import Reader, row


def page(gradebook, tmp_path, *more):
    return class_page(gradebook, ASSIGNMENT, tmp_path / "autograded", *more)


@pytest.mark.slow
def test_counts_results_and_sentences(gradebook, hand_in, tmp_path):
    for number in range(9):
        hand_in(f"student{number}", [5, 1, 0], by_hand=2)
    hand_in("student9", [5, 3, 4])
    html = page(gradebook, tmp_path)
    text = Reader(html).text
    assert "Submissions10\nMedian8 of 14\nWaiting for a person1\nLate0" in text
    assert row(html, "sigmoid")[2:4] == ["100%", "\n\n10 right"]
    assert row(html, "slope")[3].strip() == "1 right, 9 partly right"
    assert "9×: Stable, but (1 - y) is missing. More." in row(html, "slope")[5]
    assert "9×: It returns None." in row(html, "loss")[5]
    assert row(html, "words")[3].strip() == "9 right, 1 waiting for a person"
    assert "Right." not in text
    assert "Fewer than ten" not in text


@pytest.mark.slow
def test_agreement_tells_a_check_that_goes_against_the_rest(
    gradebook, hand_in, tmp_path
):
    for number in range(10):
        hand_in(f"s{number}", [number / 2, number / 3, 4 - number / 3], by_hand=0)
    html = page(gradebook, tmp_path)
    assert float(row(html, "slope")[4]) > 0.9
    assert float(row(html, "loss")[4]) < -0.9
    assert row(html, "words")[4] == "–"


def test_small_and_empty_classes(gradebook, hand_in, tmp_path):
    assert "Submissions" in page(gradebook, tmp_path)
    hand_in("only.one", [5, 3, 4], by_hand=2)
    assert "Fewer than ten" in page(gradebook, tmp_path)


def test_names_nobody_and_needs_nothing(gradebook, hand_in, tmp_path):
    hand_in("ada", [0, 0, 0], first_name="Ada", last_name="Lovelace")
    html = page(gradebook, tmp_path)
    assert not re.search("ada|lovelace", html, re.IGNORECASE)
    assert not re.search(r"<script|<link|https?://", html)
    assert not Reader(html).open


def test_exercises_have_number_and_title_in_the_order_of_the_notebook(
    gradebook, hand_in, tmp_path
):
    hand_in("ada", [0, 0, 0])
    cells = [
        new_markdown_cell("### 2.1 Downhill, in *words* ○ · 2 min · 2 points"),
        written("words", "", 0, 2),
        new_markdown_cell("## 3. Slopes"),
        answer("slope", ""),
    ]
    source = tmp_path / "source"
    source.mkdir()
    nbformat.write(new_notebook(cells=cells), source / "neuron.ipynb")
    html = page(gradebook, tmp_path, source)
    names = [line[0] for line in Reader(html).rows if len(line) == 6][1:]
    assert names[:2] == ["2.1 Downhill, in *words* words", "3 Slopes slope"]
    assert set(names[2:]) == {"sigmoid", "loss"}


def test_what_waits_is_told_and_the_commonest_mistakes(gradebook, hand_in, tmp_path):
    for number in range(3):
        hand_in(f"s{number}", [5, 1, 0], by_hand=None if number else 1)
    html = page(gradebook, tmp_path, None, {"not graded": 2, "needs a person": 1})
    text = Reader(html).text
    assert "2 to read: words" in text
    assert "2 hand-ins: not graded" in text
    assert "1 hand-in: needs a person" in text
    mistakes = [line for line in Reader(html).rows if len(line) == 3]
    assert mistakes[1:] == [
        ["3", "slope", "Stable, but (1 - y) is missing. More."],
        ["3", "loss", "It returns None."],
    ]


def test_sentences_that_begin_alike_are_counted_together():
    told = Sentences()
    for said in ("A. At 0.5 it is 1.", "A. At -2.25 it is 1.", "B. C.", "B. D.", "E."):
        told.add(said)
    told.add("f is not written yet.")
    assert told.most_common(2) == [("A. At … it is 1.", 2), ("B.", 2)]
    assert [sentence for sentence, _ in told.mistakes()][-1] == "E."


def test_the_term_is_one_picture_with_its_numbers_in_words(
    gradebook, hand_in, tmp_path
):
    for number, score in enumerate((0, 2, 4)):
        hand_in(f"s{number}", [5, 3, score], by_hand=2)
    assert "Over the term" not in page(gradebook, tmp_path)
    gradebook.add_assignment("02_next")
    gradebook.add_notebook("next", "02_next")
    gradebook.add_grade_cell("x", "next", "02_next", max_score=4, cell_type="code")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SAWarning)  # nbgrader's own affair
        gradebook.add_submission("02_next", "s0")
    gradebook.find_grade("x", "next", "02_next", "s0").auto_score = 1
    gradebook.db.commit()
    steps = course_progress(gradebook)
    assert [(s.name, s.count) for s in steps] == [("01_neuron", 3), ("02_next", 1)]
    assert steps[0].median == pytest.approx(12 / 14)
    assert (steps[0].low, steps[0].high) == pytest.approx((11 / 14, 13 / 14))
    assert "02_next: 1 handed in, median 25%" in page(gradebook, tmp_path)
