"""One returned thing as a block of numbers, or a sentence about what it is instead."""

import numpy as np

MOST_ENTRIES = 10**6  # np.broadcast_to makes a billion out of one number
DTYPE_WORDS = {
    "b": "True and False",
    "c": "complex numbers",
    "O": "Python objects",
    "U": "text",
    "S": "bytes",
    "M": "dates",
    "m": "spans of time",
}


class UnfitError(Exception):
    """The returned object has the wrong type; the message says what to return."""


def a_kind(value) -> str:
    """What a value is, with its article: "a list", "an ndarray", "None"."""
    if value is None:
        return "None"
    kind = type(value).__name__
    vowel = kind[0].lower() in "aeiou" or kind == "ndarray"
    return f"an {kind}" if vowel else f"a {kind}"


def block(value, what: str) -> np.ndarray:
    """One returned thing as a plain array of real numbers, or UnfitError."""
    if value is None:
        raise UnfitError(f"{what} is None: is the return statement missing?")
    if isinstance(value, bool | np.bool_ | str | bytes | dict | set):
        raise UnfitError(
            f"{what} is of type {type(value).__name__}; numbers are asked for."
        )
    if isinstance(value, list | tuple):
        told = f"{what} is {a_kind(value)}"
        raise UnfitError(f"{told}; wrap it in np.array(...) to make an array.")
    if type(value) is np.ndarray and value.size > MOST_ENTRIES:
        raise UnfitError(f"{what} has {value.size} entries, far more than asked for.")
    if type(value) is np.ndarray or isinstance(value, np.number):
        array = np.array(value)
    elif isinstance(value, int | float):
        array = np.array(float(value))
    elif isinstance(value, np.ndarray):
        told = f"{what} is {a_kind(value)}"
        raise UnfitError(f"{told}; a plain NumPy array is asked for.")
    else:
        kind = type(value).__name__
        raise UnfitError(f"{what} is of type {kind}; a NumPy array is asked for.")
    if array.dtype.kind not in "iuf":
        held = DTYPE_WORDS.get(array.dtype.kind, "records")
        raise UnfitError(f"{what} holds {held}; real numbers are asked for.")
    return array
