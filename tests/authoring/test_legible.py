"""nbconvert's page has letters dark enough to read, by a style shown nowhere else."""

import pytest

from grader.authoring.instructor import LEGIBLE, instructor_notebook
from grader.authoring.lint.counts import count_words
from grader.report.markdown import Outline, to_html
from tests.this_course import MASTERS


@pytest.mark.parametrize("master", MASTERS, ids=lambda master: master.notebook)
def test_the_title_carries_the_style_and_no_other_cell_does(master):
    first, *others = instructor_notebook(master).cells
    assert first.source.endswith(LEGIBLE)
    assert not any("<style>" in cell.source for cell in others)


def test_a_style_is_neither_shown_nor_counted():
    page = to_html(f"# Two words{LEGIBLE}", Outline(0))
    assert page.strip() == "<h1>Two words</h1>"
    assert count_words(f"Two words{LEGIBLE}") == 2


def test_a_style_that_holds_more_is_told_as_text():
    page = to_html("<style>p {}</style><b>x</b>", Outline(0))
    assert "<style>" not in page
    assert "&lt;b&gt;" in page
