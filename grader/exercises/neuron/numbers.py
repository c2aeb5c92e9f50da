"""Numbers of notebook 1 that are worked out by hand: known wrong answers."""

from functools import partial

import numpy as np

from grader.api import typed_exercises
from solutions import neuron as solution

numbers = partial(typed_exercises.numbers, solution)

WEIGHTED_SUM_BY_HAND = numbers(
    "weighted_sum_by_hand",
    names=("at_1_1", "at_2_minus_1"),
    wrong={
        "bias": ((0.5, 0.1), "The bias is missing in both sums."),
        "bias-second": ((None, 0.1), "The bias is missing in the second sum."),
        "bias-minus": ((0.4, 0.0), "The bias is subtracted; it is added."),
        "bias-each": ((0.7, 0.3), "The bias is added once for every feature."),
        "bias-weighted": (
            (0.7, 0.2),
            "The bias stands alone: no feature multiplies it.",
        ),
        "exchanged": ((None, 0.5), "The weights are exchanged in the second sum."),
        "step": ((1, 1), "Those are answers of a step; the sums z are asked for."),
        "same": ((0.6, 0.6), "The second example has features of its own."),
        "sign": ((None, 0.8), "The second feature of the second example is -1."),
        "sigmoid": (
            (0.645656, 0.549834),
            "Those are values of the sigmoid; the sums z are asked for.",
        ),
        "mean": (
            (0.35, 0.15),
            "The weighted features are averaged; they are added up.",
        ),
        "product": (
            (0.16, -0.02),
            "The weighted features are multiplied by each other; they are added up.",
        ),
        "added": (
            (2.6, 1.6),
            "Weights and features are added; each weight multiplies its feature.",
        ),
    },
)

LINE_BY_HAND = numbers(
    "line_by_hand",
    names=("normal", "unit_normal", "distance"),
    unit=("unit_normal",),
    wrong={
        "S2.AN.4b": (
            (None, (1 / 13**0.5, 3 / 13**0.5), None),
            "unit_normal has the bias 1 where w1 belongs; its length is not 1.",
        ),
        "N20": ((None, None, 1.0), "distance is the bias, not yet divided."),
        "along": (
            ((3, -2), None, None),
            "normal: that runs along the line; a normal stands at right angles to it.",
        ),
        "with-bias": (
            (None, None, 1 / 14**0.5),
            "distance: the bias is no part of the length of the normal.",
        ),
        "turned": (
            ((-2, -3), None, None),
            "normal: it is (w1, w2) itself, which points to the side where z > 0.",
        ),
        "negative": (
            (None, None, -1 / 13**0.5),
            "distance: how far it is, so never negative.",
        ),
        "bias-first": (
            ((1, 2), None, None),
            "normal: it holds the factors of x1 and x2; the 1 is the bias.",
        ),
    },
)


# what the step of 8.1 passes through: z = 0.2 is known from 1.1
P = 1 / (1 + np.exp(-0.2))
ERROR = P - 1


def _moved(rate, x=(2, -1), start=(0.2, 0.3, 0.1), one=1):
    """(w1, w2, b) after a step against the gradient with the features x."""
    return tuple(
        old - rate * ERROR * factor
        for old, factor in zip(start, (*x, one), strict=True)
    )


def _loss(neuron, x=(2, -1)):
    """The loss of an example with the label 1."""
    w1, w2, b = neuron
    return np.logaddexp(0, -(w1 * x[0] + w2 * x[1] + b))


MOVED = _moved(0.5)

ONE_STEP_BY_HAND = numbers(
    "one_step_by_hand",
    names=("error", "new_neuron", "new_loss"),
    wrong={
        "D1": (
            (-ERROR, None, None),
            "error: what was said minus what was right, so it is negative here.",
        ),
        "said": (
            (P, None, None),
            "error: that is p itself; subtract the label.",
        ),
        "dp": (
            (-1 / P, None, None),
            "error: that is the slope of the loss in p; go on to z.",
        ),
        "N18": (
            (None, _moved(-0.5), None),
            "new_neuron: that walks up the hill; subtract the gradient.",
        ),
        "rate": (
            (None, _moved(1.0), None),
            "new_neuron: the learning rate is missing.",
        ),
        "x": (
            (None, _moved(0.5, x=(1, 1)), None),
            "new_neuron: the slope in a weight is the error times its feature.",
        ),
        "size-of-x": (
            (None, _moved(0.5, x=(2, 1)), None),
            "new_neuron: the second feature is -1, not 1.",
        ),
        "step": (
            (None, _moved(0.5, start=(0, 0, 0)), None),
            "new_neuron: that is the step; add it to the old numbers.",
        ),
        "gradient": (
            (None, _moved(-1.0, start=(0, 0, 0)), None),
            "new_neuron: that is the gradient; take a step of half of it.",
        ),
        "bias-first": (
            (None, (MOVED[2], *MOVED[:2]), None),
            "new_neuron: the order is w1, w2, b.",
        ),
        "bias-fixed": (
            (None, (*MOVED[:2], 0.1), None),
            "new_neuron: the bias moves, too.",
        ),
        "old-loss": (
            (None, None, -np.log(P)),
            "new_loss: that is the loss before the step.",
        ),
        "new-p": (
            (None, None, np.exp(-_loss(MOVED))),
            "new_loss: that is the new p; the loss is minus its logarithm.",
        ),
        "log": (
            (None, None, -_loss(MOVED)),
            "new_loss: a loss of this kind is never negative.",
        ),
        "A7": (
            (ERROR * P * (1 - P), None, None),
            "error: the slope of the sigmoid is in it; it has cancelled.",
        ),
        "D7": (
            (0.2 - 1, None, None),
            "error: that is z minus the label; z has to become a probability first.",
        ),
        "loss-for-error": (
            (-np.log(P), None, None),
            "error: that is the loss; its derivative in z is asked for.",
        ),
        "loss-of-0": (
            (None, None, _loss([-number for number in MOVED])),
            "new_loss: that is the loss of label 0; the label is 1.",
        ),
        "D12": (
            (None, None, _loss(MOVED) / np.log(10)),
            "new_loss: the natural logarithm is asked for.",
        ),
        "old-bias": (
            (None, None, _loss((*MOVED[:2], 0.1))),
            "new_loss: the bias in it is the old one.",
        ),
        "other-place": (
            (None, None, _loss(MOVED, x=(1, 1))),
            "new_loss: that is the loss at (1, 1); the example is (2, -1).",
        ),
        "times-w": (
            (None, _moved(0.5, x=(0.2, 0.3), one=0.1), None),
            "new_neuron: the error is multiplied by the old numbers; the features "
            "belong there.",
        ),
    },
)
