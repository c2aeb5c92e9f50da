"""Numbers of notebook 2 that are worked out by hand."""

from functools import partial
from math import log

from grader.api import typed_exercises
from solutions import softmax as solution

numbers = partial(typed_exercises.numbers, solution)

MODEL_COUNTS = numbers(
    "model_counts",
    names=("one_against_all", "one_against_one", "templates_per_class"),
    wrong={
        "twice": (
            (None, (2, 6, 90), None),
            "one_against_one: every pair is counted twice.",
        ),
        "itself": (
            (None, (3, 6, 55), None),
            "one_against_one: no class plays against itself.",
        ),
        "squares": (
            (None, (4, 9, 100), None),
            "one_against_one: no class plays against itself, and a pair counts once.",
        ),
        "neighbours": (
            (None, (1, 2, 9), None),
            "one_against_one: those are the rivals of one class; count all the pairs.",
        ),
        "all": (
            (None, (2, 3, 10), None),
            "one_against_one: that is the number of classes; count the pairs.",
        ),
        "subsets": (
            (None, (4, 8, 1024), None),
            "one_against_one: those are all subsets of the classes; a pair has two.",
        ),
        "orders": (
            (None, (2, 6, 3628800), None),
            "one_against_one: those are all orders of the classes; count the pairs.",
        ),
        "half-squares": (
            (None, (2, 4.5, 50), None),
            "one_against_one: no class plays against itself; leave those out before "
            "you halve.",
        ),
        "one-less": (
            ((1, 2, 9), None, None),
            "one_against_all: every class has a model, the last one, too.",
        ),
        "one-for-two": (
            ((1, 3, 10), None, None),
            "one_against_all: two classes have two neurons here, one for each.",
        ),
        "pairs": (
            ((1, 3, 45), None, None),
            "one_against_all: those are the pairs; each class gets one model.",
        ),
        "S2.AN.16c": (
            (None, None, 10),
            "templates_per_class: ten classes have ten templates together.",
        ),
        "several": (
            (None, None, 2),
            "templates_per_class: how many columns of W belong to one class?",
        ),
        "features": (
            (None, None, 64),
            "templates_per_class: that is how many numbers a template of a digit has.",
        ),
    },
)

SOFTMAX_BY_HAND = numbers(
    "softmax_by_hand",
    names=("probs", "probs_of_doubled_logits", "loss_of_a_guess"),
    wrong={
        "undivided": (
            ((1, 2, 5), None, None),
            "probs: those are the exponentials; they do not add up to 1 yet.",
        ),
        "no-exp": (
            ((0, 0.30103, 0.69897), None, None),
            "probs: the logits are divided by their sum, without exponentials.",
        ),
        "largest": (
            ((0.2, 0.4, 1), None, None),
            "probs: divided by the largest exponential; divide by their sum.",
        ),
        "reversed": (
            ((0.588235294, 0.294117647, 0.117647059), None, None),
            "probs: the largest logit got the smallest: look at the sign in exp.",
        ),
        "base-two": (
            (None, None, 3.321928095),
            "loss_of_a_guess: that is in bits; nats have the natural logarithm.",
        ),
        "zero": (
            ((0, 0.285714286, 0.714285714), None, None),
            "probs: exp(0) is not 0, so the first class has a share, too.",
        ),
        "unmoved": (
            (None, (0.125, 0.25, 0.625), None),
            "probs_of_doubled_logits: exp(2 z) is the square of exp(z).",
        ),
        "doubled": (
            (None, (0.25, 0.5, 1.25), None),
            "probs_of_doubled_logits: those add up to 2; twice the logits are not "
            "twice the probabilities.",
        ),
        "squares": (
            (None, (1, 4, 25), None),
            "probs_of_doubled_logits: divide the squares by their sum.",
        ),
        "D1": (
            (None, None, -2.302585093),
            "loss_of_a_guess: a loss is minus the logarithm, so it is positive.",
        ),
        "D12": (
            (None, None, 1),
            "loss_of_a_guess: nats are asked for, the natural logarithm.",
        ),
        "prob": (
            (None, None, 0.1),
            "loss_of_a_guess: that is the probability; its logarithm is missing.",
        ),
        "twice": (
            (None, (1 / 15, 4 / 15, 10 / 15), None),
            "probs_of_doubled_logits: exp(2 z) is exp(z) squared, not doubled.",
        ),
        "sigmoids": (
            ((0.5, 2 / 3, 5 / 6), None, None),
            "probs: those are sigmoids of each logit; they do not add up to 1.",
        ),
        "ten-losses": (
            (None, None, 10 * log(10)),
            "loss_of_a_guess: that is ten times as much; minus one logarithm is "
            "asked for.",
        ),
        "old-sum": (
            (None, (1 / 8, 4 / 8, 25 / 8), None),
            "probs_of_doubled_logits: the squares are divided by the old sum; they "
            "have one of their own.",
        ),
        "squared-probs": (
            (None, (1 / 64, 4 / 64, 25 / 64), None),
            "probs_of_doubled_logits: squares of probabilities do not add up to 1; "
            "divide them by their sum.",
        ),
        "zero-doubled": (
            (None, (0, 4 / 29, 25 / 29), None),
            "probs_of_doubled_logits: exp(0) is not 0, so the first class has a share.",
        ),
        "largest-doubled": (
            (None, (1 / 25, 4 / 25, 1), None),
            "probs_of_doubled_logits: divided by the largest exponential; divide by "
            "their sum.",
        ),
        "halved": (
            (None, (0.2150407435, 0.3041135359, 0.4808457206), None),
            "probs_of_doubled_logits: there the logits are halved.",
        ),
    },
)
