"""Judge the gradients of an op by its own forward, where no right rule is at hand.

For any upstream g and any direction v the two halves must agree: <g, J v> from forward,
<gradient(g), v> from backward. J v comes from the complex step, exact to rounding; if
forward loses the imaginary part (abs, float, rounding), from a central difference.
"""

import numpy as np

from grader.student.op_check import both_halves
from grader.student.spec import Case
from grader.student.trial import cannot_run, quiet, try_case
from grader.student.verdict import Verdict, failed

STEP, WIDTH = 1e-30, 1e-6
EXACT, ROUGH, DOUBT = 1e-9, 1e-5, 1e-3


def judge_own_op(op: type, calls: list[tuple], seed: int = 0) -> Verdict:
    """Judge an op at some calls, each a tuple of inputs. Never raises."""
    if not isinstance(op, type):
        return failed("type", f"An op is a class; this is a {type(op).__name__}.")
    rng = np.random.default_rng(seed)
    for inputs in calls:
        trouble = _at(op, [np.asarray(a, dtype=float) for a in inputs], rng)
        if trouble:
            return trouble
    return Verdict(1.0, "passed", "Your gradients fit your forward.")


def _at(op: type, inputs: list, rng) -> Verdict | None:
    try:
        with quiet(), np.errstate(all="ignore"):
            output = np.asarray(op().forward(*inputs), dtype=float)
    except BaseException as error:
        return cannot_run(error)
    if not np.isfinite(output).all():
        return failed("not finite", "forward gives numbers that are not finite.")
    upstream = np.asarray(rng.normal(size=output.shape))
    names = [f"input {i + 1}" for i in range(len(inputs))]
    case = Case([upstream, output, *inputs], {}, {})
    outcome = try_case(both_halves(op), case, "returned", names)
    if outcome.failure:
        return outcome.failure
    gradients = [outcome.blocks[name] for name in names]
    for i, (value, gradient) in enumerate(zip(inputs, gradients, strict=True)):
        if gradient.shape != value.shape:
            sentence = f"The gradient of {names[i]} has shape {gradient.shape}; "
            return failed("shape", f"{sentence}the input has {value.shape}.")
        try:
            trouble = _fits(op, inputs, i, upstream, gradient)
        except Exception as error:
            return cannot_run(error)
        if trouble:
            return trouble
    return None


def _fits(op: type, inputs: list, i: int, upstream, gradient) -> Verdict | None:
    """A verdict on the entry of input i whose gradient is farthest from its slope."""
    slopes, tolerances = np.zeros(inputs[i].shape), []
    for index in np.ndindex(inputs[i].shape):
        direction = np.zeros(inputs[i].shape)
        direction[index] = 1.0
        moved, tolerance = pushed_forward(op, inputs, i, direction)
        slopes[index] = np.sum(upstream * moved)
        tolerances.append(tolerance)
    gap = np.abs(slopes - gradient)
    room = max(tolerances, default=EXACT) * max(np.max(np.abs(slopes), initial=0), 1e-3)
    if np.all(gap <= room):
        return None
    index = np.unravel_index(np.argmax(np.where(np.isnan(gap), np.inf, gap)), gap.shape)
    entry = (
        f"entry {[int(k) for k in index]} of input {i + 1}" if index else "the input"
    )
    sentence = f"Your gradient of input {i + 1} does not fit your forward."
    seen = f"Moving {entry} changes <upstream, output> by {slopes[index]:.6g} per unit"
    return failed("value", sentence, f"{seen}; your gradient is {gradient[index]:.6g}.")


def pushed_forward(op: type, inputs: list, i: int, direction) -> tuple:
    """J v for a direction in input i, and how exact it is."""

    def output(by):
        moved = [a + by * direction if j == i else a for j, a in enumerate(inputs)]
        return _forward(op, moved)

    rough = (output(WIDTH) - output(-WIDTH)) / (2 * WIDTH)
    try:
        exact = np.imag(output(1j * STEP)) / STEP
    except Exception:
        return rough, ROUGH
    agree = np.max(np.abs(exact - rough), initial=0) <= DOUBT * max(
        np.max(np.abs(rough), initial=0), 1.0
    )
    return (exact, EXACT) if agree else (rough, ROUGH)


def _forward(op: type, inputs: list) -> np.ndarray:
    with quiet(), np.errstate(all="ignore"):
        return np.asarray(op().forward(*inputs))
