"""Whether a gradient is that of a loss: ten losses against six gradients."""

import numpy as np
import pytest

from grader.judge.consistency import directions, fits, own_slopes

RNG = np.random.default_rng(9)
N, D, H, K, L2 = 5, 7, 6, 3, 0.37
X, T = RNG.normal(size=(N, D)), RNG.normal(size=(N, K))
AT = {
    "W1": RNG.normal(size=(D, H)) / 2,
    "b1": RNG.normal(size=H) / 2,
    "W2": RNG.normal(size=(H, K)) / 2,
    "b2": RNG.normal(size=K) / 2,
}


def residuals(p):
    return np.tanh(X @ p["W1"] + p["b1"]) @ p["W2"] + p["b2"] - T


def squares(p):
    return L2 / 2 * (np.sum(p["W1"] ** 2) + np.sum(p["W2"] ** 2))


def right_loss(p):
    return 0.5 * np.sum(residuals(p) ** 2) / N + squares(p)


def single(p):
    kinds = {True: np.complex64, False: np.float32}
    return {n: v.astype(kinds[np.iscomplexobj(v)]) for n, v in p.items()}


def with_buffer(p):
    total = np.zeros(N)
    for i, row in enumerate(residuals(p)):
        total[i] = np.sum(row**2)
    return 0.5 * total.sum() / N + squares(p)


LOSSES = {
    "right": right_loss,
    "right, norm and abs": lambda p: (
        0.5 * np.linalg.norm(residuals(p)) ** 2 / N
        + L2 / 2 * sum(np.sum(abs(p[n]) ** 2) for n in ("W1", "W2"))
    ),
    "right, float32": lambda p: right_loss(single(p)),
    "right, a float buffer": with_buffer,
    "right, float()": lambda p: float(right_loss(p)),
    "sum for mean": lambda p: 0.5 * np.sum(residuals(p) ** 2) + squares(p),
    "no half": lambda p: np.sum(residuals(p) ** 2) / N + squares(p),
    "no penalty": lambda p: 0.5 * np.sum(residuals(p) ** 2) / N,
    "absolute error": lambda p: np.sum(np.abs(residuals(p))) / N + squares(p),
    "off by one": lambda p: right_loss(p) + 1,
}


def hand(p, delta=lambda r: r / N, l2=L2, slope=lambda a: 1 - a**2):
    a = np.tanh(X @ p["W1"] + p["b1"])
    d2 = delta(residuals(p))
    d1 = d2 @ p["W2"].T * slope(a)
    return {
        "W1": X.T @ d1 + l2 * p["W1"],
        "b1": d1.sum(axis=0),
        "W2": a.T @ d2 + l2 * p["W2"],
        "b2": d2.sum(axis=0),
    }


GRADIENTS = {
    "right": hand,
    "of the sum": lambda p: hand(p, lambda r: r),
    "twice": lambda p: hand(p, lambda r: 2 * r / N),
    "no penalty": lambda p: hand(p, l2=0.0),
    "of the absolute error": lambda p: hand(p, lambda r: np.sign(r) / N),
    "slope 1 - a": lambda p: hand(p, slope=lambda a: 1 - a),
}
FITTING = {
    ("sum for mean", "of the sum"),
    ("no half", "twice"),
    ("no penalty", "no penalty"),
    ("absolute error", "of the absolute error"),
}


RIGHT_IN_SLOPE = [n for n in LOSSES if n.startswith("right") or n == "off by one"]


@pytest.mark.parametrize("gradient", GRADIENTS)
@pytest.mark.parametrize("loss", LOSSES)
def test_all_combinations(loss, gradient):
    slopes = own_slopes(LOSSES[loss], AT, directions(AT))
    right = gradient == "right" and loss in RIGHT_IN_SLOPE
    found = fits(GRADIENTS[gradient](AT), AT, slopes)
    assert found is (right or (loss, gradient) in FITTING)


EXACT = [
    "right",
    "right, float32",
    "sum for mean",
    "no half",
    "no penalty",
    "off by one",
]


@pytest.mark.parametrize("loss", LOSSES)
def test_the_complex_step_counts_only_where_it_is_right(loss):
    slopes = own_slopes(LOSSES[loss], AT, directions(AT))
    methods = {slope.how for slope in slopes}
    assert methods == ({"complex step"} if loss in EXACT else {"differences"})


@pytest.mark.parametrize("loss", [n for n in LOSSES if n.startswith("right")])
def test_error_bars_hold(loss):
    right = hand(AT)
    for slope, along in zip(
        own_slopes(LOSSES[loss], AT, directions(AT)), directions(AT), strict=True
    ):
        truth = sum(np.sum(right[n] * d) for n, d in along.items())
        assert abs(slope.value - truth) <= 20 * slope.bar + 1e-9


def test_a_loss_that_is_too_rough_decides_nothing():
    def rounded(p):
        return np.round(right_loss(p), 2)

    slopes = own_slopes(rounded, AT, directions(AT))
    assert fits(hand(AT), AT, slopes) is None


def test_a_small_mistake_in_one_block_does_not_fit():
    for name, block in hand(AT).items():
        gradient = {**hand(AT), name: block * 1.001}
        slopes = own_slopes(right_loss, AT, directions(AT))
        assert fits(gradient, AT, slopes) is False


def test_the_parameters_stay_as_they_are():
    before = {n: b.copy() for n, b in AT.items()}

    def greedy(p):
        p["W1"] -= 0.5
        return right_loss(p)

    own_slopes(greedy, AT, directions(AT))
    for name, block in before.items():
        np.testing.assert_array_equal(AT[name], block)
