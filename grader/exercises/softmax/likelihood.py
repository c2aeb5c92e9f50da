"""Likelihood with an indicator: known wrong formulas and their sentences."""

from grader.api import Derivation

from .symbols import LABEL, UNIT, formula, right

INDICATOR_LIKELIHOOD = formula(
    "indicator_likelihood",
    factor=Derivation(
        right("indicator_likelihood", 0),
        {"p": UNIT, "t": LABEL},
        wrong={
            "P5": (
                "p",
                "That multiplies the probabilities of all classes, true or not.",
            ),
            "product": ("t p", "For t = 0 the whole product would be 0."),
            "flipped": ("p^(1 - t)", "Now the classes that did not occur are counted."),
            "binary": (
                "p^t (1 - p)^(1 - t)",
                "The other classes have factors of their own; 1 - p is too much.",
            ),
            "log": ("t log(p)", "That is the logarithm of the factor already."),
        },
    ),
    loss=Derivation(
        right("indicator_likelihood", 1),
        {"p": UNIT, "t": LABEL},
        wrong={
            "D1": ("t log(p)", "That is never positive: the loss is minus that."),
            "P5": ("-log(p)", "Classes with t = 0 must add nothing."),
            "squared": ("(p - t)^2", "That is the squared error, another loss."),
            "P4": ("-p log(p)", "The target is not in it."),
            "binary": (
                "-t log(p) - (1 - t) log(1 - p)",
                "That is the loss of one neuron; the other classes have their own.",
            ),
        },
    ),
    slope=Derivation(
        right("indicator_likelihood", 2),
        {"p": UNIT, "t": UNIT},
        wrong={
            "D1": ("t / p", "The minus of the loss got lost."),
            "P5": ("-1 / p", "The target is a factor of the loss, so of its slope."),
            "squared": (
                "2 (p - t)",
                "That is the slope of the squared error, another loss.",
            ),
            "inner": ("-t", "The derivative of the logarithm is missing."),
            "log": ("-t log(p) / p", "The derivative of log p is 1/p alone."),
            "P4": ("-log(p) - 1", "That is the slope of -p log p, without a target."),
            "turned": ("-p / t", "The fraction stands upside down."),
            "logit": ("p - t", "That is the slope in a logit; the one in p is asked."),
            "value": ("-log(p)", "That is the loss of the true class, not its slope."),
            "factor": (
                "t p^(t - 1)",
                "That is the slope of the factor; the loss has its logarithm.",
            ),
        },
    ),
)
