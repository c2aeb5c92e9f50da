"""Values of formulas: against NumPy, against 50 digits, and where there is none."""

import random

import numpy as np
import pytest

from grader.judge.mp_arithmetic import DIGITS
from grader.student.formula.arithmetic import DOUBLE, UndefinedError, given
from grader.student.formula.evaluate import ShapeError, evaluate
from grader.student.formula.expression import parse
from grader.student.formula.names import Names

NUMBERS = Names({"z": 0, "y": 0, "k": 0})


def at(text, arithmetic=DOUBLE, **values):
    table = {
        n: given(arithmetic.number(repr(float(v))), arithmetic)
        for n, v in values.items()
    }
    with np.errstate(all="ignore"):
        return evaluate(parse(text, NUMBERS), table, arithmetic)


@pytest.mark.parametrize("arithmetic", [DOUBLE, DIGITS], ids=["double", "digits"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sigmoid(z)", 1 / (1 + np.exp(1.5))),
        ("relu(z) + relu(-z)", 1.5),
        ("softplus(z)", np.log1p(np.exp(-1.5))),
        ("step(z) + 2 step(-z)", 2.0),
        ("sign(z)", -1.0),
        ("|z|", 1.5),
        ("max(z, y, 0) + min(z, y)", 0.25 - 1.5),
        ("sinh(z) + cosh(z)", np.exp(-1.5)),
        ("z^2 + z^-1", 2.25 - 1 / 1.5),
        ("pi + e", np.pi + np.e),
        ("y^0.5 - sqrt(y)", 0.0),
        ("0^0", 1.0),
    ],
)
def test_functions(text, expected, arithmetic):
    found = at(text, arithmetic, z=-1.5, y=0.25)
    assert float(found.value) == pytest.approx(expected, rel=1e-13, abs=1e-15)
    assert 0 <= found.error < 1e-12


@pytest.mark.parametrize("arithmetic", [DOUBLE, DIGITS], ids=["double", "digits"])
@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1 / (y - y)", "'1 / (y - y)' divides by zero"),
        ("1 / (y - 1/4)", "divides by zero"),
        ("1 / ((y + 1/3) - (y + 1/3))", "divides by zero"),
        ("0^-1", "divides by zero"),
        ("log(z)", "'log(z)' is the logarithm of zero or less"),
        ("log(y - y)", "is the logarithm of zero or less"),
        ("sqrt(z)", "is the root of a negative number"),
        ("z^y", "is a broken power of a negative number"),
        ("exp(1000)", "grows beyond 1e100"),
        ("exp(exp(exp(2 - z)))", "grows beyond 1e100"),
        ("9**9**9**9", "grows beyond 1e100"),
        ("2 + 1e29^4", "'1e29**4' grows beyond 1e100"),
        ("cosh(-1000)", "grows beyond 1e100"),
    ],
)
def test_formulas_without_a_value(text, reason, arithmetic):
    with pytest.raises(UndefinedError) as caught:
        at(text, arithmetic, z=-1.5, y=0.25)
    assert reason in str(caught.value)


def test_a_root_of_nothing_knows_how_little_it_knows():
    found = at("sqrt(y - 1/4)", y=0.25)
    assert found.value == 0
    assert 1e-9 < found.error < 1e-7


def random_formula(rng, depth):
    if depth == 0:
        return rng.choice(["z", "y", "k", "2", "0.3", "7"])
    a, b = (random_formula(rng, rng.randrange(depth)) for _ in range(2))
    forms = "({a}+{b}) ({a}-{b}) {a}*{b} ({a})/({b}) ({a})^2 |{a}|^{b} exp({a}/5)"
    forms += " log(|{a}|) sqrt(|{a}|) sin({a}) tanh({a}) sigmoid({a}) relu({a})"
    forms += " max({a},{b}) softplus({a}) (1e6+{a}-1e6) cosh({a}/9)"
    return rng.choice(forms.split()).format(a=a, b=b)


@pytest.mark.slow
def test_error_bounds_hold():
    rng = random.Random(5)
    seen = widest = 0
    for _ in range(1500):
        text = random_formula(rng, rng.randint(1, 5))
        values = {n: round(rng.uniform(-3, 3), 6) for n in ("z", "y", "k")}
        try:
            exact = at(text, DIGITS, **values)
            found = at(text, DOUBLE, **values)
        except (UndefinedError, ValueError):
            continue
        gap = abs(float(exact.value - DIGITS.number(float(found.value))))
        assert gap <= found.error + 1e-300, (text, values)
        widest = max(widest, float(found.error))
        seen += 1
    assert seen > 1000
    assert widest > 1e-12  # some of them do cancel


ARRAYS = Names({"X": 2, "P": 2, "W": 2, "h": 1, "t": 1, "n": 0})


@pytest.fixture
def arrays():
    rng = np.random.default_rng(3)
    shapes = {"X": (5, 4), "P": (5, 3), "W": (3, 4), "h": (4,), "t": (3,)}
    return {n: rng.normal(size=s) for n, s in shapes.items()} | {"n": np.float64(5)}


@pytest.mark.parametrize(
    ("text", "numpy"),
    [
        ("X^T (P - 1) / n", lambda a: a["X"].T @ (a["P"] - 1) / 5),
        ("t @ W * h (1 - 2)", lambda a: a["t"] @ a["W"] * a["h"] * -1),
        ("t^T W diag(h)", lambda a: a["t"] @ a["W"] @ np.diag(a["h"])),
        ("outer(t, h)", lambda a: np.outer(a["t"], a["h"])),
        ("sum(P, axis=0)", lambda a: a["P"].sum(axis=0)),
        ("P.mean(axis=1, keepdims=True)", lambda a: a["P"].mean(1, keepdims=True)),
        ("sum(X)", lambda a: a["X"].sum()),
        ("mean(X) + len(X) + norm(h)", lambda a: a["X"].mean() + 5 + _length(a["h"])),
        ("softmax(P) * exp(P)", lambda a: _softmax(a["P"]) * np.exp(a["P"])),
        ("max(X, 0) + relu(-X)", lambda a: np.abs(a["X"])),
        ("P * t - t", lambda a: a["P"] * a["t"] - a["t"]),
        ("h @ h", lambda a: a["h"] @ a["h"]),
        ("X**2 @ h", lambda a: a["X"] ** 2 @ a["h"]),
    ],
)
def test_arrays_as_numpy_has_them(arrays, text, numpy):
    table = {n: given(v, DOUBLE) for n, v in arrays.items()}
    found = evaluate(parse(text, ARRAYS), table, DOUBLE)
    expected = numpy(arrays)
    assert np.shape(found.value) == np.shape(expected) == np.shape(found.error)
    np.testing.assert_allclose(found.value, expected, rtol=1e-12, atol=1e-14)
    assert np.max(found.error) < 1e-11


def _length(v):
    return np.sqrt(v @ v)


def _softmax(a):
    powers = np.exp(a - a.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


@pytest.mark.parametrize("text", ["X @ P", "X * P", "X + W", "h @ t", "max(X, P)"])
def test_arrays_that_do_not_fit(arrays, text):
    table = {n: given(v, DOUBLE) for n, v in arrays.items()}
    with pytest.raises(ShapeError):
        evaluate(parse(text, ARRAYS), table, DOUBLE)
