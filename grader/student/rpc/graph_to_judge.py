"""A learner's graph, lent to a right answer that runs on the other side.

The right topological_order walks in the judge's process, where the learner's nodes are
not. So a graph travels as arrays. The parents of each node are asked for once and over
here; whatever they claim, what arrives is finite, and bounded in size. The right answer
goes through stand-ins: they fetch a value or an op when it is asked for, and orders and
gradients come back by the numbers under which the nodes were lent.
"""

import inspect
import itertools
import math
from collections.abc import Callable

import numpy as np

from grader.student.graphs.nodes import EndlessError
from grader.student.rpc.codec import WireError
from grader.student.rpc.proxies import Lent

LOOK = "look"  # asks for one of these attributes of a node
SEEN = ("value", "op", "grad", "name")
MOST = 100_000  # nodes, and ways from a node to a parent


def is_learners_node(value) -> bool:
    """Whether this has what a node has; found out without a look at its parents."""
    parts = (inspect.getattr_static(value, name, Lent) for name in ("parents", "op"))
    return not isinstance(value, Lent | type) and Lent not in parts


def told_graph(roots: dict, number_of: Callable) -> dict:
    """All nodes below the roots as plain data. roots: node by its place in a call."""
    nodes: list = []
    place: dict[int, int] = {}
    counts: list[int] = []
    parents: list[int] = []

    def placed(node) -> int:
        if id(node) not in place:
            place[id(node)] = len(nodes)
            nodes.append(node)
        return place[id(node)]

    starts = [[where, placed(root)] for where, root in roots.items()]
    for node in nodes:  # which grows on the way
        above = [placed(p) for p in itertools.islice(node.parents, MOST + 1)]
        counts.append(len(above))
        parents += above
        if max(len(nodes), len(parents)) > MOST:
            raise EndlessError("this graph has no end")
    return {
        "roots": starts,
        "kind": type(nodes[0]).__name__,
        "numbers": np.array([number_of(node) for node in nodes]),
        "counts": np.array(counts),
        "parents": np.array(parents, dtype=np.int64),
    }


class StandIn(Lent):
    """Stands for a node of the learner."""

    def __init__(self, peer, number: int):
        self._peer, self._number = peer, number
        self.parents: tuple = ()

    def __getattr__(self, name: str):
        if name not in SEEN:
            raise AttributeError(f"a node has no {name}")
        value = self._peer.ask(self._number, LOOK, (name,), {})
        if name != "grad":
            setattr(self, name, value)  # the same thing however often it is looked at
        return value


def walk(peer, function: Callable, told: dict, args: list, kwargs: dict) -> dict:
    """Call a right answer on stand-ins; what it answered and which gradients it set."""
    nodes, places = _stand_ins(peer, told), dict(enumerate(args)) | kwargs
    for where, root in _roots(told, nodes, places):
        places[where] = root
    named = {name: places[name] for name in kwargs}
    answer = function(*(places[i] for i in range(len(args))), **named)
    paid = [node for node in nodes if "grad" in vars(node)]
    grads = [np.asarray(node.grad, dtype=float) for node in paid]
    report = {
        "paid": _numbers(paid),
        "grads": np.concatenate([np.zeros(0), *map(np.ravel, grads)]),
        "shapes": [grad.shape for grad in grads],
    }
    if isinstance(answer, list) and all(isinstance(n, StandIn) for n in answer):
        return report | {"order": _numbers(answer)}
    return report | {"answer": answer}


def home(report: dict, node_of: Callable):
    """Enter the gradients of a report; returns the answer, an order as nodes again."""
    start, grads = 0, report["grads"]
    for number, shape in zip(report["paid"].tolist(), report["shapes"], strict=True):
        end = start + math.prod(shape)
        node_of(number).grad = grads[start:end].reshape(shape)[()]
        start = end
    if "order" in report:
        return [node_of(number) for number in report["order"].tolist()]
    return report["answer"]


def _numbers(nodes: list[StandIn]) -> np.ndarray:
    return np.array([node._number for node in nodes], dtype=np.int64)


def _stand_ins(peer, told) -> list[StandIn]:
    """Stand-ins as the other side tells them, which may lie."""
    try:
        numbers, counts, parents = (
            told[name].astype(np.int64, casting="safe").tolist()
            for name in ("numbers", "counts", "parents")
        )
        if len(numbers) > MOST or min(counts) < 0 or sum(counts) != len(parents):
            raise ValueError
        kind = type(told["kind"], (StandIn,), {})
        nodes = [kind(peer, number) for number in numbers]
        above = iter([_at(nodes, place) for place in parents])
        for node, count in zip(nodes, counts, strict=True):
            node.parents = tuple(itertools.islice(above, count))
    except (KeyError, IndexError, TypeError, ValueError, AttributeError):
        raise WireError("a graph is not told as it must be") from None
    return nodes


def _roots(told: dict, nodes: list[StandIn], places: dict) -> list[tuple]:
    """Which node stands where in a call."""
    try:
        roots = [(where, _at(nodes, place)) for where, place in told["roots"]]
        if any(where not in places for where, _ in roots):
            raise ValueError
    except (KeyError, IndexError, TypeError, ValueError):
        raise WireError("the roots of a graph are not told") from None
    return roots


def _at(nodes: list[StandIn], place) -> StandIn:
    if type(place) is not int or place < 0:
        raise ValueError
    return nodes[place]
