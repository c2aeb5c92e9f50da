"""Pages as a phone and a sheet of paper show them: nothing is cut off."""

import pytest
from nbformat.v4 import new_markdown_cell

from grader.report.class_page import Exercise
from grader.report.course_progress import Step
from grader.report.headings import Heading
from grader.report.page import render
from grader.report.score_rows import Mark
from tests.report.cells import answer, check, verdict
from tests.report.reading import page as feedback_page

pytestmark = pytest.mark.browser

A4 = {"width": 690, "height": 1000}  # in CSS pixels, without its margins
PHONE = {"width": 400, "height": 800}
SENTENCE = "The target does not move with the logit: no product rule here."
LONG = r"""### 5.3 A question

$$\frac{d}{do} \log(1 + e^{-o}) = \frac{-e^{-o}}{1 + e^{-o}} = -(1 - p), \qquad
\frac{d}{do} \log(1 + e^o) = \frac{e^o}{1 + e^o} = p$$

> 1. $\frac{\partial E}{\partial w} = p (1 - p) \log p + t (1 - p) + p (1 - p) v a x$

| array | holds |
|---|---|
| `upstream`, `outputs_of_the_last_layer` | the derivative of the loss in each entry |
"""
HINT = "\n<details><summary>Hint 1</summary>Which of them moves?</details>"
CODE = 'def sigmoid_cross_entropy_backward(logits, targets):\n    return ("long " * 40)'
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
CUT = """() => [...document.querySelectorAll(".question")]
    .filter((part) => part.scrollWidth > part.clientWidth + 1).length"""


def test_feedback_fits_a_phone_and_its_sentence_is_seen(page):
    html = feedback_page(
        new_markdown_cell(LONG + HINT),
        answer("loss", CODE),
        check("loss", 0, 4, verdict(f"✗ loss: {SENTENCE}")),
    )
    page.set_viewport_size(PHONE)
    page.set_content(html)
    assert not page.evaluate(TOO_WIDE)
    assert page.evaluate(CUT) == 0

    first, second = page.get_by_text(SENTENCE).all()
    for place in (first, second):
        box = place.bounding_box()
        assert 0 < box["x"] < box["x"] + box["width"] <= PHONE["width"]
    page.get_by_role("link", name="5.3 loss").click()
    assert second.is_visible()

    assert not page.get_by_text("Which of them moves?").is_visible()
    page.get_by_role("link", name="Read next").click()
    assert page.get_by_text("Which of them moves?").is_visible()


def test_the_class_report_prints_whole(page):
    """On A4 nothing is left of its right column, nor is anything to be scrolled."""
    exercise = Exercise(
        "sigmoid_cross_entropy_backward", 4, [Mark("", 1, 4)] * 12, rest=[1.0] * 12
    )
    exercise.heading = Heading("10.12", "All examples at once, with their weights")
    for _ in range(2):
        exercise.sentences.add(f"{SENTENCE} {SENTENCE}")
    html = render(
        "class.html.j2",
        title="t",
        count=12,
        few=False,
        median="1",
        top="4",
        waiting=0,
        late=0,
        to_read=[],
        states={},
        bars=[(f"{10 * n}–{10 * n + 10}%", 1, 1.0) for n in range(10)],
        exercises=[exercise] * 40,
        mistakes=[(2, exercise, SENTENCE)],
        progress=[Step(f"0{n}_assignment", 12, 0.2, 0.5, 0.9) for n in range(5)],
    )
    page.set_viewport_size(A4)
    page.emulate_media(media="print")
    page.set_content(html)
    assert not page.evaluate(TOO_WIDE)
    inside = "[...document.querySelectorAll('.wide')].map(e => e.scrollWidth)"
    assert max(page.evaluate(inside)) <= A4["width"]
