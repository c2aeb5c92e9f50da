"""Judge an op, a class with forward and backward, as a function that does both.

The case of an op holds what backward takes: upstream, output, inputs. Between its two
halves the op is used at another place, because a graph may do so; backward is asked
alone as well, as in the notebook's own cells; equal inputs are one and the same array,
as in r * r; and where two inputs are equal any subgradient is right, so that a tie has
a rule of its own.
"""

import contextlib
from collections.abc import Callable, Iterator

import numpy as np

from grader.student.judging.blocks import UnfitError, a_kind, block
from grader.student.judging.call import try_case, try_cases
from grader.student.judging.code_check import judge_code
from grader.student.judging.compare import ACCEPT, agrees
from grader.student.judging.spec import Case, Spec
from grader.student.judging.verdict import Verdict, failed
from grader.student.rpc.proxies import adapted


def judge_op(spec: Spec, op: Callable) -> Verdict:
    """Judge one class. Never raises; a wrong op never passes."""
    if not isinstance(op, type):
        sentence = f"{spec.name} is {a_kind(op)}; it must be a class."
        return failed("type", sentence)
    verdict = judge_code(spec, both_halves(op))
    if not verdict.passed:
        return verdict
    return _kept(spec, op) or _ties(spec, op) or verdict


def _kept(spec: Spec, op: type) -> Verdict | None:
    """A verdict on an op whose backward needs what its forward has left."""
    if not _is_right(spec, used_elsewhere(op)):
        sentence = "Right where the op is used once, wrong where it is used twice."
        advice = (
            "An op may stand at many places of a graph: keep nothing on self, use what "
            "backward is handed."
        )
    elif not _is_right(spec, backward_first(op)):
        sentence = "Right after a call of forward, wrong where backward comes first."
        advice = "Keep and change nothing on self: backward is handed all it needs."
    else:
        return None
    return failed("state", sentence, advice)


def _is_right(spec: Spec, function: Callable) -> bool:
    with np.errstate(all="ignore"):
        tried = try_cases(function, spec.ordinary, spec)
    return all(
        outcome.blocks and agrees(outcome.blocks[name], expected)
        for case, outcome in zip(spec.ordinary, tried, strict=True)
        for name, expected in case.expected.items()
    )


def both_halves(op: type) -> Callable:
    """The op as a function: (upstream, output, *inputs) -> one gradient or a tuple."""
    return adapted(op, both_halves) or _halves(op, lambda *made: None)


def used_elsewhere(op: type) -> Callable:
    """The same; between the halves the op is used with other numbers."""
    return adapted(op, used_elsewhere) or _halves(op, _use)


def backward_first(op: type) -> Callable:
    """The same, of an op whose forward is called after backward only."""
    return adapted(op, backward_first) or _other_way_round(op)


def _other_way_round(op: type) -> Callable:
    def backward_and_forward(upstream, output, *inputs, **constants):
        made, inputs = op(**constants), _shared(inputs)
        downstream = made.backward(upstream, output, *inputs)
        _must_agree(made.forward(*inputs), output)
        return _gradients(downstream, len(inputs))

    return backward_and_forward


def _halves(op: type, between: Callable) -> Callable:
    def forward_and_backward(upstream, output, *inputs, **constants):
        made, inputs = op(**constants), _shared(inputs)
        _must_agree(made.forward(*inputs), output)
        fixed = any(np.ndim(constant) for constant in constants.values())
        between(made, op(**constants), inputs, fixed)
        return _gradients(made.backward(upstream, output, *inputs), len(inputs))

    return forward_and_backward


def _shared(inputs: tuple) -> tuple:
    """Two equal inputs as one object, which a node that is used twice hands over."""
    first, *others = inputs
    return first, *(first if np.array_equal(first, o) else o for o in others)


def _use(made, another, inputs: tuple, fixed: bool) -> None:
    """Forward and back with other numbers and, if no constant fixes them, shapes.

    The output is that of another op of the kind. Then forward at a third place, which
    comes back later: no pile is right about that.
    """
    others = [2.0 * np.asarray(value) + 1.0 for value in inputs]
    for reshaped in () if fixed else _reshaped(others):
        with contextlib.suppress(Exception):
            output, others = made.forward(*reshaped), reshaped
            break
    else:
        output = made.forward(*others)
    _must_agree(another.forward(*others), output)
    upstream = np.cos(np.arange(1.0, np.size(output) + 1))
    made.backward(upstream.reshape(np.shape(output)), output, *others)
    made.forward(*others)


def _reshaped(inputs: list) -> Iterator[list]:
    """The same inputs in other shapes, in which they still may go together.

    Two tables may be factors of a product: of the first one there are twice as many
    rows. All else goes entry by entry.
    """
    if any(value.ndim != 2 for value in inputs):
        yield [np.resize(value, 2) for value in inputs]
    else:
        first, *others = inputs
        yield [np.concatenate([first, first]), *others]


def _must_agree(answer, output) -> None:
    found, output = block(answer, "What forward returns"), np.asarray(output)
    if found.shape != output.shape or not agrees(found, output):
        raise UnfitError("forward gives another output now than as it was handed out.")


def _gradients(downstream, inputs: int):
    """A tuple with a gradient for each input; of a single one, that itself."""
    count = f"{inputs} gradient" + ("s" if inputs > 1 else "")
    if not isinstance(downstream, tuple | list):
        kind = a_kind(downstream)
        comma = " The comma makes the tuple: (d_a,)." if inputs == 1 else ""
        raise UnfitError(
            f"backward returns {kind}; a tuple of {count} is asked for.{comma}"
        )
    if len(downstream) != inputs:
        things = "1 thing" if len(downstream) == 1 else f"{len(downstream)} things"
        raise UnfitError(f"backward returns {things}, not {count}.")
    return downstream[0] if inputs == 1 else tuple(downstream)


def _ties(spec: Spec, op: type) -> Verdict | None:
    """A verdict if an op of two inputs shares a tie out wrongly."""
    for case in spec.cases:
        if case.group == "ties":
            trouble = _tie(spec, case, op)
            if trouble:
                return trouble.worth(1 - spec.stability_share)
    return None


def _tie(spec: Spec, case: Case, op: type) -> Verdict | None:
    outcome = try_case(used_elsewhere(op), case, spec)
    if outcome.failure:
        return outcome.failure
    upstream = case.args[0]
    shares = [outcome.results[name] / upstream for name in spec.returns]
    if any(share.shape != upstream.shape for share in shares):
        return failed("shape", f"Where the inputs are equal {spec.returns[0]} misfits.")
    total = sum(shares)
    if np.isnan(total).any():
        sentence = "Where the inputs are equal, your function gives nan."
        return failed("not finite", sentence, "What is divided by 0 there?")
    if _near(total, 1.0) and all(np.all(s >= -ACCEPT) for s in shares):
        return None
    seen = "is not shared out between the two."
    if _near(total, 2.0):
        seen = "reaches both in full; together they may get it once."
    elif _near(total, 0.0):
        seen = "is lost; one of the two must get it."
    return failed("value", f"Where the inputs are equal, the upstream gradient {seen}")


def _near(share: np.ndarray, number: float) -> bool:
    return bool(np.all(np.abs(share - number) <= ACCEPT))
