"""Typed derivations: what is equal passes, what is not fails, on both sides alike."""

import json

import numpy as np
import pytest

from grader.judge.derivation import Derivation, complaints, judge, public_points
from grader.student.formula.judge_formula import judge_typed
from tests.this_course import EXERCISES, one_in

TYPED = [e for e in EXERCISES.values() if hasattr(e, "parts")]
SYMBOLS = {
    "z": (-3, 3),
    "t": (0.05, 0.95),
    "x": (-2, 2),
    "w": (-2, 2),
    "b": (-1, 1),
    "m": (2, 9),
    "lambda": (0.1, 1),
}
DEFINE = {"y": "sigmoid(z)", "u": "tanh(z)"}

# as typed, what is asked for, whether they are equal (y = sigmoid(z), u = tanh(z))
PAIRS = [
    ("y*(1-y)", "exp(-z)/(1+exp(-z))**2", True),
    ("y(1-y)", "y-y**2", True),
    (r"\sigma(z)(1-\sigma(z))", "y*(1-y)", True),
    (r"\frac{e^{-z}}{(1+e^{-z})^2}", "y*(1-y)", True),
    (r"\frac{1}{1+e^{-z}}\cdot\left(1-\frac{1}{1+e^{-z}}\right)", "y*(1-y)", True),
    ("1/(2+exp(z)+exp(-z))", "y*(1-y)", True),
    ("1/(4*cosh(z/2)^2)", "y*(1-y)", True),
    ("(1-tanh(z/2)**2)/4", "y*(1-y)", True),
    ("y^{2}e^{-z}", "y*(1-y)", True),
    ("exp(z - 2 log(1+exp(z)))", "y*(1-y)", True),
    ("exp(2 softplus(-z) + z)^-1", "y*(1-y)", True),
    ("1/4 - (y - 1/2)^2", "y*(1-y)", True),
    ("y(1-y) + 0*z", "y*(1-y)", True),
    ("y - y^2 + (z + 10^4) - (10^4 + z)", "y*(1-y)", True),
    ("z*(1-z)", "y*(1-y)", False),
    ("y*(1+y)", "y*(1-y)", False),
    ("1-y^2", "y*(1-y)", False),
    ("y(y-1)", "y*(1-y)", False),
    ("y(1-y", "y*(1-y)", False),
    ("y - y^2 + 1e-9", "y*(1-y)", False),
    ("y - y^2 + 1e-12", "y*(1-y)", False),
    ("y(1-y) + 1e-9 z", "y*(1-y)", False),
    ("y(1-y)*1.000000001", "y*(1-y)", False),
    ("y - y^1.999999999", "y*(1-y)", False),
    ("y(1-y) + max(0, z-2)/9", "y*(1-y)", False),
    ("(y-t)*y*(1-y)*x", "x*(y-t)*(y-y^2)", True),
    ("(y-t)x", "x*y - t*x", True),
    ("-(t/y - (1-t)/(1-y))*y*(1-y)", "y-t", True),
    (r"-\left(\frac{t}{y}-\frac{1-t}{1-y}\right)", "(y-t)/(y*(1-y))", True),
    ("t - y", "y - t", False),
    ("(y-t)^2 x", "(y-t)*x", False),
    ("|y-t| x", "(y-t)*x", False),
    ("1-u^2", "4/(exp(z)+exp(-z))**2", True),
    (r"1-\tanh^2 z", "1/cosh(z)^2", True),
    ("1 - z^2", "1-tanh(z)^2", False),
    ("u(1-u)", "1-u^2", False),
    ("sqrt(z^2)", "abs(z)", True),
    ("sqrt(z^2)", "z", False),
    ("log(exp(z))", "z", True),
    ("relu(z)", "max(0,z)", True),
    ("(z+|z|)/2", "max(0, z)", True),
    ("step(z) z", "relu(z)", True),
    ("z", "relu(z)", False),
    ("lambda w", "w*lambda", True),
    (r"2\lambda w", "lambda*w", False),
    (r"\frac{\lambda}{m} w", "lambda*w/m", True),
    (r"\frac{1}{m}(y-t)x + \lambda w", "(y-t)*x/m + w*lambda", True),
    (r"\frac{1}{m}(y-t)x \cdot \lambda w", "(y-t)*x/m + w*lambda", False),
    ("x/(x)", "1", True),
    ("(z^2-1)/(z-1)", "z+1", True),
    ("sin(z)^2+cos(z)^2", "1", True),
    ("log(1+exp(z))", "z+log(1+exp(-z))", True),
    ("-log(y)", "log(1+exp(-z))", True),
    ("-t log y - (1-t) ln(1-y)", "softplus(z) - t*z", True),
    ("0.333333333333*z", "z/3", False),
    ("2z/6", "z/3", True),
    ("0.5 (y-t)^2", r"\frac12 (t-y)^2", True),
    ("__import__('os')", "y", False),
    ("y*(1-q)", "y", False),
]


