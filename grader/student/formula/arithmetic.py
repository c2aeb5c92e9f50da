"""Values with the size of their rounding error, in double precision or more digits.

Every value carries a bound for what rounding may have done to it. So two formulas can
be compared as closely as the numbers allow: cancellation hides no wrong answer and
fails no right one.
"""

import operator
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

STEEPEST = 230.0  # exp(230) is about 1e100
LARGEST = 1e100
TOO_LARGE = "grows beyond 1e100"
COMBINE = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "**": operator.pow,
    "@": operator.matmul,
}


class Value(NamedTuple):
    """A number or array, and how far rounding may have moved it."""

    value: Any
    error: Any


class UndefinedError(ValueError):
    """A formula has no value at a point; str() of it says what the formula does."""


class Arithmetic(NamedTuple):
    """Operations on one kind of number.

    rounding is the relative error of one operation; room is the error, relative to the
    right answer, above which a comparison says nothing any more.
    """

    number: Callable
    size: Callable
    functions: dict[str, Callable]
    rounding: float
    room: float


def _sigmoid(x):
    shrunk = np.exp(-np.abs(x))
    return np.where(x >= 0, 1.0, shrunk) / (1.0 + shrunk)


DOUBLE = Arithmetic(
    number=np.float64,
    size=np.abs,
    functions={
        "exp": np.exp,
        "log": np.log,
        "sqrt": np.sqrt,
        "abs": np.abs,
        "sigmoid": _sigmoid,
        "tanh": np.tanh,
        "sinh": np.sinh,
        "cosh": np.cosh,
        "sin": np.sin,
        "cos": np.cos,
        "relu": lambda x: np.maximum(x, 0.0),
        "softplus": lambda x: np.logaddexp(0.0, x),
        "step": lambda x: np.where(x >= 0, 1.0, 0.0),
        "sign": np.sign,
        "max": np.maximum,
        "min": np.minimum,
        "floor": np.floor,
    },
    rounding=1e-15,
    room=1e-6,
)


def somewhere(found, over: Callable = np.any) -> bool:
    """Whether a comparison holds in any entry; of one number without NumPy's detour."""
    return over(found) if isinstance(found, np.ndarray) else bool(found)


def given(value, arithmetic: Arithmetic) -> Value:
    """A value that was rounded once, when it was written down."""
    return Value(value, arithmetic.rounding * arithmetic.size(value))


def combine(sign: str, a: Value, b: Value, arithmetic: Arithmetic) -> Value:
    """a sign b, one of COMBINE. UndefinedError where that has no value."""
    if sign == "/" and somewhere(arithmetic.size(b.value) <= b.error):
        raise UndefinedError("divides by zero")
    if sign == "**":
        _check_power(a, b, arithmetic)
    value = COMBINE[sign](a.value, b.value)
    return rounded(value, _spread(sign, a, b, value, arithmetic), arithmetic)


def rounded(value, error, arithmetic: Arithmetic, roundings: int = 1) -> Value:
    """A result with the error it inherits and that of its own roundings."""
    size = arithmetic.size(value)
    if not somewhere(size < LARGEST, np.all):
        raise UndefinedError(TOO_LARGE)
    return Value(value, error + roundings * arithmetic.rounding * size)


def _spread(sign: str, a: Value, b: Value, value, arithmetic: Arithmetic):
    """How far the errors of a and b move the result, to first order."""
    size = arithmetic.size
    A, B = size(a.value), size(b.value)
    if sign in ("+", "-"):
        return a.error + b.error
    if sign == "*":
        return A * b.error + a.error * B
    if sign == "@":  # each entry is a sum of a few products
        return A @ (b.error + 8 * arithmetic.rounding * B) + a.error @ B
    if sign == "/":
        return (a.error + size(value) * b.error) / B
    base = A + (A == 0)
    drift = B * a.error / base + np.abs(np.log(base)) * b.error
    return size(value) * drift + a.error * (A == 0)


def _check_power(base: Value, power: Value, arithmetic: Arithmetic) -> None:
    """Refuse powers without a real value, and towers before they are built."""
    a, b, size = base.value, power.value, arithmetic.size
    broken = arithmetic.functions["floor"](b) != b
    if somewhere((a < 0) & broken):
        raise UndefinedError("is a broken power of a negative number")
    if somewhere((size(a) <= base.error) & (b < 0)):
        raise UndefinedError("divides by zero")
    if somewhere(size(b) * np.abs(np.log(size(a) + (a == 0))) > STEEPEST):
        raise UndefinedError(TOO_LARGE)


def apply(name: str, parts: list[Value], arithmetic: Arithmetic) -> Value:
    """A function of numbers or, entry by entry, of arrays."""
    function = arithmetic.functions[name]
    if name in ("max", "min"):
        value, error = parts[0]
        for part in parts[1:]:
            value, error = function(value, part.value), error + part.error
        return Value(value, error)
    x, error = _argument(name, parts[0], arithmetic)
    value = function(x)
    slope = _slope(name, arithmetic.size(x), arithmetic.size(value), error)
    return rounded(value, slope * error, arithmetic, roundings=4)


def _argument(name: str, part: Value, arithmetic: Arithmetic) -> Value:
    """The argument of a function, if the function has a real value there."""
    x, error = part
    if name in ("exp", "sinh", "cosh"):
        large = x if name == "exp" else arithmetic.size(x)
        if somewhere(large > STEEPEST):
            raise UndefinedError(TOO_LARGE)
    if name == "log" and somewhere(x <= error):
        raise UndefinedError("is the logarithm of zero or less")
    if name == "sqrt":
        if somewhere(x < -error):
            raise UndefinedError("is the root of a negative number")
        x = x * (x > 0)
    return Value(x, error)


def _slope(name: str, x, y, error):
    """How steep a function is at most near x, from the sizes of x and of its value."""
    if name in ("exp", "sinh", "cosh"):
        return y + 1.0
    if name == "log":
        return 1.0 / x
    if name == "sqrt":
        return 1.0 / np.sqrt(x + error + (x + error == 0))
    if name in ("step", "sign"):  # a jump, if x may be on either side of it
        return (x <= error) / (error + (error == 0))
    return 1.0
