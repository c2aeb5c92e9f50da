"""Reading typed formulas: their spellings, their meaning, and what refusals say."""

import math
import random

import numpy as np
import pytest

from grader.student.formula.arithmetic import DOUBLE, given
from grader.student.formula.evaluate import evaluate
from grader.student.formula.expression import parse
from grader.student.formula.names import Names, ReadingError
from grader.student.formula.tree import echo

VALUES = {
    "z": 0.7,
    "t": 0.3,
    "x": 1.3,
    "w": -0.6,
    "b": 0.2,
    "m": 4.0,
    "y": 0.41,
    "y_hat": 0.62,
    "lambda": 0.9,
    "x_1": 0.8,
    "w1": 1.1,
    "a_i": 0.35,
}
NAMES = Names(dict.fromkeys(VALUES, 0))
TABLE = {name: given(np.float64(v), DOUBLE) for name, v in VALUES.items()}
ARRAYS = Names({"X": 2, "P": 2, "T": 2, "W": 2, "y": 1, "t": 1, "h": 1, "n": 0})


def value(text: str) -> float:
    with np.errstate(all="ignore"):
        return float(evaluate(parse(text, NAMES), TABLE, DOUBLE).value)


def read(text: str, names: Names = NAMES) -> str:
    return echo(parse(text, names))


def refusal(text: str, names: Names = NAMES) -> str:
    with pytest.raises(ReadingError) as caught:
        parse(text, names)
    sentence = str(caught.value)
    assert sentence.isprintable()
    assert len(sentence) < 300
    return sentence


# Every reading is written twice: as a learner types it, and in plain Python.
SPELLINGS = [
    (r"\frac{1}{1+e^{-z}}", "1 / (1 + exp(-z))"),
    (r"\dfrac{\lambda}{m}w", "(lambda / m) * w"),
    (r"\frac12 (y-t)^2", "(1 / 2) * (y - t)**2"),
    (r"\frac1{m}\left(y-t\right)\,x", "(1 / m) * (y - t) * x"),
    (r"y\left(1-y\right)", "y * (1 - y)"),
    (r"\hat{y}(1-\hat{y})", "y_hat * (1 - y_hat)"),
    (r"\hat y - y", "y_hat - y"),
    ("math.log(y) + math.exp(z)", "log(y) + exp(z)"),
    (r"b / \|w\|", "b / abs(w)"),
    (r"\left\lVert w \right\rVert |x|", "abs(w) * abs(x)"),
    ("ŷ(1−ŷ)", "y_hat * (1 - y_hat)"),
    ("y\u0302 - yhat", "y_hat - y_hat"),
    (r"-\frac{t}{y}+\frac{1-t}{1-y}", "-(t / y) + (1 - t) / (1 - y)"),
    (r"\sigma(z)(1-\sigma(z))", "sigmoid(z) * (1 - sigmoid(z))"),
    ("σ(z) (1 − σ(z))", "sigmoid(z) * (1 - sigmoid(z))"),
    (r"\mathrm{sigmoid}(z)", "sigmoid(z)"),
    (r"\operatorname{ReLU}(z)", "relu(z)"),
    (r"\tanh^2(z)", "tanh(z)**2"),
    (r"1-\tanh^{2} z", "1 - tanh(z)**2"),
    (r"e^{-z}", "exp(-z)"),
    (r"\mathrm{e}^{-z}", "exp(-z)"),
    ("e**(-z)", "exp(-z)"),
    ("np.exp(-z)", "exp(-z)"),
    (r"\ln y", "log(y)"),
    (r"t \log y + (1-t) \ln(1-y)", "t * log(y) + (1 - t) * log(1 - y)"),
    (r"2\lambda w", "2 * lambda * w"),
    ("2λw", "2 * lambda * w"),
    ("y^2e^{-z}", "y**2 * exp(-z)"),
    ("y²", "y**2"),
    (r"x_1 w_1 + b", "x_1 * w1 + b"),
    ("x_{1}w_{1}+b", "x_1 * w1 + b"),
    ("x1w1 + b", "x_1 * w1 + b"),
    ("x₁", "x_1"),
    (r"a_{i}(1-a_{i})", "a_i * (1 - a_i)"),
    ("|z|", "abs(z)"),
    (r"\left|z - |y|\right||w|", "abs(z - abs(y)) * abs(w)"),
    (r"\sqrt{z^2}", "sqrt(z**2)"),
    (r"\max(0,z)", "max(0, z)"),
    (r"\max\{0, z\}", "max(0, z)"),
    ("xw+b", "x * w + b"),
    ("2xexp(-z)", "2 * x * exp(-z)"),
    (r"z \cdot (1-z) \times y", "z * (1 - z) * y"),
    ("$y(1-y)$", "y * (1 - y)"),
    ("[y (1 - y)] x", "y * (1 - y) * x"),
    ("\frac{1}{m}", "1 / m"),  # Python took \f for a form feed
    ("\tanh(z) + \beta", None),
]