@pytest.mark.parametrize(("typed", "asked", "equal"), PAIRS)
def test_equality(typed, asked, equal):
    question = Derivation(asked, SYMBOLS, define=DEFINE)
    public = json.loads(json.dumps(public_points(question), allow_nan=False))
    for found in (judge(typed, question, "7"), judge_typed(typed, public)):
        assert found.passed is equal, found
        assert (found.stage == "passed") is equal
        assert found.sentence.isprintable()
        assert len(found.sentence) < 250


def test_rounding_is_no_excuse():
    """An answer cannot make itself so inexact that any right value fits it."""
    question = Derivation("y*(1-y)", SYMBOLS, define=DEFINE)
    for blur in ("1e20*1e20*(z-z)", "1e29^2 sin(0*z)", "(1e29 + z)^3 - (1e29 + z)^3"):
        assert not judge(f"z + {blur}", question).passed
        assert not judge_typed(f"z + {blur}", public_points(question)).passed


def test_the_same_seed_gives_the_same_points():
    question = Derivation("y*(1-y)", SYMBOLS, define=DEFINE)
    assert question.sheet("a").expected == question.sheet("a").expected
    assert question.sheet("a").expected != question.sheet("b").expected


def test_hidden_points_catch_what_fits_the_public_ones():
    question = Derivation("z", {"z": (-3, 3)})
    points = public_points(question)["points"]["z"]
    product = "*".join(f"(z - {p})" if p > 0 else f"(z + {-p})" for p in points)
    assert judge_typed(f"z + {product}", public_points(question)).passed
    assert not judge(f"z + {product}", question).passed


def test_labels_take_all_their_values_and_numbers_both_signs():
    question = Derivation("p^y (1-p)^(1-y) z", {"y": [0, 1], "p": (0, 1), "z": (-1, 1)})
    points = public_points(question)["points"]
    assert set(points["y"]) == {0.0, 1.0}
    assert set(np.sign(points["z"])) == {-1.0, 1.0}
    factor = Derivation("p^y (1-p)^(1-y)", {"y": [0, 1], "p": (0, 1)})
    assert judge("y p + (1 - y)(1 - p)", factor).passed  # equal for labels
    assert not judge("p (1 - p)", factor).passed


