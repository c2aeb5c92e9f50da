r"""LaTeX becomes MathML with the right parts, or stays readable."""

from xml.etree import ElementTree

import pytest

from grader.report.markdown import Outline, to_html
from grader.report.math import to_mathml


def parts(latex, display=False):
    """Tags and the text of the formula, in order."""
    tree = ElementTree.fromstring(str(to_mathml(latex, display)))
    return [e.tag for e in tree.iter()], "".join(tree.itertext())


@pytest.mark.parametrize(
    ("latex", "tag", "text"),
    [
        (r"\frac{\partial L}{\partial W}", "mfrac", "∂L∂W"),
        (r"\hat y = \sigma(N)", "mover", "y^=σ(N)"),
        (r"\sum_{i=1}^n x_i", "msubsup", "∑i=1nxi"),
        (r"\begin{aligned} a &= b \\ c &= d \end{aligned}", "mtable", "a=bc=d"),
        ("\\begin{align*}\na &= b \\\\\nc &= d\n\\end{align*}", "mtable", "a=bc=d"),
        (r"\begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases}", "mtable", "{1x>00x≤0"),
        (r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}", "mtr", "(1234)"),
        (r"\begin{equation} a = b \end{equation}", "mrow", "a=b"),
        (r"W \in \mathbb{R}^{d \times k}", "msup", "W∈ℝd×k"),
        (r"\lVert w \rVert_2^2", "msubsup", "‖w‖22"),
        (r"\sqrt{x} \odot \nabla f", "msqrt", "x⊙∇f"),
    ],
)
def test_formulas_of_the_course_convert(latex, tag, text):
    tags, content = parts(latex, display="begin" in latex)
    assert tag in tags
    assert content.replace("\xa0", "") == text


def test_power_of_a_matrix_is_a_power_of_all_of_it():
    tree = ElementTree.fromstring(
        str(to_mathml(r"\begin{bmatrix} a & b \end{bmatrix}^\top"))
    )
    base, power = tree.find(".//msup")
    assert "".join(base.itertext()) == "[ab]"
    assert power.text == "⊤"


@pytest.mark.parametrize(
    ("latex", "spaces"),
    [
        (r"\log 2", 1),
        (r"y\log p + (1-y)\log(1-p)", 3),
        (r"-\log\sigma(z)", 1),
        (r"\log^2 x", 1),
        (r"\max_i z_i", 0),
        ("x + y", 0),
    ],
)
def test_names_of_functions_stand_apart_from_quantities(latex, spaces):
    assert to_mathml(latex).count("<mspace") == spaces


def test_slashes_and_bars_do_not_spread():
    assert 'rspace="0">/</mo>' in to_mathml(r"\partial p / \partial z")
    assert 'stretchy="false">‖</mo>' in to_mathml(r"\lVert w \rVert = \sqrt{x}")
    assert 'stretchy="true"' in to_mathml(r"\left| \frac{a}{b} \right|")


def test_display_formulas_say_so():
    assert 'display="block"' in to_mathml("x", display=True)
    assert to_mathml("x") == "<math><mi>x</mi></math>"


@pytest.mark.parametrize(
    "latex",
    [r"\frac{", r"\begin{aligned} a", "{" * 900, r"\def\a{b}\a", "x" * 5000, r"\left("],
)
def test_what_fails_stays_readable(latex):
    assert to_mathml(latex) == f'<code class="tex">${latex}$</code>'
    assert to_mathml(latex, display=True).startswith('<code class="tex">$$')


def test_a_long_formula_may_go_on_in_the_next_line_after_a_sign():
    long = r"\frac{\partial L}{\partial w} = (a + b + c + d) x + \frac{e + f + g}{h} y"
    lines = to_mathml(long).split("</math>")[:-1]
    assert [line[-6:] for line in lines[:2]] == ["=</mo>", "+</mo>"]
    assert len(lines) == 3
    shown = to_mathml(long, display=True)
    assert shown.count('<math displaystyle="true">') == 3
    assert to_mathml("a = b + c").count("<math>") == 1


def test_the_sign_of_a_term_is_no_operation():
    assert 'form="prefix">−</mo>' in to_mathml(r"\sigma(-z)")
    assert 'form="prefix">−</mo>' in to_mathml("y = -z")
    assert "prefix" not in to_mathml("(x) - z")


def test_text_is_escaped_and_attributes_are_chosen():
    shown = to_mathml(r"\text{<b>&#x3c;} \href{javascript:x}{y} \hspace{900em}")
    assert "<b>" not in shown
    assert "javascript" not in shown
    assert "900" not in shown


def test_a_formula_keeps_the_signs_beside_it_on_its_line():
    x, y = "<math><mi>x</mi></math>", "<math><mi>y</mi></math>"
    shown = to_html("for $x$, ($y$) and $x$ alone", Outline(0))
    tied = '<span class="join">{}</span>'
    assert tied.format(f"{x},") in shown
    assert tied.format(f"({y})") in shown
    assert f"and {x} alone" in shown