LOOKALIKES = {
    "（１－ｚ）＊ｘ": "(1 - z) * x",
    "z\u200b(1 - z)": "z * (1 - z)",
    "z\u2062x": "z * x",
    "х - у": "x - y",
    "\U0001d467 + \U0001d465": "z + x",
    "z\u3000+\u2003x": "z + x",
    "z ‐ x": "z - x",
    "log1p(z)": "log(1 + z)",
    "np.expm1(z)": "exp(z) - 1",
}


@pytest.mark.parametrize(("typed", "python"), LOOKALIKES.items())
def test_signs_are_read_as_what_they_look_like(typed, python):
    assert read(typed) == python


@pytest.mark.parametrize(("typed", "python"), SPELLINGS)
def test_spellings_of_one_formula(typed, python):
    if python is None:
        assert "beta" in refusal(typed)
        return
    assert read(typed) == python
    assert read(python) == python


@pytest.mark.parametrize(
    "typed",
    [
        "dy/dz = y(1-y)",
        r"\frac{\partial y}{\partial z} = y(1-y)",
        "p(y=1) := y(1-y)",
        r"w \leftarrow y(1-y)",
        "f(z) = z + 1 = y(1-y)",
        "= y(1-y)",
    ],
)
def test_what_stands_left_of_an_equals_sign_is_passed_over(typed):
    assert read(typed) == "y * (1 - y)"
    assert read("mean(X, axis=0)", ARRAYS) == "mean(X, axis=0)"


def test_numbers_may_have_a_transpose_and_letters_below():
    assert read(r"w^T x + w^\top x + w^{T}x") == "w * x + w * x + w * x"
    pair = Names({"p_i": 0, "p_j": 0, "T": 0})
    assert read("pⱼ(1 - pᵢ)", pair) == "p_j * (1 - p_i)"
    assert read("p_i^T", pair) == "p_i**T"


@pytest.mark.parametrize("typed", [r"\delta_{ij} - p_j", "delta_ij - p_j", "δ_ij-p_j"])
def test_the_delta_of_kronecker_may_have_its_indices(typed):
    names = Names({"p_j": 0, "p_i": 0, "delta": 0})
    assert read(typed, names) == "delta - p_j"
    written = typed.partition("-")[0].strip()
    assert f"'{written}'" in refusal(typed, Names({"p": 0, "delta": 0}))


@pytest.mark.parametrize(
    ("typed", "python"),
    [
        ("1/2x", "(1 / 2) * x"),
        ("1/2*x", "(1 / 2) * x"),
        ("x/y/z", "(x / y) / z"),
        ("x - y - z", "x - y - z"),
        ("x - (y - z)", "x - (y - z)"),
        ("-z^2", "-(z**2)"),
        ("2^-z^2", "2**(-(z**2))"),
        ("z^2^3", "z**(2**3)"),
        ("-2*z", "-2 * z"),
        ("x - -y", "x - (-y)"),
        ("log y^2", "log(y**2)"),
        ("sin(z)^2", "sin(z)**2"),
        ("e^x y", "exp(x) * y"),
    ],
)
def test_how_doubtful_formulas_are_read(typed, python):
    assert read(typed) == python


def test_a_wide_slash_takes_the_product_below_it():
    assert echo(parse("1/2x + y", NAMES, wide_slash=True)) == "1 / (2 * x) + y"


