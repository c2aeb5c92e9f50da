"""Ops with one input that are linear in it: points and known mistakes."""

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

LONE = {"group": "edge", "where": "for an array without axes"}
LARGE = {"group": "cancellation", "where": "where a is 1e17"}  # and a + 1 the same


def _with_constant(rng):
    for shape, constant in zip(SINGLE, ((), (5,), (), ()), strict=True):
        value = away_from_zero(rng, constant)
        constants = {"constant": value if constant else float(value)}
        yield (away_from_zero(rng, shape),), constants
    a = away_from_zero(rng, (4,))
    a[1] = 0.0
    yield (a,), {"constant": 3.7}, {"where": "for an a with a zero in it"}
    yield (plain(rng),), {"constant": plain(rng)}, PLAIN
    yield (np.float64(plain(rng)),), {"constant": plain(rng)}, NUMBER
    yield (whole(rng, (2, 3)),), {"constant": 2.5}, WHOLE
    yield (short(rng, (2, 2)),), {"constant": 2.5}, FLOAT32
    yield (1e17 * a,), {"constant": 2.9}, LARGE


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


def _with_a_zero(rng):
    for shape in ((4, 3), (5,), (2, 1, 3)):
        a = away_from_zero(rng, shape)
        a.flat[1] = 0.0
        yield ((a,),)
    yield (plain(rng),), {}, PLAIN
    yield (np.float64(plain(rng)),), {}, NUMBER
    yield (np.asarray(away_from_zero(rng, ())),), {}, LONE
    yield (whole(rng, (2, 3)),), {}, WHOLE
    yield (short(rng, (2, 2)),), {}, FLOAT32
    yield (away_from_zero(rng, (1,)),), {}, {"where": "for a single entry"}
    yield (1e17 * away_from_zero(rng, (3,)),), {}, LARGE


SUM = op_exercise(
    solution.Sum,
    _with_a_zero,
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
