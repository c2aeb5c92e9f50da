"""Arrays and NumPy's numbers as a description and raw bytes, and back.

Only numbers of usual width pass. Of other arrays their kind passes, so that a sentence
can tell what they are.
"""

import math
from collections.abc import Sequence

import numpy as np

from grader.student.rpc.wire_errors import TooLargeError, WireError

DTYPES = {
    name: np.dtype(name)
    for name in (
        "|b1", "|i1", "|u1", "<i2", "<u2", "<i4", "<u4", "<i8", "<u8",
        "<f2", "<f4", "<f8", "<c8", "<c16",
    )
}  # fmt: skip
USUAL = frozenset(DTYPES.values())
STRANGE = frozenset("OUSMmV")  # kinds of array that travel as a name only
AXES = 32
MOST_BYTES = 64 << 20  # of all arrays together


def told(value: np.ndarray | np.generic, buffers: list[bytes]) -> dict:
    """The description of an array; its bytes are added to buffers."""
    if isinstance(value, np.ndarray) and type(value) is not np.ndarray:
        return {"o": type(value).__name__, "array": True}
    array = np.asarray(value)
    if array.dtype.kind in STRANGE:
        return {"x": array.dtype.kind, "scalar": array.ndim == 0}
    if array.dtype not in USUAL:
        array = _widened(array)
    if array.dtype not in USUAL or array.ndim > AXES:
        return {"x": "V"}
    if array.nbytes > MOST_BYTES:  # as np.broadcast_to makes of one number
        raise TooLargeError("it has too many entries")
    buffers.append(array.tobytes())
    tree = {"a": len(buffers) - 1, "d": array.dtype.str}
    if isinstance(value, np.generic):
        return {**tree, "scalar": True}
    return {**tree, "s": list(array.shape)}


def _widened(array: np.ndarray) -> np.ndarray:
    """Numbers of another width, or another order of bytes, as usual ones."""
    if array.dtype.itemsize > 16 or array.dtype == np.longdouble:
        array = array.astype(complex if array.dtype.kind == "c" else float)
    return array.astype(array.dtype.newbyteorder("<"), copy=False)


def meant(tree: dict, buffers: Sequence[bytes]) -> np.ndarray | np.generic:
    """The array of a description, which may lie: then WireError."""
    place, name, shape = tree["a"], tree.get("d"), tree.get("s", [])
    if type(name) is not str or name not in DTYPES or type(shape) is not list:
        raise WireError("an array is not described")
    if len(shape) > AXES or {*map(type, shape)} - {int} or min(shape, default=0) < 0:
        raise WireError("an array has no such shape")
    entries = math.prod(shape)
    if (entries or math.prod(n or 1 for n in shape)) > MOST_BYTES:  # as for 0 x 10**20
        raise WireError("an array has no such shape")
    if type(place) is not int or not 0 <= place < len(buffers):
        raise WireError("an array has no bytes")
    dtype = DTYPES[name]
    if dtype.itemsize * entries != len(buffers[place]):
        raise WireError("the bytes of an array do not fit its shape")
    array = np.frombuffer(buffers[place], dtype).reshape(shape).copy()
    return array[()] if tree.get("scalar") is True and not shape else array


def strange(tree: dict) -> np.ndarray:
    """An empty array of a kind that does not pass."""
    if type(tree["x"]) is not str or tree["x"] not in STRANGE:
        raise WireError("an array of no known kind")
    shape = () if tree.get("scalar") is True else 0
    return np.empty(shape, dtype="V1" if tree["x"] == "V" else tree["x"])
