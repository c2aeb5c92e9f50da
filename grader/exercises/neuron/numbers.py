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
        "bias-first": (
            ((1, 2), None, None),
            "normal: it holds the factors of x1 and x2; the 1 is the bias.",
        ),
    },
)


ONE_STEP_BY_HAND = numbers(
    "one_step_by_hand",
    names=("error", "new_neuron", "new_loss"),
    wrong={
        "D1": (
            (0.450166, None, None),
            "error: what was said minus what was right, so it is negative here.",
        ),
        "said": (
            (0.549834, None, None),
            "error: that is p itself; subtract the label.",
        ),
        "dp": (
            (-1.818731, None, None),
            "error: that is the slope of the loss in p; go on to z.",
        ),
        "N18": (
            (None, (-0.250166, 0.525083, -0.125083), None),
            "new_neuron: that walks up the hill; subtract the gradient.",
        ),
        "rate": (
            (None, (1.100332, -0.150166, 0.550166), None),
            "new_neuron: the learning rate is missing.",
        ),
        "x": (
            (None, (0.425083, 0.525083, 0.325083), None),
            "new_neuron: the slope in a weight is the error times its feature.",
        ),
        "size-of-x": (
            (None, (0.650166, 0.525083, 0.325083), None),
            "new_neuron: the second feature is -1, not 1.",
        ),
        "step": (
            (None, (0.450166, -0.225083, 0.225083), None),
            "new_neuron: that is the step; add it to the old numbers.",
        ),
        "gradient": (
            (None, (-0.900332, 0.450166, -0.450166), None),
            "new_neuron: that is the gradient; take a step of half of it.",
        ),
        "bias-first": (
            (None, (0.325083, 0.650166, 0.074917), None),
            "new_neuron: the order is w1, w2, b.",
        ),
        "bias-fixed": (
            (None, (0.650166, 0.074917, 0.1), None),
            "new_neuron: the bias moves, too.",
        ),
        "old-loss": (
            (None, None, 0.598139),
            "new_loss: that is the loss before the step.",
        ),
        "new-p": (
            (None, None, 0.824986),
            "new_loss: that is the new p; the loss is minus its logarithm.",
        ),
        "log": (
            (None, None, -0.192389),
            "new_loss: a loss of this kind is never negative.",
        ),
        "A7": (
            (-0.111424, None, None),
            "error: the slope of the sigmoid is in it; it has cancelled.",
        ),
        "D7": (
            (-0.8, None, None),
            "error: that is z minus the label; z has to become a probability first.",
        ),
        "loss-for-error": (
            (0.598139, None, None),
            "error: that is the loss; its derivative in z is asked for.",
        ),
        "loss-of-0": (
            (None, None, 1.742717),
            "new_loss: that is the loss of label 0; the label is 1.",
        ),
        "D12": (
            (None, None, 0.083480),
            "new_loss: the natural logarithm is asked for.",
        ),
    },
)
