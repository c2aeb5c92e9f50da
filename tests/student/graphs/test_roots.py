"""The root of a graph with other numbers in its leaves, here or where ops are lent."""

from dataclasses import dataclass

import numpy as np
import pytest

from grader.student.graphs.roots import ordered, roots
from grader.student.rpc.proxies import ROOTS, LentFunction
from grader.student.rpc.wire_errors import WireError
from tests.student.rpc.test_repeated_calls import lent


class Scale:
    def __init__(self, constant, calls=None):
        self.constant, self.calls = constant, calls

    def forward(self, a):
        if self.calls is not None:
            self.calls.append(a)
        return self.constant * a


class Multiply:
    def forward(self, a, b):
        return a * b


@dataclass(eq=False)
class Node:
    value: float
    op: object = None
    parents: tuple = ()


def through(op, *parents) -> Node:
    return Node(op.forward(*(p.value for p in parents)), op, parents)


def by_definition(node, leaf, value):
    """Computed anew along every path, with nothing remembered."""
    if node is leaf:
        return value
    if node.op is None:
        return node.value
    return node.op.forward(*(by_definition(p, leaf, value) for p in node.parents))


def told(root, leaf, value) -> tuple:
    nodes, parents = ordered(root)
    values = [node.value if node.op is None else None for node in nodes]
    return [n.op for n in nodes], parents, values, [[nodes.index(leaf), value]]


def drawn(seed: int, scale=Scale, multiply=Multiply) -> tuple[list[Node], Node]:
    """Leaves and the root of a graph in which nodes and ops are used again."""
    draw = np.random.default_rng(seed)
    leaves = [Node(float(v)) for v in draw.normal(size=3)]
    nodes, shared = list(leaves), multiply()
    for _ in range(6):
        one, other = (nodes[i] for i in draw.integers(len(nodes), size=2))
        nodes.append(through(shared, one, other))
        nodes.append(through(scale(float(draw.normal())), nodes[-1]))
    return leaves, through(shared, nodes[-1], nodes[-2])


@pytest.mark.parametrize("seed", range(20))
def test_the_root_is_that_of_the_definition(seed):
    leaves, root = drawn(seed)
    below = ordered(root)[0]
    for leaf in leaves:
        if leaf in below:
            expected = by_definition(root, leaf, 0.75)
            assert roots(*told(root, leaf, 0.75)) == [pytest.approx(expected)]


def test_parents_come_before_children_and_the_root_last():
    _, root = drawn(4)
    nodes, parents = ordered(root)
    assert nodes[-1] is root
    assert len(set(map(id, nodes))) == len(nodes)
    for node, above in enumerate(parents):
        assert all(parent < node for parent in above)
        assert [nodes[p] for p in above] == list(nodes[node].parents)


def test_what_no_move_touches_is_computed_once():
    calls = []
    one, other = Node(2.0), Node(3.0)
    untouched = through(Scale(5.0, calls), one)
    root = through(Multiply(), untouched, other)
    calls.clear()
    ops, parents, values, _ = told(root, other, 0.0)
    place = ordered(root)[0].index(other)
    found = roots(ops, parents, values, [[place, v] for v in (1.0, 2.0, 4.0)])
    assert found == [10.0, 20.0, 40.0]
    assert calls == [2.0]


def test_a_graph_of_lent_ops_is_one_question():
    with lent() as (parts, asked):
        leaf, other = Node(2.0), Node(0.5)
        inner = through(parts["Multiply"](), through(parts["Scale"](5.0), leaf), other)
        root = through(parts["Multiply"](), inner, inner)
        asked.clear()
        assert roots(*told(root, leaf, 4.0)) == [100.0]
        assert roots(*told(root, other, 3.0)) == [900.0]
        assert len(asked) == 2


def test_a_graph_with_an_own_op_among_lent_ones_is_walked_through_here():
    with lent() as (parts, _):
        leaf = Node(2.0)
        root = through(Scale(3.0), through(parts["Scale"](5.0), leaf))
        assert roots(*told(root, leaf, 7.0)) == [105.0]


@pytest.mark.parametrize(
    "lists",
    [
        (None, [], [], []),
        ([], [[]], [], []),
        ("op", [[]], [1.0], []),
    ],
    ids=["no list", "other lengths", "a text"],
)
def test_a_graph_that_is_none_ends_the_connection(lists):
    with lent() as (parts, _):
        scale = parts["Scale"](5.0)
        question = LentFunction(scale._peer, scale._number, "roots", ROOTS)
        with pytest.raises(WireError):
            question(*lists)


@pytest.mark.parametrize(
    "parents",
    [[[], [1]], [[], [7]], [[], [-1]], [[], ["a"]], [[], None]],
    ids=["itself", "nobody", "from the end", "a text", "nothing"],
)
def test_parents_that_cannot_be_are_an_error_of_the_caller(parents):
    """It comes back as from any right answer that is handed nonsense."""
    with lent() as (parts, _):
        scale = parts["Scale"](5.0)
        question = LentFunction(scale._peer, scale._number, "roots", ROOTS)
        with pytest.raises((LookupError, TypeError)):
            question([None, scale], parents, [1.0, None], [[0, 2.0]])
        assert scale.forward(3.0) == 15.0


def test_an_own_op_is_never_called_by_the_judge():
    with lent() as (parts, _):
        scale = parts["Scale"](5.0)
        question = LentFunction(scale._peer, scale._number, "roots", ROOTS)
        with pytest.raises(WireError):
            question([None, Scale(1.0)], [[], [0]], [1.0, None], [[0, 2.0]])
