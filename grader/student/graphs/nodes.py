"""Graphs whose local derivatives are given, to see what a traversal makes of them.

A graph is a list of [name, parents, slopes], parents before children and the root last.
Its nodes count how often they are looked at, so that a walk along every path, or one
without an end, stops with EndlessError and not with the patience of the person waiting.
"""

import itertools
import sys
from functools import cache
from types import FrameType
from typing import Any

import numpy as np

PATIENCE = 60  # looks at each node, where a handful is enough
DEEP = 1500  # calls inside calls, where a few dozen are enough
SELDOM = 64  # looks between two looks at the depth

FEW = 4


class EndlessError(Exception):
    """The traversal came back to the nodes again and again."""


class Watch:
    """What is counted and noticed in one graph, and how it was built."""

    def __init__(self, graph: list, form: dict):
        self.left = PATIENCE * (len(graph) + 3)
        self.graph, self.form = graph, form
        self.nodes: list = []
        self.misuse = ""

    def look(self) -> None:
        """Count one look at a node."""
        self.left -= 1
        if self.left < 0:
            raise EndlessError
        if self.left % SELDOM == 0 and _too_deep():
            raise RecursionError("a graph is walked through by calls inside calls")


def _too_deep() -> bool:
    """Whether calls are nested as recursion nests them, however high its limit is."""
    frame: FrameType | None = sys._getframe()
    for _ in itertools.repeat(None, DEEP):
        if frame is None:
            return False
        frame = frame.f_back
    return True


class GivenSlopes:
    """An op that multiplies the upstream gradient by a given number for each input."""

    shared = False

    def __init__(self, name: str, slopes: list, watch: Watch):
        self.name, self.slopes, self.watch = name, slopes, watch
        self.uses: list = []  # the output and the inputs of every node that it made

    def backward(self, upstream, output, *inputs):
        """One gradient for each input; notices arguments that do not belong here."""
        self.watch.look()
        fitting = [made for value, made in self.uses if _alike(output, value)]
        if not fitting:
            self.watch.misuse = f"the output of {self.name}"
        elif not any(_all_alike(inputs, made) for made in fitting):
            self.watch.misuse = f"the values of the parents of {self.name}"
        return self.gradients(upstream, inputs)

    def gradients(self, upstream, inputs) -> tuple:
        """The upstream gradient times each slope, in new arrays."""
        return tuple(upstream * slope for slope in self.slopes)


def _alike(one, other) -> bool:
    return one is other or np.array_equal(one, other)


def _all_alike(ones, others) -> bool:
    return len(ones) == len(others) and all(map(_alike, ones, others))


class PassOn(GivenSlopes):
    """Like an addition: every input gets the very array that came from above."""

    def gradients(self, upstream, inputs) -> tuple:
        """The same array for all."""
        return (upstream,) * len(self.slopes)


class Shared(GivenSlopes):
    """One object makes all nodes that have as many parents."""

    shared = True


class Spread(GivenSlopes):
    """Like a sum that is copied: inputs and output may have any shapes."""

    def gradients(self, upstream, inputs) -> tuple:
        """In every entry of an input: the slope times all that came from above."""
        total = np.sum(upstream)
        pairs = zip(self.slopes, inputs, strict=True)
        return tuple(np.full(np.shape(value), slope * total) for slope, value in pairs)


RULES = {rule.__name__: rule for rule in (GivenSlopes, PassOn, Shared, Spread)}


class PlainNode:
    """What a notebook's Node is, where none is at hand."""

    name = ""
    grad = None


def watched(function) -> type:
    """A class of nodes that count looks at their parents, made from the notebook's."""
    names = getattr(function, "__globals__", {})
    theirs, kin = names.get("Node"), names.get("Op")
    try:
        kin = kin if isinstance(kin, type) else None
        return _watched(theirs if isinstance(theirs, type) else PlainNode, kin)
    except Exception:
        return _watched(PlainNode, None)


