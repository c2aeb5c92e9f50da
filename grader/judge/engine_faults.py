"""Mechanical faults of the engine, put on its right parts by machine.

Each shows at some class of graphs only: nodes without names or of equal values, values
that are numbers of Python, whole or of many shapes, ops that made several nodes, an
upstream gradient that is 0, a second call, long chains. None may get full marks.
"""

from collections.abc import Callable, Mapping

import numpy as np

from grader.judge.order_faults import ORDER_FAULTS, Change, listed


def _below(root) -> list:
    """All nodes below a root, each once."""
    found, waiting = {}, [root]
    while waiting:
        node = waiting.pop()
        if id(node) not in found:
            found[id(node)] = node
            waiting.extend(node.parents)
    return list(found.values())


def _filled(change: Callable) -> Change:
    """The right gradients; then change(node) of each node."""

    def put_on(right):
        def backward(root, upstream=None):
            right(root, upstream)
            for node in _below(root):
                change(node)

        return backward

    return put_on


def _with_gradients(change: Callable) -> Change:
    """The right gradients, each of them changed: change(gradient, value)."""

    def fill(node):
        node.grad = change(np.asarray(node.grad), node.value)

    return _filled(fill)


def _started(change: Callable) -> Change:
    """The right gradients for another upstream gradient than was handed over."""

    def put_on(right):
        return lambda root, upstream=None: right(root, change(upstream))

    return put_on


def _never_cleared(right: Callable) -> Callable:
    """Gradients are added to those of earlier calls."""

    def backward(root, upstream=None):
        nodes = _below(root)
        before = [node.grad for node in nodes]
        right(root, upstream)
        for node, old in zip(nodes, before, strict=True):
            node.grad = node.grad if old is None else node.grad + old

    return backward


def _upstream_changed(right: Callable) -> Callable:
    """The array that was handed over is doubled."""

    def backward(root, upstream=None):
        right(root, upstream)
        if isinstance(upstream, np.ndarray):
            upstream *= 2

    return backward


def _asks_for_shapes(node) -> None:
    node.value.shape  # noqa: B018 - a number of Python has none


def _moves(node) -> None:
    node.value = node.value - 0.1 * node.grad


def _kept_by(key: Callable) -> Change:
    """Of nodes with one key all get the gradient of the first."""

    def put_on(right):
        def backward(root, upstream=None):
            right(root, upstream)
            kept: dict = {}
            for node in _below(root):
                node.grad = kept.setdefault(key(node), node.grad)

        return backward

    return put_on


def _leaves_unpaid_where(stops: Callable[[np.ndarray], bool]) -> Change:
    """Leaves get nothing where a gradient in between is such: others had to pay."""

    def put_on(right):
        def backward(root, upstream=None):
            right(root, upstream)
            nodes = _below(root)
            inner = [node for node in nodes if node.op and node is not root]
            if any(stops(np.asarray(node.grad)) for node in inner):
                for node in nodes:
                    node.grad = node.grad if node.op else 0 * node.grad

        return backward

    return put_on


def _clears_inner_nodes(node) -> None:
    node.grad = None if node.op else node.grad


BACKWARD_FAULTS: Mapping[str, Change] = {
    "squeezes gradients": _with_gradients(lambda g, value: np.squeeze(g)),
    "makes arrays of numbers": _with_gradients(lambda g, value: np.atleast_1d(g)),
    "flattens gradients": _with_gradients(lambda g, value: np.ravel(g)),
    "adds up gradients": _with_gradients(lambda g, value: g.sum()),
    "averages gradients": _with_gradients(lambda g, value: g.mean() + 0 * g),
    "writes whole numbers": _with_gradients(lambda g, value: g.astype(int)),
    "writes into arrays like the values": _with_gradients(
        lambda g, value: g.astype(np.asarray(value).dtype)
    ),
    "loses signs": _with_gradients(lambda g, value: np.abs(g)),
    "turns what is square": _with_gradients(lambda g, value: g.T),
    "ignores upstream": _started(lambda upstream: None),
    "takes 0 for no upstream": _started(
        lambda upstream: upstream if np.any(upstream) else None
    ),
    "takes the first entry of upstream": _started(
        lambda upstream: None if upstream is None else np.ravel(upstream)[0]
    ),
    "changes upstream": _upstream_changed,
    "never clears": _never_cleared,
    "asks values for their shapes": _filled(_asks_for_shapes),
    "makes a step": _filled(_moves),
    "clears all but leaves": _filled(_clears_inner_nodes),
    "keeps gradients by name": _kept_by(lambda node: node.name),
    "keeps gradients by names that there are": _kept_by(
        lambda node: node.name or id(node)
    ),
    "ends where a gradient is 0": _leaves_unpaid_where(lambda g: not g.any()),
    "leaves out gradients with a 0 in them": _leaves_unpaid_where(
        lambda g: bool(g.any() and not g.all())
    ),
    "keeps gradients by value": _kept_by(lambda node: np.asarray(node.value).tobytes()),
    "keeps gradients by op": _kept_by(
        lambda node: id(node.op) if node.op else id(node)
    ),
}
FAULTS = {"order": ORDER_FAULTS, "backward": BACKWARD_FAULTS}
STYLES: Mapping[str, Mapping[str, Change]] = {
    "order": {"as a tuple": listed(tuple)},
    "backward": {
        "in Fortran's order": _with_gradients(lambda g, value: np.array(g, order="F")),
        "in single precision": _with_gradients(lambda g, value: g.astype(np.float32)),
    },
}
