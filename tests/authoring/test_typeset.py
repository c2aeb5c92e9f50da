"""Typed answers become formulas, and no text of the course is left as it was typed."""

import pytest

from grader.authoring.stage import answer_code
from grader.authoring.typeset import latex, typed_answer
from grader.report.markdown import Outline, to_html
from tests.this_course import MASTERS


@pytest.mark.parametrize(
    ("typed", "formula"),
    [
        ("p_j * (delta - p_i)", r"p_{j}\, \left(\delta - p_{i}\right)"),
        ("-(t - p) * x", r"-\left(t - p\right)\, x"),
        ("a - (b - c)", r"a - \left(b - c\right)"),
        ("a - b - c", "a - b - c"),
        ("a / (b / c)", r"\frac{a}{\frac{b}{c}}"),
        ("(a + b)^2", r"{\left(a + b\right)}^{2}"),
        ("(a / b)**2", r"{\left(\frac{a}{b}\right)}^{2}"),
        ("a * (b * c)", r"a\, b\, c"),
        ("sqrt(w1**2 + w2**2)", r"\sqrt{{w_{1}}^{2} + {w_{2}}^{2}}"),
        ("exp(-z) / (1 + exp(-z))", r"\frac{e^{-z}}{1 + e^{-z}}"),
        ("abs(b) * 2", r"\left|b\right| \cdot 2"),
        ("(P - T) @ V.T * A", r"\left(P - T\right)\, {V}^T * A"),
    ],
)
def test_brackets_stand_where_the_tree_needs_them(typed, formula):
    assert latex(typed) == formula


def test_every_typed_answer_of_the_course_is_a_formula():
    names = [
        (master, name)
        for master in MASTERS
        for name in master.answers.code
        if any(name in cell.names for cell in master.cells if cell.kind == "exercise")
    ]
    typed = {name: typed_answer(answer_code(m, name)) for m, name in names}
    formulas = {name: text for name, text in typed.items() if text}
    assert len(formulas) > 30
    for name, text in formulas.items():
        page = to_html(text, Outline(2))
        assert page.count("<math") >= text.count("displaystyle"), name
        assert 'class="tex"' not in page, name


def test_a_program_is_no_formula():
    master = MASTERS[0]
    assert typed_answer(answer_code(master, "sigmoid")) is None
    assert typed_answer(answer_code(master, "weighted_sum_by_hand")) is None