@cache
def _of_kin(rule: type, kin) -> Any:
    """An op of ours that is one of the notebook's as well, for who asks it."""
    try:
        return type(rule.__name__, (rule, kin), {})
    except Exception:
        return rule


def _watched(base: type, kin) -> type:
    class Watched(base):
        op_class = kin
        __hash__ = object.__hash__
        __eq__ = object.__eq__

        def __init__(self, name, value, op, parents, watch):
            self.name, self.value, self.op, self.grad = name, value, op, None
            self.given_parents, self.watch = parents, watch

        def __repr__(self):
            return f"Node({self.name})"

        @property
        def parents(self):
            self.watch.look()
            return self.given_parents

        @parents.setter
        def parents(self, value):
            raise AttributeError("the parents of a node stay what they are")

    probe = Watched("", 0.0, None, (), Watch([], {}))
    if probe.parents != () or probe.op is not None:
        raise TypeError("this class of nodes cannot be watched")
    Watched.__name__ = "Node"
    return Watched


def build(
    graph: list,
    node: Any,  # a class of nodes, with the class of its ops
    *,
    shapes: tuple | list = (),
    rule: str = "GivenSlopes",
    plain: bool = False,
    named: bool | str = True,
    used: bool = False,
) -> dict:
    """The nodes of a graph by name, the root last.

    shapes is that of all values, or a list with one for each node. plain: values are
    whole numbers of Python. named: each by its own name, or all by one; not named, as
    most nodes are not: both are known by identity alone. used: they hold gradients, as
    after an earlier backward pass.
    """
    form = {"shapes": shapes, "rule": rule, "plain": plain, "named": named}
    form["used"] = used
    watch = Watch(graph, form)
    nodes: dict[str, Any] = {}
    made: dict = {}
    kind = _of_kin(RULES[rule], node.op_class)
    values = _values(len(graph), shapes, plain)
    for value, (name, parents, slopes) in zip(values, graph, strict=True):
        op, above = None, tuple(nodes[parent] for parent in parents)
        if parents:
            key = len(parents) if kind.shared else name
            op = made.setdefault(key, kind(name, slopes, watch))
            op.uses.append((value, [n.value for n in above]))
        called = name if named is True else named or ""
        nodes[name] = node(called, value, op, above, watch)
        if used:
            nodes[name].grad = len(nodes) + 0.5
    watch.nodes = list(nodes.values())
    return nodes


def _values(count: int, shapes: tuple | list, plain: bool) -> list:
    """Values for so many nodes; two of them are equal, as nodes are no values."""
    if plain:
        values = [5 * i % 9 - 4 for i in range(count)]
    elif isinstance(shapes, list):
        sizes = [int(np.prod(shape)) for shape in shapes]
        numbers = np.split(
            np.cos(np.arange(1.0, sum(sizes) + 1)), np.cumsum(sizes)[:-1]
        )
        return [v.reshape(s) for v, s in zip(numbers, shapes, strict=True)]
    else:
        size = count * np.prod(shapes, dtype=int)
        values = list(np.cos(np.arange(1.0, size + 1)).reshape(count, *shapes))
    if count > FEW:
        values[2] = values[1]
    return values


@cache
def chain(length: int) -> list:
    """Node after node, each with slope 1."""
    links = [[f"n{i}", [f"n{i - 1}"], [1]] for i in range(1, length)]
    return [["n0", [], []], *links]


@cache
def ladder(rungs: int) -> list:
    """Diamond on diamond: 2 to the power of rungs paths, three nodes a rung."""
    graph: list[list] = [["x0", [], []]]
    for i in range(1, rungs + 1):
        below = f"x{i - 1}"
        graph += [[f"u{i}", [below], [1]], [f"v{i}", [below], [1]]]
        graph.append([f"x{i}", [f"u{i}", f"v{i}"], [0.5, 0.5]])
    return graph
