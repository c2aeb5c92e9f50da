"""Ops of one input: points and wrong local rules.

g is the upstream gradient, y the output.
"""

import numpy as np

from grader.judge.graph.op import (
    SINGLE,
    away_from_zero,
    op_exercise,
    wrong_rule,
)
from solutions import graph as solution

NO_UPSTREAM = "That is the local slope alone: the upstream gradient is missing."
UNCHANGED = "The upstream gradient passes unchanged: where is the local slope?"


def _any(rng):
    for shape in SINGLE:
        yield ((away_from_zero(rng, shape),),)


def _positive(rng):
    for shape in SINGLE:
        yield ((np.asarray(rng.uniform(1.2, 3.0, size=shape)),),)


def _with_constant(rng):
    for shape, constant in zip(SINGLE, ((), (5,), ()), strict=True):
        value = away_from_zero(rng, constant)
        constants = {"constant": value if constant else float(value)}
        yield (away_from_zero(rng, shape),), constants


def _moderate(rng):
    for shape in SINGLE:
        yield ((np.asarray(0.6 * away_from_zero(rng, shape)),),)
    far = np.array([-800.0, 800.0, 0.5])
    yield (far,), {}, {"group": "stability", "where": "at z = ±800"}


def _with_zeros(rng):
    for shape in ((4, 3), (6,)):
        z = away_from_zero(rng, shape)
        z.flat[:4] = rng.uniform([0.1, -0.9, 1.1, -2.4], [0.9, -0.1, 2.4, -1.1])
        yield ((z,),)
    some = np.array([1.5, 0.0, -2.5, 0.0, 3.5])
    yield (some,), {}, {"where": "at z = 0"}


ADD_CONSTANT = op_exercise(
    solution.AddConstant,
    _with_constant,
    "a",
    wrong_rule(
        "constant",
        "The constant is multiplied in; the slope of a + c in a is 1.",
        lambda g, y, a, constant: (g * constant,),
    ),
    wrong_rule(
        "N21",
        "Ones come back whatever comes from above: the upstream gradient is missing.",
        lambda g, y, a, constant: (np.ones_like(g),),
    ),
    wrong_rule(
        "zero",
        "Nothing flows back; only the constant has slope zero.",
        lambda g, y, a, constant: (0 * g,),
    ),
    wrong_rule(
        "added",
        "The constant is added to the gradient; a constant moves no slope.",
        lambda g, y, a, constant: (g + constant,),
    ),
    wrong_rule(
        "sign",
        "The sign: the output rises when a rises.",
        lambda g, y, a, constant: (-g,),
    ),
    wrong_rule(
        "value",
        "The input is multiplied in; the slope of a + c in a is 1.",
        lambda g, y, a, constant: (g * a,),
    ),
    wrong_rule(
        "output",
        "The output is multiplied in: that is no slope.",
        lambda g, y, a, constant: (g * y,),
    ),
)

MULTIPLY_CONSTANT = op_exercise(
    solution.MultiplyConstant,
    _with_constant,
    "a",
    wrong_rule("unchanged", UNCHANGED, lambda g, y, a, constant: (g,)),
    wrong_rule(
        "N21", NO_UPSTREAM, lambda g, y, a, constant: (constant + np.zeros_like(g),)
    ),
    wrong_rule(
        "divided",
        "Divided by the constant; on the way back it multiplies, too.",
        lambda g, y, a, constant: (g / constant,),
    ),
    wrong_rule(
        "value",
        "The input is multiplied in; the slope of c a in a is c.",
        lambda g, y, a, constant: (g * a,),
    ),
    wrong_rule(
        "output",
        "The output is multiplied in; the slope of c a in a is c.",
        lambda g, y, a, constant: (g * y,),
    ),
    wrong_rule(
        "squared",
        "The constant is in it twice.",
        lambda g, y, a, constant: (g * constant**2,),
    ),
    wrong_rule(
        "sign", "The sign is wrong.", lambda g, y, a, constant: (-g * constant,)
    ),
)

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


def _logistic(z):
    return 1 / (1 + np.exp(-z))


SIGMOID = op_exercise(
    solution.Sigmoid,
    _moderate,
    "z",
    wrong_rule("unchanged", UNCHANGED, lambda g, y, z: (g,)),
    wrong_rule("N21", NO_UPSTREAM, lambda g, y, z: (y * (1 - y),)),
    wrong_rule(
        "A1",
        "You form z (1 - z); the formula wants the output y, not the input.",
        lambda g, y, z: (g * z * (1 - z),),
    ),
    wrong_rule(
        "A4",
        "The sigmoid is applied to the output, which has it already.",
        lambda g, y, z: (g * _logistic(y) * (1 - _logistic(y)),),
    ),
    wrong_rule(
        "A6", "The slope is in it twice.", lambda g, y, z: (g * (y - y * y) ** 2,)
    ),
    wrong_rule(
        "tanh", "1 - y**2 is the slope of tanh.", lambda g, y, z: (g * (1 - y**2),)
    ),
    wrong_rule(
        "output",
        "Times y alone; the factor 1 - y is missing.",
        lambda g, y, z: (g * y,),
    ),
    wrong_rule(
        "rest",
        "Times 1 - y alone; the factor y is missing.",
        lambda g, y, z: (g * (1 - y),),
    ),
    wrong_rule(
        "sign",
        "The sigmoid rises everywhere: the sign.",
        lambda g, y, z: (g * y * (y - 1),),
    ),
)

SUM = op_exercise(
    solution.Sum,
    lambda rng: (((away_from_zero(rng, s),),) for s in ((4, 3), (5,), (2, 1, 3))),
    "a",
    wrong_rule(
        "shape",
        "One number flows back; every entry of a needs its own gradient.",
        lambda g, y, a: (g,),
    ),
    wrong_rule(
        "N21",
        "A one for every entry, whatever comes from above: the upstream gradient is "
        "missing.",
        lambda g, y, a: (np.ones_like(a),),
    ),
    wrong_rule(
        "mean",
        "Divided by the number of entries: that is the rule of the mean.",
        lambda g, y, a: (g * np.ones_like(a) / a.size,),
    ),
    wrong_rule(
        "value",
        "The input is multiplied in; every slope of a sum is 1.",
        lambda g, y, a: (g * a,),
    ),
    wrong_rule(
        "output",
        "The output is multiplied in; every slope of a sum is 1.",
        lambda g, y, a: (g * y * np.ones_like(a),),
    ),
    wrong_rule(
        "first-only",
        "Only the first entry gets a gradient.",
        lambda g, y, a: (g * (np.arange(a.size) == 0).reshape(a.shape),),
    ),
)

EXERCISES = (ADD_CONSTANT, MULTIPLY_CONSTANT, EXP, LOG, RELU, SIGMOID, SUM)
