"""Graphs on the wire: nodes cannot pass between processes, so a graph travels as data.

To the notebook goes a graph of given slopes, by what it was built from: the engine that
is judged walks through a graph that is built in the same way on its side (`Walks`), and
orders and gradients come back by the places of nodes (`bring_home`).

To the judge goes a learner's graph, lent to a right answer that walks there. The
parents of each node are asked for once and in the notebook (`told_graph`); whatever
they claim, what arrives is finite, and bounded in size. The right answer goes through
stand-ins (`walk`), and orders and gradients come back by numbers of nodes (`home`).
"""

import inspect
import itertools
import math
from collections.abc import Callable

import numpy as np

from grader.student.graphs.nodes import EndlessError, build, watched
from grader.student.rpc.gradient_codec import packed, put_back
from grader.student.rpc.proxies import Lent
from grader.student.rpc.wire_errors import WireError

LOOK = "look"  # asks for one of these attributes of a node
SEEN = ("value", "op", "grad", "name")
NO_NODES = {np.ndarray, np.float64, float, int, list, tuple, str, type(None)}
MOST = 100_000  # nodes, and ways from a node to a parent


def is_given(value) -> bool:
    """Whether this is a node of one of our graphs."""
    return hasattr(value, "given_parents") and hasattr(value, "watch")


def described(number: int, watch) -> dict:
    """A graph of ours as plain data: what it was built from, in that order."""
    names, parents, slopes = zip(*watch.graph, strict=True)
    place = {name: i for i, name in enumerate(names)}
    return {
        "number": number,
        "names": "\n".join(names),
        "counts": np.array([len(above) for above in parents]),
        "parents": np.array([place[p] for above in parents for p in above], dtype=int),
        "slopes": np.array([s for own in slopes for s in own], dtype=float),
        "form": {**watch.form, "shapes": [list(s) for s in _shapes(watch)]},
    }


def _shapes(watch) -> list:
    """Shapes of all values; a single one if they were built with one."""
    shapes = watch.form["shapes"]
    return shapes if isinstance(shapes, list) else [shapes]


class Walks:
    """Graphs on the side of the engine, by number."""

    def __init__(self):
        self._graphs = {}

    def take(self, function, told: dict, *rest) -> dict:
        """Let an engine walk through a graph; what it answered and left behind."""
        if told["number"] not in self._graphs:
            nodes = _rebuilt(function, told)
            self._graphs[told["number"]] = nodes, [node.value for node in nodes]
        nodes, values = self._graphs[told["number"]]
        answer = function(nodes[-1], *rest)
        moved = [
            place
            for place, (node, value) in enumerate(zip(nodes, values, strict=True))
            if node.value is not value and not np.array_equal(node.value, value)
        ]
        report = {"misuse": nodes[-1].watch.misuse, "moved": np.array(moved, dtype=int)}
        return report | packed(nodes) | _order(answer, nodes)


def _rebuilt(function, told: dict) -> list:
    names, parents = told["names"].split("\n"), iter(told["parents"].tolist())
    slopes, graph = iter(told["slopes"].tolist()), []
    for name, count in zip(names, told["counts"].tolist(), strict=True):
        above = [names[next(parents)] for _ in range(count)]
        graph.append([name, above, [next(slopes) for _ in above]])
    form = dict(told["form"])
    shapes = [tuple(shape) for shape in form.pop("shapes")]
    one = shapes[0] if len(shapes) == 1 else shapes
    return list(build(graph, watched(function), shapes=one, **form).values())


def _order(answer, nodes: list) -> dict:
    """The numbers of the nodes in an answer; -1 for what is no node of the graph."""
    if not isinstance(answer, list | tuple):
        return {"answer": answer}
    place = {id(node): i for i, node in enumerate(nodes)}
    return {"order": np.array([place.get(id(n), -1) for n in answer], dtype=np.int64)}


def bring_home(nodes: list, report):
    """Put the gradients of a walk into our own nodes; gives what the engine answered.

    The report comes from the engine's side: only its numbers are used, and of objects
    in an order only those that are nodes.
    """
    try:
        kinds, plain = report["kinds"].tolist(), report["plain"]
        odd, misuse = iter(report["odd"]), report["misuse"]
        if len(kinds) != len(nodes) or type(misuse) is not str:
            raise ValueError
        put_back(nodes, kinds, plain, odd)
        for place in report["moved"].tolist():
            nodes[place].value = np.full(np.shape(nodes[place].value), np.nan)
        nodes[-1].watch.misuse = misuse
        if "order" not in report:
            return report["answer"]
        return [_node(nodes, i) for i in report["order"].tolist()]
    except (KeyError, TypeError, ValueError, AttributeError, StopIteration, IndexError):
        raise WireError("a walk is not told as it must be") from None


def _node(nodes: list, place):
    known = type(place) is int and 0 <= place < len(nodes)
    return nodes[place] if known else object()


def is_learners_node(value) -> bool:
    """Whether this has what a node has; found out without a look at its parents."""
    if type(value) in NO_NODES:  # which is quick
        return False
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
        self._peer, self._number, self.parents = peer, number, ()

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