BATCH = {"X": ("n", "d"), "P": ("n", "k"), "T": ("n", "k"), "W": ("d", "k")}
GRADIENT = Derivation(
    "X.T @ (P - T) / n",
    {"n": "size", "P": (0.05, 0.95)},
    BATCH,
    wrong={"B1": ("X.T @ (P - T)", "The mean over the examples is missing.")},
)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("X.T @ (P - T) / n", "Right: read as (X.T @ (P - T)) / n."),
        (r"\frac{1}{n} X^\top (P - T)", "Right: read as ((1 / n) * X.T) @ (P - T)."),
        ("((P - T).T @ X).T / len(X)", "Right: read as ((P - T).T @ X).T / len(X)."),
        ("X.T @ (P - T)", "The mean over the examples is missing."),
        ("X.T @ (T - P) / n", "Right but for the sign"),
        ("(P - T).T @ X / n", "it is the transpose of the right one"),
        ("P - T", "Your answer has shape (n, k), shape (d, k) is asked for."),
        ("sum(P - T)", "Your answer is one number, shape (d, k) is asked for."),
        ("sum(P - T, axis=0)", "Your answer has shape (k,), shape (d, k) is asked"),
        ("X @ (P - T)", "In 'X @ (P - T)' the shapes are (n, d) and (n, k); the last"),
        ("X * (P - T)", "(n, d) and (n, k); entry by entry the shapes must be equal."),
        ("X.T @ P / n", "Not equal: entry ["),
        ("X.T @ (P - T) / n + 1e-9 W", "Look again at the last term"),
    ],
)
def test_array_answers(typed, sentence):
    hidden = judge(typed, GRADIENT)
    assert sentence in hidden.sentence
    assert hidden.passed is sentence.startswith("Right: ")
    assert judge_typed(typed, public_points(GRADIENT)).sentence == hidden.sentence


def test_a_forgotten_mean_is_found_without_a_catalogue():
    question = Derivation(GRADIENT.expected, GRADIENT.symbols, BATCH)
    sentence = "the right one multiplied by n: where does this factor come from?"
    assert sentence in judge("X.T @ (P - T)", question).sentence


def test_defined_arrays_and_vectors():
    question = Derivation(
        "outer((y - t) @ W * h * (1 - h), x)",
        {"t": (0, 1)},
        {"x": ("d",), "W": ("k", "h"), "a": ("h",), "y": ("k",), "t": ("k",)},
        define={"h": "sigmoid(a)"},
        only=("y", "t", "W", "h", "x"),
    )
    assert complaints(question) == []
    assert judge("outer(h (y-t)^T W * (1 - h), x)", question).stage == "cannot run"
    assert judge("outer(h * ((y-t)^T W) * (1 - h), x)", question).passed
    assert "exchanged" not in judge("outer(x, (y-t)@W*h*(1-h))", question).sentence


@pytest.mark.parametrize(
    "typed", ["r @ V @ diag(a)", "r @ V * a.T", "(V * a.T).T @ r.T"]
)
def test_rows_and_columns_have_one_entry_across(typed):
    shapes = {"r": ("1", "k"), "V": ("k", "h"), "a": ("h", "1")}
    question = Derivation("(r @ V) * a.T", arrays=shapes)
    finding = judge(typed, question)
    if typed.endswith("r.T"):
        assert "shape (h, 1), shape (1, h) is asked for" in finding.sentence
    else:
        assert finding.passed


def test_formulas_about_nothing_are_no_question():
    with pytest.raises(ValueError, match="nothing declares"):
        Derivation("y", {"y": (0, 1)}, only=("z",)).names  # noqa: B018
    with pytest.raises(ValueError, match="one name"):
        judge("y", Derivation("y1", {"y1": (0, 1), "y_1": (0, 1)}))


def test_complaints_find_wrong_forms_that_cannot_be_told_apart():
    question = Derivation(
        "2 y",
        {"y": (0, 1)},
        wrong={"a": ("y + y", "One."), "b": ("y", "Two."), "c": ("y * 1", "Three.")},
    )
    assert [text.split()[0] for text in complaints(question)] == ["a", "c"]


@pytest.mark.parametrize("exercise", one_in(2, TYPED), ids=lambda e: e.name)
def test_the_catalogues_of_the_course(exercise):
    for part in getattr(exercise, "parts", {}).values():
        assert complaints(part) == []
        public = json.loads(json.dumps(public_points(part), allow_nan=False))
        if len(part.expected) > 5:  # a bare name or number stands there anyway
            assert repr(part.expected)[1:-1] not in json.dumps(public)
        for text, sentence in part.wrong.values():
            assert judge(text, part, "3")[:3] == (False, "value", sentence)
            assert judge_typed(text, public)[:3] == (False, "value", sentence)
