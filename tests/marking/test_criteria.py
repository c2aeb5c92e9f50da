"""A rubric's table becomes lines to click, and the rest stays text."""

from pathlib import Path

import pytest

from grader.marking.criteria import Criterion, parse
from tests.marking.classroom import RUBRIC

SOLUTIONS = Path(__file__).parents[2] / "solutions"


def test_rows_with_points_are_lines_and_the_rest_is_text():
    rubric = parse(RUBRIC)
    assert rubric.criteria == (
        Criterion("names the flies", 1.0),
        Criterion("says **why** they are confused", 2.0),
    )
    assert rubric.text == (
        "**Model answer.** Stripes confuse $n$ flies.\n\n"
        'Caution: "it looks nice" earns nothing.'
    )


@pytest.mark.parametrize("text", ["", "1 point for zebra.", "| a | b |\n|---|---|"])
def test_without_points_there_are_no_lines(text):
    assert parse(text).criteria == ()


def test_a_table_of_something_else_stays():
    table = "| shape | of |\n|---|---|\n| (n, d) | X |"
    assert parse(table).text == table


def test_half_points_and_bars_in_formulas():
    rubric = parse(r"| ½ | the norm \|w\| |" + "\n| 0,5 | a | b |")
    assert rubric.criteria == (
        Criterion("the norm |w|", 0.5),
        Criterion("a – b", 0.5),
    )


@pytest.mark.parametrize("path", sorted(SOLUTIONS.glob("*.md")), ids=lambda p: p.stem)
def test_every_rubric_of_the_course_has_lines(path):
    sections = path.read_text("utf-8").split("\n## ")[1:]
    assert sections
    for section in sections:
        name, _, text = section.partition("\n")
        assert parse(text).criteria, name
        assert "|---" not in parse(text).text
