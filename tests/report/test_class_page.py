"""The class page counts right and names nobody."""

import re

from grader.report.class_page import class_page
from tests.report.conftest import ASSIGNMENT
from tests.report.reading import Reader, row


def page(gradebook, tmp_path):
    return class_page(gradebook, ASSIGNMENT, tmp_path / "autograded")


def test_counts_results_and_sentences(gradebook, hand_in, tmp_path):
    for number in range(9):
        hand_in(f"student{number}", [5, 1, 0], by_hand=2)
    hand_in("student9", [5, 3, 4])
    html = page(gradebook, tmp_path)
    text = Reader(html).text
    assert "Submissions10\nMedian8 of 14\nWaiting for a person1\nLate0" in text
    assert row(html, "sigmoid")[2:4] == ["100%", "\n\n10 right"]
    assert row(html, "slope")[3].strip() == "1 right, 9 partly right"
    assert "9×: Stable, but (1 - y) is missing." in row(html, "slope")[5]
    assert "9×: It returns None." in row(html, "loss")[5]
    assert row(html, "words")[3].strip() == "9 right, 1 waiting for a person"
    assert "Right." not in text
    assert "Fewer than ten" not in text


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