@pytest.mark.parametrize(
    ("typed", "python"),
    [
        ("X.T @ (P - T) / n", "(X.T @ (P - T)) / n"),
        (r"X^\top (P-T)/n", "(X.T @ (P - T)) / n"),
        (r"n / \|y\|", "n / norm(y)"),
        (r"\lVert y - t \rVert^2 / n", "norm(y - t)**2 / n"),
        ("‖y‖‖t‖ |n|", "norm(y) * norm(t) * abs(n)"),
        ("X^T(P - T)", "X.T @ (P - T)"),
        ("X^{T} @ T", "X.T @ T"),
        (r"\mathbf{X}^\top \mathbf{P}", "X.T @ P"),
        ("X.T.dot(P - T) / len(X)", "(X.T @ (P - T)) / len(X)"),
        ("(y - t) @ W * h * (1 - h)", "((y - t) @ W) * h * (1 - h)"),
        (r"(y-t)^T W \mathrm{diag}(h*(1-h))", "(y - t).T @ W @ diag(h * (1 - h))"),
        ("np.outer(y - t, h)", "outer(y - t, h)"),
        ("(P*T).sum(axis=1, keepdims=True)", "sum(P * T, axis=1, keepdims=True)"),
        ("np.sum(P - T, axis=-1)", "sum(P - T, axis=1)"),
        ("P.mean(0)", "mean(P, axis=0)"),
        ("sum(P, 0)", "sum(P, axis=0)"),
    ],
)
def test_array_formulas(typed, python):
    assert read(typed, ARRAYS) == python
    assert read(python, ARRAYS) == python


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("", "still empty"),
        ("1 - ", "After '1 -' I expected a number, a name or '('"),
        (")(", "At the start I expected"),
        ("y(1-y", "I expected an operation or ')', but the answer ends there"),
        ("(y]", "fits no bracket"),
        ("y*(1-N)", "You wrote 'N'; this answer may use z, t"),
        ("Y(1-y)", "Did you mean 'y'?"),
        ("lamda w", "Did you mean 'lambda'?"),
        ("f(z)", "You wrote 'f'"),
        ("y == z", "right-hand side"),
        ("y -= z", "right-hand side"),
        ("y >= z", "I cannot read '>'"),
        ("y = ", "still empty"),
        (r"\sigma(1-\sigma)", r"'\sigma' is a function: write in brackets what it"),
        ("2 y_k", "You wrote 'y_k'"),
        ("σ'(z)", "no prime"),
        ("0,5 z", "write '.' for the decimal point"),
        ("exp^(-z)", "write exp(...) or e^(...)"),
        (r"\tanh^{-1}(z)", "Write the power behind the brackets"),
        (r"\log y (1-y)", "put the argument in brackets"),
        (r"\sqrt[3]{z}", "I expected '('"),
        ("log(z, 2)", "'log' takes 1 value, you gave 2."),
        ("max(z)", "'max' takes at least 2 values"),
        ("y^{(1)}", "number of a layer"),
        ("y; z", "After 'y' I cannot read ';'"),
        ("z!", "I cannot read '!'"),
        (r"\sum_i z", r"I cannot read '\sum'"),
        ("z.T", "'.T' is not read"),
        ("0.3333333333333333 z", "write it as a fraction"),
        ("1e40", "too large"),
        ("ж(1-y)", "CYRILLIC SMALL LETTER ZHE"),
    ],
)
def test_refusals_say_what_and_where(typed, part):
    assert part in refusal(typed)


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("h (1 - h)", "write '*' (entry by entry) or '@'"),
        ("X[0]", "indices"),
        ("X.shape", "'.shape' is not read"),
        ("n @ X", "for a number write '*'"),
        ("sum(n)", "this is one number"),
        ("sum(h, axis=1)", "no axis 1"),
        ("outer(X, h)", "'outer' takes two vectors"),
        ("n.T", "only an array"),
        ("exp(X, axis=1)", "takes no axis"),
        ("axis", "You wrote 'axis'"),
    ],
)
def test_refusals_of_array_formulas(typed, part):
    assert part in refusal(typed, ARRAYS)


def test_numbers_are_refused_as_names_where_there_are_none():
    assert "has no names" in refusal("y", Names({}))


def test_names_that_are_one_in_other_spelling_are_a_mistake_of_the_question():
    with pytest.raises(ValueError, match="one name"):
        Names({"x1": 0, "x_1": 0})


def test_a_declared_name_is_never_a_function_or_a_constant():
    names = Names({"e": 0, "sigma": 0, "pi": 0})
    assert read("sigma(e) pi^2", names) == "sigma * e * pi**2"


def random_formula(rng: random.Random, depth: int) -> str:
    """A formula in Python's spelling, full of brackets, products and signs."""
    if depth == 0:
        return rng.choice([*"ztxwbmy", "2", "0.5", "3", "1.25"])
    a, b = (random_formula(rng, depth - 1) for _ in range(2))
    return rng.choice(
        [
            f"{a} + {b}",
            f"{a} - {b}",
            f"({a}) * ({b})",
            f"{a} * {b}",
            f"({a} - {b}) / ({b})",
            f"-({a})",
            f"-{a}",
            f"({a})**2",
            f"({a})**-1",
            f"exp(({a}) / 9)",
            f"sin({a}) * cos({b})",
            f"abs({a})",
            f"max({a}, {b})",
            f"tanh({a})",
        ]
    )


@pytest.mark.slow
def test_values_equal_those_of_python_itself():
    rng = random.Random(20240607)
    functions = {n: getattr(math, n) for n in ("exp", "sin", "cos", "tanh")}
    space = {"__builtins__": {}, "max": max, "abs": abs, **functions, **VALUES}
    seen = 0
    for _ in range(600):
        text = random_formula(rng, rng.randint(1, 4))
        try:
            expected = float(eval(text, space))  # a text made above, by this test
            tree = parse(text, NAMES)
        except (ZeroDivisionError, OverflowError, ReadingError):
            continue
        assert parse(echo(tree), NAMES) == tree
        if abs(expected) < 1e30:
            assert value(text) == pytest.approx(expected, rel=1e-9, abs=1e-12)
            seen += 1
    assert seen > 400


@pytest.mark.parametrize("text", ["p_i", "p_{i}"])
def test_an_undeclared_p_i_is_not_the_number_pi(text):
    with pytest.raises(ReadingError, match="p_j"):
        parse(text, Names({"p_j": 0}))
    assert echo(parse(text, Names({"p_i": 0}))) == "p_i"
    assert echo(parse("pi", Names({"p_i": 0}))) == "p_i"
    assert echo(parse("pi", Names({"p_j": 0}))) == "pi"
