"""Difference quotients fail at the cancellation points; right formulas do not."""

import numpy as np
import pytest

from grader.exercises.neuron.activations import SIGMOID_DERIVATIVE
from grader.exercises.neuron.gradient import NEURON_GRADIENTS
from grader.exercises.softmax.backward import SOFTMAX_BACKWARD
from grader.student.judging.code_check import judge_code
from solutions.neuron import binary_cross_entropy, sigmoid
from solutions.softmax import softmax

SEEDS = ("public", "hidden")


def loss(X, y, w, b):
    return binary_cross_entropy(X @ w + b, y)


def moved(X, y, w, b, left, right, h):
    """Difference of the loss for each weight and for the bias, steps in units of h."""
    axes = h * np.eye(len(w))
    d_w = [loss(X, y, w + right * e, b) - loss(X, y, w + left * e, b) for e in axes]
    d_b = loss(X, y, w, b + right * h) - loss(X, y, w, b + left * h)
    return np.array(d_w), d_b


def quotient(left, right, h):
    def gradients(X, y, w, b):
        d_w, d_b = moved(X, y, w, b, left, right, h)
        return d_w / ((right - left) * h), d_b / ((right - left) * h)

    return gradients


def richardson(h):
    wide, narrow = quotient(-1, 1, h), quotient(-1, 1, h / 2)

    def gradients(*args):
        pairs = zip(wide(*args), narrow(*args), strict=True)
        return tuple((4 * near - far) / 3 for far, near in pairs)

    return gradients


def rounded(X, y, w, b):
    d_w, d_b = quotient(-1, 1, 1e-5)(X, y, w, b)
    return d_w.round(9), round(d_b, 9)


def logits_by_difference(X, y, w, b, h=1e-5):
    def losses(z):
        return np.logaddexp(0, z) - y * z

    z = X @ w + b
    d_z = (losses(z + h) - losses(z - h)) / (2 * h) / len(y)
    return X.T @ d_z, d_z.sum()


QUOTIENTS = {
    **{f"central {h:g}": quotient(-1, 1, h) for h in (1e-3, 1e-4, 1e-5, 1e-6, 1e-7)},
    **{f"forward {h:g}": quotient(0, 1, h) for h in (1e-6, 1e-7, 1e-8)},
    "backward": quotient(-1, 0, 1e-7),
    "richardson": richardson(1e-2),
    "rounded": rounded,
    "differences of the logits": logits_by_difference,
}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("scheme", QUOTIENTS)
def test_no_difference_quotient_earns_a_point(scheme, seed):
    verdict = judge_code(NEURON_GRADIENTS.spec(seed), QUOTIENTS[scheme])
    assert (verdict.share, verdict.stage) == (0.0, "value")


def test_the_message_says_what_was_seen_and_accuses_nobody():
    verdict = judge_code(NEURON_GRADIENTS.spec("public"), quotient(-1, 1, 1e-5))
    assert "Right at ordinary points" in verdict.sentence
    assert "the loss is 5e11" in verdict.sentence
    assert "d_w and d_b lost the digits" in verdict.sentence
    assert "formula" in verdict.evidence
    told = (verdict.sentence + verdict.evidence).lower()
    assert not any(
        word in told for word in ("cheat", "numerical", "copied", "quotient")
    )


def single_precision(X, y, w, b):
    X, y, w, b = (np.asarray(v, dtype=np.float32) for v in (X, y, w, b))
    d_z = (1 / (1 + np.exp(-(X @ w + b))) - y) / len(y)
    return X.T @ d_z, d_z.sum()


def plain_loops(X, y, w, b):
    d_w, d_b = np.zeros(len(w)), 0.0
    for x, label in zip(X, y, strict=True):
        error = float(sigmoid(np.float64(x @ w + b))) - label
        for j in range(len(w)):
            d_w[j] += error * x[j] / len(y)
        d_b += error / len(y)
    return d_w, d_b


def overflowing(X, y, w, b):
    powers = np.exp(X @ w + b)
    d_z = (powers / (1 + powers) - y) / len(y)
    return X.T @ d_z, d_z.sum()


def clipped(X, y, w, b):
    p = np.clip(sigmoid(X @ w + b), 1e-12, 1 - 1e-12)
    d_z = ((1 - y) / (1 - p) - y / p) * p * (1 - p) / len(y)
    return X.T @ d_z, d_z.sum()


def through_tanh(X, y, w, b):
    d_z = (0.5 + 0.5 * np.tanh((X @ w + b) / 2) - y) / len(y)
    return np.einsum("ij,i->j", X, d_z), np.sum(d_z)


def complex_step(X, y, w, b, h=1e-30):
    def analytic(w, b):
        z = X @ w + b
        shrunk = np.exp(np.where(z.real > 0, -z, z))
        positive = np.where(z.real > 0, z, 0)
        return np.mean(positive + np.log(1 + shrunk) - y * z)

    axes = 1j * h * np.eye(len(w))
    d_w = np.array([analytic(w + e, b).imag / h for e in axes])
    return d_w, analytic(w.astype(complex), b + 1j * h).imag / h


FORMULAS = (
    single_precision,
    plain_loops,
    clipped,
    through_tanh,
    complex_step,
)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("formula", FORMULAS, ids=lambda f: f.__name__)
def test_formulas_keep_all_points(formula, seed):
    verdict = judge_code(NEURON_GRADIENTS.spec(seed), formula)
    assert verdict.passed, verdict


STEPS = [(-1, 1, 10.0**-k) for k in range(3, 8)] + [(0, 1, 1e-7), (0, 1, 2.0**-26)]


def by_nudging(f, z, left, right, h):
    return (f(z + right * h) - f(z + left * h)) / ((right - left) * h)


def through_softmax(upstream, probs, left, right, h):
    z, found = np.log(probs), np.zeros_like(probs)
    for j in range(probs.shape[1]):

        def weighted(move, j=j):
            moved = z.copy()
            moved[:, j] += move
            return np.sum(upstream * softmax(moved), axis=1)

        found[:, j] = by_nudging(weighted, 0.0, left, right, h)
    return found


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("step", STEPS, ids=str)
def test_nor_does_one_for_the_slope_of_sigmoid_or_softmax(step, seed):
    """Rounded to single precision at the very end it is still none."""

    def slope(z):
        return by_nudging(sigmoid, z, *step)

    def vjp(upstream, probs):
        return through_softmax(upstream, probs, *step)

    for exercise, answer in ((SIGMOID_DERIVATIVE, slope), (SOFTMAX_BACKWARD, vjp)):
        verdict = judge_code(exercise.spec(seed), answer)
        assert (verdict.share, verdict.stage) == (0.0, "value")
        assert "your result lost the digits" in verdict.sentence
    if step in STEPS[2:4]:  # others have errors as large as those of single precision
        verdict = judge_code(
            SIGMOID_DERIVATIVE.spec(seed), lambda z: slope(z).astype(np.float32)
        )
        assert verdict.share == 0.0


@pytest.mark.parametrize("seed", SEEDS)
def test_a_formula_that_overflows_loses_what_stability_is_worth(seed):
    verdict = judge_code(NEURON_GRADIENTS.spec(seed), overflowing)
    assert (verdict.share, verdict.stage) == (0.75, "stability")
    assert "nan" in verdict.sentence
