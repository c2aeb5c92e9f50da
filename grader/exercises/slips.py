"""Slips of steps that several exercises have, each written once.

A slip is a code, the sentence, and what stands where the right thing belongs: of the
weighted sums z and the sigmoid a of them, or of z, predictions p and targets t.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

import numpy as np

from grader.api import Derivation, Mistake

from .neuron.draws import logistic, slope

Slip = tuple[str, str, Callable]
HIDDEN_SLOPE = re.compile(r"\b([aA](?:_1)?) \* \(1 - \1\)")  # of a sigmoid


def made(slips: Iterable[Slip], answer: Callable) -> Iterator[Mistake]:
    """The slips as mistakes; answer(wrong) makes a wrong answer of what is wrong."""
    return (Mistake(code, sentence, answer(wrong)) for code, sentence, wrong in slips)


def with_tanh(part: Derivation) -> Derivation:
    """A question with one more wrong form: tanh's slope in place of a sigmoid's."""
    found = HIDDEN_SLOPE.search(part.expected)
    if not found or "tanh" in part.wrong:
        return part
    a = found[1]
    form = HIDDEN_SLOPE.sub(f"(1 - {a} * {a})", part.expected)
    told = (form, f"1 - {a} * {a} is the slope of tanh.")
    return replace(part, wrong={**part.wrong, "tanh": told})


def slopes(a: str) -> tuple[Slip, ...]:
    """Slips in the place of the slope of a sigmoid whose value is called a."""
    return (
        (
            "A1",
            f"You form z (1 - z); the slope wants the value after the activation, {a}.",
            lambda z, a: slope(z),
        ),
        (
            "A4",
            "The sigmoid is applied twice before the slope is taken.",
            lambda z, a: slope(logistic(a)),
        ),
        (
            "A5",
            f"One factor too many: the slope has 1 - {a} only once.",
            lambda z, a: slope(a) * (1 - a),
        ),
        ("A6", "The slope is there twice (squared).", lambda z, a: slope(a) ** 2),
        ("A-tanh", f"1 - {a}**2 is the slope of tanh.", lambda z, a: 1 - a**2),
        (
            "A-a",
            f"That is the sigmoid itself: the factor 1 - {a} is missing.",
            lambda z, a: a,
        ),
        (
            "A-1-a",
            f"That is 1 - {a} alone: the factor {a} is missing.",
            lambda z, a: 1 - a,
        ),
        (
            "D1",
            "The sign: the sigmoid rises everywhere, so its slope is positive.",
            lambda z, a: -slope(a),
        ),
        ("A8", f"Check the brackets around 1 - {a}.", lambda z, a: a * (1 - a * z)),
        (
            "A1-second",
            f"The second factor is 1 - z; put {a} = sigmoid(z) in the place of z.",
            lambda z, a: a * (1 - z),
        ),
        (
            "A1-first",
            f"The first factor is z; put {a} = sigmoid(z) in the place of z.",
            lambda z, a: z * (1 - a),
        ),
        (
            "times-z",
            "The slope is multiplied by z once more; it belongs to z already.",
            lambda z, a: slope(a) * z,
        ),
        (
            "square",
            f"That is {a} squared; the second factor is 1 - {a}.",
            lambda z, a: a**2,
        ),
        (
            "square-of-rest",
            f"That is 1 - {a} squared; one of the two factors is {a}.",
            lambda z, a: (1 - a) ** 2,
        ),
        (
            "A-plus",
            f"That is {a} (1 + {a}): look at the sign.",
            lambda z, a: a * (1 + a),
        ),
    )


def _only(row: int) -> Callable:
    def kept(z, p, t):
        errors = np.zeros(p.shape)
        errors[row] = (p - t)[row]
        return errors

    return kept


def _without(row: int, errors: np.ndarray) -> np.ndarray:
    kept = errors.copy()
    kept[row] = 0
    return kept


# in the place of the error p - t, whose mean over the examples is taken
ERRORS: tuple[Slip, ...] = (
    (
        "D1",
        "Right size, opposite direction: what is subtracted from what?",
        lambda z, p, t: t - p,
    ),
    (
        "D4",
        "The error is squared; the slope of the loss has it once.",
        lambda z, p, t: (p - t) ** 2,
    ),
    ("D5", "The sign of the error is lost.", lambda z, p, t: np.abs(p - t)),
    (
        "D6",
        "Your gradient does not depend on the targets at all.",
        lambda z, p, t: p,
    ),
    (
        "B1",
        "n times too long: the loss is a mean over the n examples.",
        lambda z, p, t: (p - t) * len(p),
    ),
    (
        "B2",
        "Averaged twice: n times too short.",
        lambda z, p, t: (p - t) / len(p),
    ),
    ("B4", "Only the last example reaches your result.", _only(-1)),
    (
        "B4-first",
        "Only the first example reaches your result: does a return stand in the loop?",
        _only(0),
    ),
    (
        "brackets",
        "Only the targets are divided by n: brackets are missing round the difference.",
        lambda z, p, t: p * len(p) - t,
    ),
)

# besides, where there is room for rarer ones
RARER: tuple[Slip, ...] = (
    (
        "B4-but-first",
        "The first example is left out: the first one has the number 0.",
        lambda z, p, t: _without(0, p - t),
    ),
    (
        "B4-but-last",
        "The last example is left out: a range ends before its second number.",
        lambda z, p, t: _without(-1, p - t),
    ),
    (
        "brackets-p",
        "Only the probabilities are divided by n: brackets are missing round the "
        "difference.",
        lambda z, p, t: p - t * len(p),
    ),
    (
        "times-p",
        "The error is multiplied by the probability once more: in p - t every such "
        "factor has cancelled.",
        lambda z, p, t: p * (p - t),
    ),
    (
        "plus",
        "Probabilities and targets are added; the error is their difference.",
        lambda z, p, t: p + t,
    ),
    (
        "labels-exchanged",
        "The labels are exchanged: the error is p - t, not p - (1 - t).",
        lambda z, p, t: p - (1 - t),
    ),
)

# besides, where p is a probability made from a logit z
OF_LOGITS: tuple[Slip, ...] = (
    (
        "D7",
        "Compare the targets with probabilities, not with logits.",
        lambda z, p, t: z - t,
    ),
    (
        "A7",
        "A slope p (1 - p) is in it once more; in p - t every slope has cancelled.",
        lambda z, p, t: (p - t) * slope(p),
    ),
)


def over(outputs: str) -> tuple[Slip, ...]:
    """Slips of the mean, where an example has several outputs, or classes."""
    return (
        (
            "B3",
            f"k times too short: averaged over the {outputs} as well.",
            lambda z, p, t: (p - t) / p.shape[1],
        ),
        (
            "B3-k",
            f"Divided by the number of {outputs}; the loss is a mean over examples.",
            lambda z, p, t: (p - t) * len(p) / p.shape[1],
        ),
    )
