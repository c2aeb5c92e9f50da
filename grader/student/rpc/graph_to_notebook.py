"""A walk through a graph of nodes, taken in the process of the engine that is judged.

Nodes cannot pass between processes, and a walk looks at them thousands of times. So a
graph travels once, as arrays; the engine walks through a copy that is built from the
given slopes on its side, and orders and gradients come back by the numbers of nodes.
"""

import numpy as np

from grader.student.graphs.nodes import GivenSlopes, PassOn, build, watched
from grader.student.rpc.codec import WireError

RULES = {rule.__name__: rule for rule in (GivenSlopes, PassOn)}
NOTHING, NUMBER, SCALAR, ARRAY, ODD = range(5)  # what kind of thing a gradient is


def is_node(value) -> bool:
    """Whether this is a node of one of our graphs."""
    return hasattr(value, "given_parents") and hasattr(value, "watch")


def nodes_below(root) -> list:
    """The root and all nodes that it is made from, parents first."""
    found, done, waiting = [], set(), [(root, False)]
    while waiting:
        node, ready = waiting.pop()
        if ready:
            found.append(node)
        elif id(node) not in done:
            done.add(id(node))
            waiting.append((node, True))
            waiting += [(parent, False) for parent in node.given_parents]
    return found


def described(number: int, nodes: list) -> dict:
    """A graph as plain data: numbers of parents, slopes, shape and rule of the ops."""
    place = {id(node): i for i, node in enumerate(nodes)}
    parents = [place[id(p)] for node in nodes for p in node.given_parents]
    rules = [node.op for node in nodes if node.op is not None]
    return {
        "number": number,
        "names": "\n".join(node.name for node in nodes),
        "counts": np.array([len(node.given_parents) for node in nodes]),
        "parents": np.array(parents, dtype=np.int64),
        "slopes": np.array([s for rule in rules for s in rule.slopes], dtype=float),
        "shape": nodes[-1].value.shape,
        "rule": type(rules[0]).__name__ if rules else "GivenSlopes",
    }


class Walks:
    """Graphs on the side of the engine, by number."""

    def __init__(self):
        self._graphs = {}

    def take(self, function, told: dict, *rest) -> dict:
        """Let an engine walk through a graph; what it answered and left behind."""
        if told["number"] not in self._graphs:
            self._graphs[told["number"]] = _rebuilt(function, told)
        nodes, values, watch = self._graphs[told["number"]]
        answer = function(nodes[-1], *rest)
        report = {"misuse": watch.misuse, "moved": _moved(nodes, values)}
        return report | _gradients(nodes) | _order(answer, nodes)


def _rebuilt(function, told: dict) -> tuple:
    names, parents = told["names"].split("\n"), iter(told["parents"].tolist())
    slopes, graph = iter(told["slopes"].tolist()), []
    for name, count in zip(names, told["counts"].tolist(), strict=True):
        above = [names[next(parents)] for _ in range(count)]
        graph.append([name, above, [next(slopes) for _ in above]])
    rule = RULES[told["rule"]]
    nodes, watch = build(graph, watched(function), tuple(told["shape"]), rule)
    return list(nodes.values()), [n.value for n in nodes.values()], watch


def _moved(nodes: list, values: list) -> np.ndarray:
    """The numbers of nodes that have another value than they were built with."""
    moved = [
        place
        for place, (node, value) in enumerate(zip(nodes, values, strict=True))
        if node.value is not value and not np.array_equal(node.value, value)
    ]
    return np.array(moved, dtype=np.int64)


def _order(answer, nodes: list) -> dict:
    """The numbers of the nodes in an answer; -1 for what is no node of the graph."""
    if not isinstance(answer, list | tuple):
        return {"answer": answer}
    place = {id(node): i for i, node in enumerate(nodes)}
    return {"order": np.array([place.get(id(n), -1) for n in answer], dtype=np.int64)}


def _gradients(nodes: list) -> dict:
    """Gradients as kinds, numbers one after the other, and those that are odd."""
    kinds = np.array([_kind(node.grad, node.value.shape) for node in nodes])
    plain = [
        np.ravel(np.asarray(node.grad, dtype=float))
        for node, kind in zip(nodes, kinds, strict=True)
        if kind in (NUMBER, SCALAR, ARRAY)
    ]
    odd = [node.grad for node, kind in zip(nodes, kinds, strict=True) if kind == ODD]
    return {"kinds": kinds, "plain": np.concatenate([*plain, np.zeros(0)]), "odd": odd}


def _kind(gradient, shape: tuple) -> int:
    if gradient is None:
        return NOTHING
    if type(gradient) in (int, float):
        return NUMBER
    if type(gradient) is np.float64:
        return SCALAR
    same = type(gradient) is np.ndarray and gradient.shape == shape
    return ARRAY if same and gradient.dtype == np.float64 else ODD


def bring_home(nodes: list, report):
    """Put the gradients of a walk into our own nodes; returns what the engine answered.

    The report comes from the engine's side: only its numbers are used, and of objects
    in an order only those that are nodes.
    """
    try:
        kinds, plain = report["kinds"].tolist(), report["plain"]
        odd, misuse = iter(report["odd"]), report["misuse"]
        if len(kinds) != len(nodes) or type(misuse) is not str:
            raise ValueError
        start = 0
        for node, kind in zip(nodes, kinds, strict=True):
            size = {NUMBER: 1, SCALAR: 1, ARRAY: node.value.size}.get(kind, 0)
            node.grad = _read(kind, plain[start : start + size], node, odd)
            start += size
        for place in report["moved"].tolist():
            nodes[place].value = np.full(nodes[place].value.shape, np.nan)
        nodes[-1].watch.misuse = misuse
        if "order" not in report:
            return report["answer"]
        return [_node(nodes, i) for i in report["order"].tolist()]
    except (KeyError, TypeError, ValueError, AttributeError, StopIteration, IndexError):
        raise WireError("a walk is not told as it must be") from None


def _read(kind: int, numbers: np.ndarray, node, odd):
    if kind == ODD:
        return next(odd)
    if kind == ARRAY:
        return numbers.astype(float).reshape(node.value.shape)
    if kind in (NUMBER, SCALAR):
        return float(numbers[0]) if kind == NUMBER else np.float64(numbers[0])
    return None


def _node(nodes: list, place):
    known = type(place) is int and 0 <= place < len(nodes)
    return nodes[place] if known else object()
