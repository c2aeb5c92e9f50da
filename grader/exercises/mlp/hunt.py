"""The hunt for wrong gradients: its suspects, and the ways to be fooled."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from string import ascii_letters

import numpy as np

from grader.api import Case, CodeExercise, Mistake, Point, layer_probes
from solutions import mlp as solution

from .draws import network

SIZES = np.array([[0.4], [0.9], [1.5], [2.2], [1.2]])  # a part is never like the whole
NAMES = ascii_letters[: len(layer_probes.SUSPECTS)]


FEW = "who is right is asked in one net: a hunt takes as long as fifty other calls"
TOO_FINE = "the instrument moves each number by less than such arrays can hold"
WITHOUT = {
    **dict.fromkeys(("one layer", "five layers", "five layers alike", "one unit"), FEW),
    **dict.fromkeys(("d = n", "one example", "all sizes different"), FEW),
    **dict.fromkeys(("whole numbers in X", "whole numbers in targets"), FEW),
    "single precision": FEW,
    "whole numbers in params": TOO_FINE,
    "single precision in params": TOO_FINE,
}


def _hunt_points(rng):
    order = rng.permutation(len(layer_probes.SUSPECTS))
    suspects = dict(zip(NAMES, (layer_probes.SUSPECTS[i] for i in order), strict=True))
    data = (rng.choice([-1, 1], (5, 1)) * SIZES for _ in range(2))
    args = network(rng, (1, 2, 2, 1)), *data
    return [Point((suspects, *args), where=f"among {len(NAMES)} suspects")]


def _expected(suspect, params, X, targets):
    """Right gradients of a suspect: those of an honest one with the same loss.

    Much faster than the instrument, and the same verdicts unless limits are absolute.
    """
    return layer_probes.RIGHT[suspect](params, X, targets)[1]


def _by(agree, pick=lambda layers: layers, expected=_expected, count=all):
    """Verdicts by a rule on blocks: agree(block, right block)."""

    def answer(suspects, params, X, targets):
        verdicts = {}
        for name, suspect in suspects.items():
            found = suspect(params, X, targets)[1]
            right = expected(suspect, params, X, targets)
            pairs = zip(pick(found), pick(right), strict=True)
            verdicts[name] = count(
                bool(agree(g, n))
                for ours, theirs in pairs
                for g, n in zip(ours, theirs, strict=True)
            )
        return verdicts

    return answer


def _elsewhere(move):
    """The right rule with other arguments: move(params, X, targets)."""
    rule = _by(_relative(1e-6))
    return lambda suspects, *where: rule(suspects, *move(*where))


def _relative(limit):
    return lambda g, n: np.abs(g - n).max() <= limit * np.abs(n).max()


def _as_one(layers):
    """All blocks in one, as a single layer."""
    return [[np.concatenate([np.ravel(block) for pair in layers for block in pair])]]


def _not(rule):
    return lambda *args: {name: not verdict for name, verdict in rule(*args).items()}


def _falls(suspects, params, X, targets):
    """The verdict of a training: the loss falls along the gradient."""
    verdicts = {}
    for name, suspect in suspects.items():
        loss, grads = suspect(params, X, targets)
        verdicts[name] = bool(
            suspect(solution.sgd_step(params, grads, 1e-3), X, targets)[0] < loss
        )
    return verdicts


_QUICK = _by(_relative(1e-6))


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
    _hunt_points,
    returns=("verdicts",),
    view="verdicts",
    axes=("-", "+", "nd", "nd"),
    classes={
        "an honest suspect": lambda point: any(
            layer_probes.RIGHT[s] is s for s in point.args[0].values()
        ),
        "a guilty suspect": lambda point: any(
            layer_probes.RIGHT[s] is not s for s in point.args[0].values()
        ),
    },
    without=WITHOUT,
    beside=(solution.numerical_layers,),
    mistakes=(
        Mistake(
            "loose",
            "A gradient that is wrong in its fifth digit passes; six are asked for.",
            _by(_relative(0.05)),
        ),
        Mistake(
            "entries",
            "A right gradient is called wrong: a tiny entry is noise to the "
            "instrument. Compare with the largest entry of its block.",
            _by(
                lambda g, n: np.all(np.abs(g - n) <= 1e-6 * np.abs(n)),
                expected=solution.numerical_layers,
            ),
        ),
        Mistake(
            "allclose",
            "A gradient of very tiny numbers passes although it is wrong: a fixed "
            "limit, such as the 1e-8 of np.allclose, is too large for it.",
            _by(np.allclose, expected=solution.numerical_layers),
        ),
        Mistake(
            "absolute",
            "A gradient of tiny numbers passes although it is wrong: compare with "
            "its own size.",
            _by(
                lambda g, n: np.abs(g - n).max() <= 1e-6,
                expected=solution.numerical_layers,
            ),
        ),
        Mistake(
            "whole",
            "A block of small numbers passes although it is wrong: compare each block "
            "with its own size.",
            _by(_relative(1e-6), _as_one),
        ),
        Mistake(
            "strict",
            "A gradient of zeros that is right was called wrong: 0 is not below 0, so "
            "write <=.",
            _by(lambda g, n: np.abs(g - n).max() < 1e-6 * np.abs(n).max()),
        ),
        Mistake(
            "first-example",
            "You test with the first example alone; some gradients are wrong only for "
            "several.",
            _elsewhere(lambda params, X, targets: (params, X[:1], targets[:1])),
        ),
        Mistake(
            "two-examples",
            "You test with two examples; some gradients are wrong only for more.",
            _elsewhere(lambda params, X, targets: (params, X[:2], targets[:2])),
        ),
        Mistake(
            "no-biases",
            "You test at biases of 0; some gradients are right there and nowhere else.",
            _elsewhere(
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
            _by(_relative(1e-6), lambda layers: layers[:2]),
        ),
        Mistake(
            "last-two",
            "A wrong first layer of three passes: compare every layer.",
            _by(_relative(1e-6), lambda layers: layers[-2:]),
        ),
        Mistake(
            "any",
            "One right block is enough for you; all of them must be right.",
            _by(_relative(1e-6), count=any),
        ),
        Mistake(
            "sizes",
            "A wrong sign passes: compare the numbers, not their sizes.",
            _by(lambda g, n: _relative(1e-6)(np.abs(g), np.abs(n))),
        ),
        Mistake(
            "signed",
            "Entries that are too small pass: their differences are negative, and "
            "the largest of those says nothing. Take absolute values first.",
            _by(lambda g, n: (g - n).max() <= 1e-6 * np.abs(n).max()),
        ),
        Mistake(
            "sums",
            "Two wrong entries that cancel pass: compare entry by entry.",
            _by(lambda g, n: abs(g.sum() - n.sum()) <= 1e-6 * np.abs(n).max()),
        ),
        Mistake(
            "direction",
            "A gradient that is twice too long passes: its length counts, too.",
            _by(
                lambda g, n: (
                    np.sum(g * n) > (1 - 1e-9) * np.sqrt(np.sum(g**2) * np.sum(n**2))
                ),
                expected=solution.numerical_layers,
            ),
        ),
        Mistake(
            "weights-only",
            "A wrong bias gradient passes: look at both blocks of a layer.",
            _by(_relative(1e-6), lambda layers: [layer[:1] for layer in layers]),
        ),
        Mistake(
            "biases-only",
            "A wrong weight gradient passes: look at both blocks of a layer.",
            _by(_relative(1e-6), lambda layers: [layer[1:] for layer in layers]),
        ),
        Mistake(
            "first-entry",
            "A gradient of which a single entry is wrong passes: compare all entries.",
            _by(lambda g, n: abs(g.flat[0] - n.flat[0]) <= 1e-6 * np.abs(n).max()),
        ),
        Mistake(
            "last-only",
            "A wrong first layer passes: look at all layers.",
            _by(_relative(1e-6), lambda layers: layers[-1:]),
        ),
        Mistake(
            "first-only",
            "A wrong last layer passes: compare every layer.",
            _by(_relative(1e-6), lambda layers: layers[:1]),
        ),
        Mistake(
            "falls",
            "You let all pass along whose gradient the loss falls; wrong ones do too.",
            _falls,
        ),
        Mistake(
            "opposite",
            "All verdicts are the wrong way round: True means right.",
            _not(_by(_relative(1e-6))),
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
