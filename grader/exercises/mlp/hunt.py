"""The hunt for wrong gradients: its suspects, and the ways to be fooled."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from grader.api import Case, CodeExercise, Mistake, Point
from solutions import mlp as solution

from .hunt_points import CLASSES, WITHOUT, hunt_points
from .hunt_rules import as_one, by, elsewhere, falls, opposite, relative


def _with_fixed_limits():
    """The most common slips once more, where blocks are compared by np.allclose."""
    for limit in (1e-8, 1e-6, 1e-5):
        close = partial(np.allclose, atol=limit)
        yield Mistake("opposite", OPPOSITE, opposite(by(close)))
        yield Mistake("weights-only", BIASES, by(close, _weights))
        yield Mistake("first-only", LAST, by(close, lambda layers: layers[:1]))
        yield Mistake("last-only", FIRST, by(close, lambda layers: layers[-1:]))
        yield Mistake("any", ONE, by(close, count=any))
        last = by(close, lambda layers: [[layers[-1].b]])
        yield Mistake("last-only", FIRST, last)


def _entry_by_entry(g, n):
    with np.errstate(divide="ignore", invalid="ignore"):
        return (np.abs(g - n) / np.abs(n)).max() <= 1e-6


def _weights(layers):
    return [layer[:1] for layer in layers]


OPPOSITE = "All verdicts are the wrong way round: True means right."
BIASES = "A wrong bias gradient passes: look at both blocks of a layer."
FIRST = "A wrong first layer passes: look at all layers."
LAST = "A wrong last layer passes: compare every layer."
ONE = "One right block is enough for you; all of them must be right."
ENTRIES = (
    "A right gradient is called wrong: a tiny entry is noise to the instrument. "
    "Compare with the largest entry of its block."
)
SIGNED = (
    "Entries that are too small pass: their differences are negative, and the largest "
    "of those says nothing. Take absolute values first."
)
_QUICK = by(relative(1e-6))


@dataclass(frozen=True, eq=False)
class HuntExercise(CodeExercise):
    """A hunt; who is right is known without the instrument, which is slow."""

    def case(self, point: Point) -> Case:
        """A point with its right verdicts."""
        return CodeExercise.case(replace(self, reference=_QUICK), point)

    def changed(self, change: Callable[[Callable], Callable]) -> Callable:
        """The quick right answer with a change put on it."""
        return change(_QUICK)


BUG_HUNT = HuntExercise(
    "bug_hunt",
    solution.bug_hunt,
    hunt_points,
    returns=("verdicts",),
    view="verdicts",
    axes=("-", "+", "nd", "nd"),
    classes=CLASSES,
    without=WITHOUT,
    beside=(solution.numerical_layers,),
    mistakes=(
        *(
            Mistake(
                "loose",
                "A gradient that is wrong in its fifth digit passes; "
                "six are asked for.",
                by(relative(limit)),
            )
            for limit in (0.2, 0.1, 0.05, 0.01, 1e-3)
        ),
        Mistake(
            "last-block",
            "The last block decides: the verdict on each replaces the one before.",
            by(relative(1e-6), lambda layers: [layers[-1][-1:]]),
        ),
        Mistake(
            "entries",
            ENTRIES,
            by(
                lambda g, n: np.all(np.abs(g - n) <= 1e-6 * np.abs(n)),
                expected=solution.numerical_layers,
            ),
        ),
        Mistake(
            "entries",
            ENTRIES,
            by(_entry_by_entry, expected=solution.numerical_layers),
        ),
        Mistake(
            "allclose",
            "A gradient of very tiny numbers passes although it is wrong: a fixed "
            "limit, such as the 1e-8 of np.allclose, is too large for it.",
            by(np.allclose, expected=solution.numerical_layers),
        ),
        Mistake(
            "absolute",
            "A gradient of tiny numbers passes although it is wrong: compare with "
            "its own size.",
            by(
                lambda g, n: np.abs(g - n).max() <= 1e-6,
                expected=solution.numerical_layers,
            ),
        ),
        Mistake(
            "whole",
            "A block of small numbers passes although it is wrong: compare each block "
            "with its own size.",
            by(relative(1e-6), as_one),
        ),
        Mistake(
            "strict",
            "A gradient of zeros that is right was called wrong: 0 is not below 0, and "
            "0 / 0 is no number, so write it with <= and without a quotient.",
            by(lambda g, n: np.abs(g - n).max() < 1e-6 * np.abs(n).max()),
        ),
        Mistake(
            "first-example",
            "You test with the first example alone; some gradients are wrong only for "
            "several.",
            elsewhere(lambda params, X, targets: (params, X[:1], targets[:1])),
        ),
        Mistake(
            "two-examples",
            "You test with two examples; some gradients are wrong only for more.",
            elsewhere(lambda params, X, targets: (params, X[:2], targets[:2])),
        ),
        Mistake(
            "no-biases",
            "You test at biases of 0; some gradients are right there and nowhere else.",
            elsewhere(
                lambda params, X, targets: (
                    [p._replace(b=0 * p.b) for p in params],
                    X,
                    targets,
                )
            ),
        ),
        Mistake(
            "first-two",
            "A wrong third layer passes: compare every layer.",
            by(relative(1e-6), lambda layers: layers[:2]),
        ),
        Mistake(
            "last-two",
            "A wrong first layer of three passes: compare every layer.",
            by(relative(1e-6), lambda layers: layers[-2:]),
        ),
        Mistake(
            "any",
            ONE,
            by(relative(1e-6), count=any),
        ),
        Mistake(
            "sizes",
            "A wrong sign passes: compare the numbers, not their sizes.",
            by(lambda g, n: relative(1e-6)(np.abs(g), np.abs(n))),
        ),
        Mistake(
            "signed",
            SIGNED,
            by(lambda g, n: (g - n).max() <= 1e-6 * np.abs(n).max()),
        ),
        Mistake("signed", SIGNED, by(lambda g, n: (g - n).max() <= 1e-6 * n.max())),
        Mistake(
            "sums",
            "Two wrong entries that cancel pass: compare entry by entry.",
            by(lambda g, n: abs(g.sum() - n.sum()) <= 1e-6 * np.abs(n).max()),
        ),
        Mistake(
            "direction",
            "A gradient that is twice too long passes: its length counts, too.",
            by(
                lambda g, n: (  # 1e-6 is beyond the noise of tiny blocks, up to 4e-8
                    np.sum(g * n) > (1 - 1e-6) * np.sqrt(np.sum(g**2) * np.sum(n**2))
                ),
                expected=solution.numerical_layers,
            ),
        ),
        Mistake(
            "weights-only",
            BIASES,
            by(relative(1e-6), _weights),
        ),
        Mistake(
            "biases-only",
            "A wrong weight gradient passes: look at both blocks of a layer.",
            by(relative(1e-6), lambda layers: [layer[1:] for layer in layers]),
        ),
        Mistake(
            "first-entry",
            "A gradient of which a single entry is wrong passes: compare all entries.",
            by(lambda g, n: abs(g.flat[0] - n.flat[0]) <= 1e-6 * np.abs(n).max()),
        ),
        Mistake(
            "last-only",
            FIRST,
            by(relative(1e-6), lambda layers: layers[-1:]),
        ),
        Mistake(
            "first-only",
            LAST,
            by(relative(1e-6), lambda layers: layers[:1]),
        ),
        *_with_fixed_limits(),
        Mistake(
            "falls",
            "You let all pass along whose gradient the loss falls; wrong ones do too.",
            falls,
        ),
        Mistake(
            "opposite",
            OPPOSITE,
            opposite(by(relative(1e-6))),
        ),
        Mistake(
            "all-right",
            "Every suspect was let go.",
            lambda suspects, *rest: dict.fromkeys(suspects, True),
        ),
        Mistake(
            "all-wrong",
            "Every suspect was called wrong. Is a difference in the last digits a "
            "mistake? The instrument itself has about ten.",
            lambda suspects, *rest: dict.fromkeys(suspects, False),
        ),
    ),
)
