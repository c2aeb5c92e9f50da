"""Numbers of notebook 1 that are worked out by hand: known wrong answers."""

from functools import partial

from grader.api import typed_exercises
from solutions import neuron as solution

numbers = partial(typed_exercises.numbers, solution)

WEIGHTED_SUM_BY_HAND = numbers(
    "weighted_sum_by_hand",
    names=("at_1_1", "at_2_minus_1"),
    wrong={
        "bias": ((0.5, 0.1), "The bias is missing in both sums."),
        "same": ((0.6, 0.6), "The second example has features of its own."),
        "sign": ((None, 0.8), "The second feature of the second example is -1."),
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
        "with-bias": (
            (None, None, 1 / 14**0.5),
            "distance: the bias is no part of the length of the normal.",
        ),
        "bias-first": (
            ((1, 2), None, None),
            "normal: it holds the factors of x1 and x2; the 1 is the bias.",
        ),
    },
)
