"""Ops of one input: points and wrong local rules.

g is the upstream gradient, y the output.
"""

import numpy as np

from grader.api import (
    FLOAT32,
    NO_UPSTREAM,
    NUMBER,
    PLAIN,
    SINGLE,
    UNCHANGED,
    WHOLE,
    away_from_zero,
    op_exercise,
    plain,
    short,
    whole,
    wrong_rule,
)
from solutions import graph as solution

from ..slips import slopes

LONE = {"group": "edge", "where": "for an array without axes"}
SHORT = {"group": "cancellation", "where": "where a is in single precision"}


def _odd(rng, sign=lambda numbers: numbers):
    yield (float(sign(plain(rng))),), {}, PLAIN
    yield (np.float64(sign(plain(rng))),), {}, NUMBER
    yield (sign(whole(rng, (4,))),), {}, WHOLE
    yield (sign(short(rng, (2, 2))),), {}, FLOAT32


def _any(rng):
    """Without more digits than single precision has, every difference loses its own."""
    for shape in SINGLE:
        yield ((away_from_zero(rng, shape),),)
    yield (rng.uniform(20.0, 24.0, 3),), {}, {"where": "for an a above 20"}
    yield from _odd(rng)
    yield (away_from_zero(rng, (6,)).astype(np.float32),), {}, SHORT


def _positive(rng):
    for shape in SINGLE:
        yield ((np.asarray(rng.uniform(1.2, 3.0, size=shape)),),)
    yield (rng.uniform(0.2, 0.8, 3),), {}, {"where": "for numbers below 1"}
    yield from _odd(rng, np.abs)
    tiny, large = rng.uniform(1e-9, 5e-9, 3), rng.uniform(1e9, 5e9, 3)
    yield (tiny,), {}, {"group": "stability", "where": "for numbers of 1e-9"}
    yield (large,), {}, {"group": "cancellation", "where": "for numbers of 1e9"}
    yield (rng.uniform(1.2, 3.0, 6).astype(np.float32),), {}, SHORT


def _moderate(rng):
    for shape in SINGLE:
        yield ((np.asarray(0.6 * away_from_zero(rng, shape)),),)
    yield from _odd(rng)
    far = np.array([-800.0, 800.0, 0.5])
    yield (far,), {}, {"group": "stability", "where": "at z = ±800"}
    where = "at z = 23, where the slope is 1e-10,"
    yield (np.array([23.0]),), {}, {"group": "cancellation in double", "where": where}


def _with_zeros(rng):
    for shape in ((4, 3), (6,), (2, 1, 3)):
        z = away_from_zero(rng, shape)
        z.flat[:4] = rng.uniform([0.1, -0.9, 1.1, -2.4], [0.9, -0.1, 2.4, -1.1])
        yield ((z,),)
    yield (np.asarray(away_from_zero(rng, ())),), {}, LONE
    yield from _odd(rng, np.abs)
    yield (-abs(plain(rng)),), {}, {**PLAIN, "where": "for a plain number below 0"}
    some = np.array([1.5, 0.0, -2.5, 0.0, 3.5])
    yield (some,), {}, {"where": "at z = 0"}
    close = rng.permutation([1e-3, -1e-3, 2e-3, -2e-3, 3e-3])
    yield (close,), {}, {"where": "near z = 0"}


EXP = op_exercise(
    solution.Exp,
    _any,
    "a",
    wrong_rule("unchanged", UNCHANGED, lambda g, y, a: (g,)),
    wrong_rule("N21", NO_UPSTREAM, lambda g, y, a: (y,)),
    wrong_rule(
        "input",
        "The input stands where its exponential belongs.",
        lambda g, y, a: (g * a,),
    ),
    wrong_rule(
        "twice",
        "The exponential is applied to the output, which has it already.",
        lambda g, y, a: (g * np.exp(y),),
    ),
    wrong_rule(
        "power",
        "That is the rule of a power, a exp(a - 1); exp is its own slope.",
        lambda g, y, a: (g * a * np.exp(a - 1),),
    ),
    wrong_rule(
        "log", "Divided by the input: the slope of log.", lambda g, y, a: (g / a,)
    ),
    wrong_rule(
        "inverse", "Divided by the output; multiply by it.", lambda g, y, a: (g / y,)
    ),
    wrong_rule("sign", "exp rises everywhere: the sign.", lambda g, y, a: (-g * y,)),
)

LOG = op_exercise(
    solution.Log,
    _positive,
    "a",
    wrong_rule("unchanged", UNCHANGED, lambda g, y, a: (g,)),
    wrong_rule("N21", NO_UPSTREAM, lambda g, y, a: (1 / a,)),
    wrong_rule(
        "times", "Multiplied by the input; divide by it.", lambda g, y, a: (g * a,)
    ),
    wrong_rule(
        "output",
        "Divided by the output; the slope of log a is 1 / a.",
        lambda g, y, a: (g / y,),
    ),
    wrong_rule(
        "like-exp",
        "Times the output: that is the rule of exp.",
        lambda g, y, a: (g * y,),
    ),
    wrong_rule(
        "square",
        "Divided by a**2: that is the slope of -1/a.",
        lambda g, y, a: (g / a**2,),
    ),
    wrong_rule("sign", "log rises everywhere: the sign.", lambda g, y, a: (-g / a,)),
    wrong_rule(
        "D12",
        "Short by the factor 0.434: natural logarithms are asked for.",
        lambda g, y, a: (g / a / np.log(10),),
    ),
)

RELU = op_exercise(
    solution.ReLU,
    _with_zeros,
    "z",
    wrong_rule("unchanged", UNCHANGED, lambda g, y, z: (g,)),
    wrong_rule("N21", NO_UPSTREAM, lambda g, y, z: (1.0 * (z > 0),)),
    wrong_rule(
        "at-zero", "At z = 0 the gradient is 0 here.", lambda g, y, z: (g * (z >= 0),)
    ),
    wrong_rule(
        "output",
        "Times the output; where z > 0 the slope is 1.",
        lambda g, y, z: (g * y,),
    ),
    wrong_rule(
        "flipped",
        "The gradient passes where z is negative; it passes where it is positive.",
        lambda g, y, z: (g * (z < 0),),
    ),
    wrong_rule(
        "flipped",
        "The gradient passes where z is negative; it passes where it is positive.",
        lambda g, y, z: (g * (z <= 0),),
    ),
    wrong_rule(
        "upstream-sign",
        "You test the sign of the upstream gradient; test the sign of z.",
        lambda g, y, z: (g * (g > 0),),
    ),
    wrong_rule(
        "both-signs",
        "Both z and the upstream gradient must be positive in yours; only z counts.",
        lambda g, y, z: (g * (g > 0) * (z > 0),),
    ),
    wrong_rule(
        "relu-of-upstream",
        "The sign of z is multiplied in; below zero the slope is 0, not -1.",
        lambda g, y, z: (g * np.sign(z),),
    ),
    wrong_rule(
        "leaky",
        "Something still flows where z < 0.",
        lambda g, y, z: (g * np.where(z > 0, 1, 0.01),),
    ),
)


SIGMOID = op_exercise(
    solution.Sigmoid,
    _moderate,
    "z",
    wrong_rule("unchanged", UNCHANGED, lambda g, y, z: (g,)),
    wrong_rule("N21", NO_UPSTREAM, lambda g, y, z: (y * (1 - y),)),
    *(
        wrong_rule(code, sentence, lambda g, y, z, wrong=wrong: (g * wrong(z, y),))
        for code, sentence, wrong in slopes("output")
    ),
)
