"""Arithmetic with 50 digits, for judging formulas of numbers."""

from functools import lru_cache

import mpmath

from grader.student.formula.arithmetic import Arithmetic

CONTEXT = mpmath.MPContext()
CONTEXT.dps = 50


def _size(value) -> float:
    return abs(float(value))  # in this order it is twice as fast


def _step(x):
    return CONTEXT.mpf(1 if x >= 0 else 0)


def _softplus(x):
    return max(x, CONTEXT.mpf(0)) + CONTEXT.log1p(CONTEXT.exp(-abs(x)))


DIGITS = Arithmetic(
    number=lru_cache(maxsize=1024)(CONTEXT.mpf),  # reading text is slow
    size=_size,
    functions={
        "exp": CONTEXT.exp,
        "log": CONTEXT.log,
        "sqrt": CONTEXT.sqrt,
        "abs": abs,
        "sigmoid": lambda x: 1 / (1 + CONTEXT.exp(-x)),
        "tanh": CONTEXT.tanh,
        "sinh": CONTEXT.sinh,
        "cosh": CONTEXT.cosh,
        "sin": CONTEXT.sin,
        "cos": CONTEXT.cos,
        "relu": lambda x: max(x, CONTEXT.mpf(0)),
        "softplus": _softplus,
        "step": _step,
        "sign": CONTEXT.sign,
        "max": max,
        "min": min,
        "floor": CONTEXT.floor,
    },
    rounding=1e-49,
    room=1e-35,
)
