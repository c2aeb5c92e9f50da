"""Wrong values of the loss: known slips, each told only if it gives every value."""

from collections.abc import Callable

import numpy as np

from grader.judge.network.network import Instance, loss, view_of

SAME = 1e-6


def _data(i: Instance) -> float:
    return float(loss(i.with_l2(0.0)))


def _penalty(i: Instance) -> float:
    return float(loss(i)) - _data(i)


def _bias_penalty(i: Instance) -> float:
    return i.l2 / 2 * sum(np.sum(b**2) for n, b in i.parameters.items() if n[0] == "b")


def _one_term(i: Instance) -> float:
    p = view_of(i).prediction
    return float(-np.sum(i.targets * np.log(p)) / len(p)) + _penalty(i)


def _squares(i: Instance) -> float:
    p = view_of(i).prediction
    return float(np.sum((p - i.targets) ** 2) / 2 / len(p)) + _penalty(i)


def _entropy(i: Instance) -> float:
    p = view_of(i).prediction
    return float(-np.sum(p * np.log(p)) / len(p)) + _penalty(i)


def _last_layer_only(i: Instance) -> float:
    top = i.parameters[f"W{i.network.layers}"]
    return _data(i) + i.l2 / 2 * float(np.sum(top**2))


SLIPS: tuple[tuple[str, str, Callable[[Instance], float]], ...] = (
    (
        "L-sign",
        "The sign: a loss is minus the log-likelihood, so it is positive.",
        lambda i: -_data(i) + _penalty(i),
    ),
    (
        "L-sum",
        "In the loss: is the mean over the examples in it?",
        lambda i: len(i.X) * _data(i) + _penalty(i),
    ),
    (
        "L-mean-outputs",
        "In the loss: it is averaged over the outputs as well.",
        lambda i: _data(i) / i.targets.shape[1] + _penalty(i),
    ),
    (
        "L-double",
        "In the loss: twice too large; where did the ½ go?",
        lambda i: 2 * _data(i) + _penalty(i),
    ),
    (
        "L-half",
        "In the loss: half as large; where does a ½ come from?",
        lambda i: _data(i) / 2 + _penalty(i),
    ),
    (
        "L-base",
        "In the loss: which base has your logarithm?",
        lambda i: _data(i) / np.log(10) + _penalty(i),
    ),
    (
        "L-base-2",
        "In the loss: which base has your logarithm?",
        lambda i: _data(i) / np.log(2) + _penalty(i),
    ),
    ("L-no-penalty", "The penalty is missing in the loss.", _data),
    (
        "L-penalty-double",
        "In the loss the penalty counts twice.",
        lambda i: _data(i) + 2 * _penalty(i),
    ),
    (
        "L-penalty-half",
        "In the loss the penalty counts half.",
        lambda i: _data(i) + _penalty(i) / 2,
    ),
    (
        "L-penalty-mean",
        "In the loss the penalty is inside the mean.",
        lambda i: _data(i) + _penalty(i) / len(i.X),
    ),
    (
        "L-penalty-sign",
        "In the loss the penalty is subtracted.",
        lambda i: _data(i) - _penalty(i),
    ),
    (
        "L-penalty-bias",
        "The biases are in the penalty of the loss.",
        lambda i: _data(i) + _penalty(i) + _bias_penalty(i),
    ),
    (
        "L-penalty-last",
        "Only one layer is in the penalty of the loss.",
        _last_layer_only,
    ),
    ("L-one-term", "What does the loss say when the target is 0?", _one_term),
    ("L-squares", "That is the squared error of the predictions.", _squares),
    ("L-entropy", "The target does not enter the loss: that is an entropy.", _entropy),
)


def name_of_loss(
    instances: list[Instance], values: list[float]
) -> tuple[str, str] | None:
    """Code and sentence of the slip that gives these wrong values, if there is one."""
    rights = [float(loss(i)) for i in instances]
    for code, sentence, slip in SLIPS:
        with np.errstate(all="ignore"):
            found = [slip(i) for i in instances]
        if _close(found, values) and not _close(found, rights):
            return code, sentence
    return None


def _close(found: list[float], values: list[float]) -> bool:
    return all(abs(a - b) <= SAME * abs(b) for a, b in zip(found, values, strict=True))
