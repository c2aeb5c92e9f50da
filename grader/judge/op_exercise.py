"""Exercises whose answer is an op: points for its local rule, mistakes as rules.

A point is a call of backward: (upstream, output, *inputs) gives one gradient for each
input; forward is given and must have stayed as it was. Upstream gradients are random
and never ones, and broadcasting is asked for in every way it can happen.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from grader.judge.code_exercise import STRETCH, CodeExercise
from grader.judge.op_classes import Has, classes_of_op
from grader.judge.op_faults import OP_FAULTS
from grader.judge.points import Mistake, Point, in_double, times
from grader.student.graphs.op_check import both_halves, judge_op
from grader.student.judging.spec import Case
from grader.student.judging.verdict import Verdict

NO_UPSTREAM = "That is the local slope alone: the upstream gradient is missing."
UNCHANGED = "The upstream gradient passes unchanged: where is the local slope?"
PAIRS = (
    ((4, 3), (4, 3)),
    ((4, 3), (3,)),
    ((4, 1), (4, 3)),
    ((3,), (4, 3)),
    ((1,), (2, 3)),
    ((2, 5), ()),
    ((), (2, 3)),
    ((3, 1), (1, 4)),
    ((3, 3), (3, 3)),
    ((2, 1, 3), (2, 1)),
)
SINGLE = ((4, 3), (5,), (), (2, 1, 3))
PLAIN = {"group": "edge", "where": "for plain numbers, as in Node(2.0),"}
WHOLE = {"group": "edge", "where": "for whole numbers"}
NUMBER = {"group": "edge", "where": "for a number of NumPy, as a graph makes it,"}
FLOAT32 = {"group": "edge", "where": "for numbers of float32"}
ONE_NODE = {"where": "where both inputs are one node"}


@dataclass(frozen=True, eq=False)
class OpExercise(CodeExercise):
    """One op to write; reference is its class, mistakes are functions of the halves.

    Its axes are those of its inputs.
    """

    @property
    def arguments(self) -> list[str]:
        """Names of what backward is handed."""
        return ["upstream", "output", *self.inputs]

    @property
    def axes_told(self) -> list[str]:
        """Axes of these, where all goes entry by entry."""
        shared = "*" if set(self.axes) == {"*"} else ""
        return [shared, shared, *self.axes]

    @property
    def inputs(self) -> list[str]:
        """Names of the inputs of the op."""
        return [name.removeprefix("d_") for name in self.returns]

    def inputs_at(self, point: Point) -> dict:
        """The inputs of the op in a call, and its constants."""
        return dict(zip(self.inputs, point.args[2:], strict=True)) | point.kwargs

    def changed(self, change: Callable[[Callable], Callable]) -> type:
        """The right op with a change put on its backward half."""
        op: Any = self.reference
        rule = change(lambda *args, made: op.backward(made, *args))

        def backward(made, *args):
            return rule(*args, made=made)

        return type(op.__name__, (op,), {"backward": backward})

    def further_faults(self) -> dict[str, Callable]:
        """The right op with something kept on self."""
        op: Any = self.reference
        return {fault: put_on(op) for fault, put_on in OP_FAULTS.items()}

    def called(self, answer: Any) -> Callable:
        """An op as a function of the arguments of a point."""
        return both_halves(answer)

    def judge(self, function: Callable, seed: str) -> Verdict:
        """Judge a class at the points that belong to a seed."""
        return judge_op(self.spec(seed), function)

    def stored(self) -> dict:
        """The exercise at its public points, as plain data."""
        return {**super().stored(), "kind": "op"}

    def stretched(self, point: Point) -> list[Point]:
        """The same call with other inputs, and the output that belongs to them."""
        upstream, _, *inputs = point.args
        op = self.reference(**point.kwargs)
        found = []
        for factor in STRETCH:
            moved = [times(a, factor) for a in inputs]
            with np.errstate(all="ignore"):  # it may leave the domain
                output = np.asarray(op.forward(*moved))
            found.append(replace(point, args=(upstream, output, *moved)))
        return found

    def blocks(self, function: Callable, point: Point | Case) -> dict[str, np.ndarray]:
        """Results of both halves of an op of ours, or of a mistake, at a point."""
        if isinstance(function, type):
            function = both_halves(function)
        return super().blocks(function, point)


def op_exercise(
    reference: type,
    points: Callable,
    inputs: str,
    *mistakes,
    axes: tuple[str, ...] = (),
    classes: Mapping[str, Has] | None = None,
    without: Mapping[str, str] | None = None,
) -> OpExercise:
    """The exercise to write the local rule of an op; it has the name of its class.

    Parameters
    ----------
    reference
        A class with forward(*inputs) -> output, and backward(upstream, output, *inputs)
        -> one gradient for each input, in the shape of that input.
    points
        points(rng) yields the inputs of each call as a tuple of arrays, in a tuple: it
        may go on with constants of the op and with fields of Point.
    inputs
        Names of the inputs, separated by spaces.
    mistakes
        Known wrong rules, made by wrong_rule.
    axes, classes, without
        As in CodeExercise, for the inputs; without axes they have any shapes.
    """
    axes = axes or ("*",) * len(inputs.split())
    names = tuple(f"d_{name}" for name in inputs.split())
    return OpExercise(
        reference.__name__,
        reference,
        lambda rng: _calls(rng, reference, points),
        mistakes,
        names,
        uses=("unbroadcast",) if len(names) > 1 else (),
        axes=axes,
        classes=classes_of_op(axes) | dict(classes or {}),
        without=without or {},
    )


def _calls(rng, reference: type, points: Callable) -> list[Point]:
    """The calls at all points, and the first one again with another upstream.

    That one has the other sign and a zero, and nobody may know it by its inputs.
    """
    calls = [call(rng, reference, *drawn) for drawn in points(rng)]
    upstream, *rest = calls[0].args
    other = np.asarray(-1.5 * upstream)
    if other.size > 1:
        other.flat[-1] = 0.0
    where = f"{calls[0].where} and another upstream"
    return [*calls, replace(calls[0], args=(other, *rest), where=where)]


def call(rng, reference: type, inputs: tuple, constants=None, told=None) -> Point:
    """The call at some inputs: the right output, and an upstream of its shape."""
    constants = constants or {}
    output = reference(**constants).forward(*map(in_double, inputs))
    if any(isinstance(value, np.ndarray) for value in inputs):
        output = np.asarray(output)
    upstream: Any = away_from_zero(rng, np.shape(output))
    if isinstance(output, float):  # of Python, or of NumPy, as graphs have them
        upstream = type(output)(upstream)
    shapes = " and ".join(str(np.shape(value)) for value in inputs)
    where = f"for shape{'s' if len(inputs) > 1 else ''} {shapes}"
    return replace(
        Point((upstream, output, *inputs), constants, where=where), **(told or {})
    )


def away_from_zero(rng, shape: tuple) -> np.ndarray:
    """Random numbers of both signs, none small and none of size 1, of few digits."""
    signs = rng.choice([-1.0, 1.0], size=shape)
    return np.asarray(signs * rng.uniform(1.1, 2.4, size=shape).round(3))


def plain(rng) -> float:
    """One of these numbers as Python has it, as in Node(2.0)."""
    return float(away_from_zero(rng, ()))


def short(rng, shape: tuple) -> np.ndarray:
    """Such numbers in single precision."""
    return away_from_zero(rng, shape).astype(np.float32)


def whole(rng, shape: tuple) -> np.ndarray:
    """Whole numbers of both signs, of which arrays filled like them cut gradients."""
    return rng.choice([-3, -2, 2, 3, 4], size=shape)


def wrong_rule(code: str, sentence: str, rule: Callable) -> Mistake:
    """A mistake in backward, as Mistake has it.

    rule(upstream, output, *inputs, **constants) returns a tuple with one gradient for
    each input.
    """

    def answer(upstream, output, *inputs, **constants):
        arrays = map(np.asarray, (upstream, output, *inputs))
        found = rule(*arrays, **constants)
        gradients = tuple(np.array(gradient) for gradient in found)
        return gradients if len(gradients) > 1 else gradients[0]

    return Mistake(code, sentence, answer)
