"""A lent part is asked once for the same arguments, and answers as if asked again."""

import socket
import threading
from contextlib import contextmanager, suppress

import numpy as np
import pytest

from grader.referee.judge_connection import JudgePeer
from grader.student.rpc import repeated_calls
from grader.student.rpc.codec import Decoder
from grader.student.rpc.notebook_side import NotebookPeer
from grader.student.rpc.stream import Channel
from grader.student.rpc.wire_errors import WireError

CHECK = 7


class Scale:
    """An op that has a constant and keeps nothing of its calls."""

    def __init__(self, constant):
        self.constant = constant

    def forward(self, a):
        return self.constant * a

    def backward(self, upstream, output, a):
        return (self.constant * upstream,)


class Later:
    """An op whose constant comes from a function."""

    def __init__(self, constant):
        self.constant = constant

    def forward(self, a):
        return self.constant() * a

    backward = None


class Multiply:
    """An op of two inputs."""

    def forward(self, a, b):
        return a * b

    backward = None


def square(a):
    return a * a


def both(function, a):
    return function(a), function(-a)


def draw(rng):
    return float(rng.random())


def complain(a):
    raise ValueError("too small")


def order(root):
    """All nodes below a root, itself last."""
    found = []
    for parent in root.parents:
        found += [node for node in order(parent) if node not in found]
    return [*found, root]


def by_name(root):
    return sorted(order(root), key=lambda node: node.name)


def pay(root):
    root.grad = 1.0
    return order(root)


class Node:
    """A node of the learner."""

    op = value = grad = None

    def __init__(self, name, *parents):
        self.name, self.parents = name, parents


def diamond(names: str) -> list[Node]:
    below, left, right, root = map(Node, names)
    left.parents = right.parents = (below,)
    root.parents = (left, right)
    return [below, left, right, root]


PARTS = {
    "square": square, "both": both, "draw": draw, "complain": complain, "Scale": Scale,
    "Later": Later, "Multiply": Multiply, "order": order, "by_name": by_name,
    "pay": pay,
}  # fmt: skip


@contextmanager
def lent():
    """Proxies of these parts, by name, and what the other side was asked to run."""
    ours, theirs = socket.socketpair()
    asked: list[str] = []

    class Judge(JudgePeer):
        def run(self, target, attribute, args, kwargs):
            asked.append(getattr(target, "__name__", type(target).__name__))
            return super().run(target, attribute, args, kwargs)

    def judge():
        peer = Judge(Channel(theirs), CHECK)
        peer.introduce(PARTS, {"answer": None}, [])
        with theirs, suppress(WireError):  # one of us ends it
            while True:
                peer.serve(*peer.receive())

    thread = threading.Thread(target=judge)
    thread.start()
    peer = NotebookPeer(Channel(ours), CHECK)
    told, buffers = peer.receive()
    names = {n: Decoder(buffers, peer.find).value(tree) for n, tree in told["parts"]}
    with ours:
        yield names, asked
        ours.shutdown(socket.SHUT_RDWR)
    thread.join()


def test_the_same_call_is_made_once_and_others_are_made():
    with lent() as (parts, asked):
        for _ in range(3):
            assert parts["square"](np.arange(3.0)).tolist() == [0, 1, 4]
        assert asked == ["square"]
        for other in (np.arange(3), np.arange(3.0)[:, None], np.float64(2), 2.0, 2):
            assert np.array_equal(parts["square"](other), other * other)
            assert type(parts["square"](other)) is type(other * other)
        assert len(asked) == 6


def test_numbers_that_are_equal_and_not_the_same_are_told_apart():
    with lent() as (parts, asked):
        for zero in (0.0, -0.0, 0, False):
            parts["square"](zero)
        assert asked.count("square") == 4


def test_what_an_answer_does_to_a_result_stays_with_that_result():
    with lent() as (parts, _):
        first = parts["square"](np.ones(2))
        first += 100
        assert parts["square"](np.ones(2)).tolist() == [1, 1]


def test_a_lent_function_as_an_argument_is_like_data():
    with lent() as (parts, asked):
        for _ in range(2):
            assert parts["both"](parts["square"], 3.0) == (9.0, 9.0)
        assert asked == ["both"]


def test_an_own_function_as_an_argument_is_called_each_time():
    calls = []

    def own(a):
        calls.append(a)
        return float(len(calls))

    with lent() as (parts, _):
        assert parts["both"](own, 1.0) == (1.0, 2.0)
        assert parts["both"](own, 1.0) == (3.0, 4.0)
    assert calls == [1.0, -1.0] * 2


def test_draws_go_on():
    with lent() as (parts, _):
        rng, same = np.random.default_rng(3), np.random.default_rng(3)
        drawn = [parts["draw"](rng) for _ in range(3)]
        assert drawn == [float(same.random()) for _ in range(3)]
        assert parts["draw"](np.random.default_rng(3)) == drawn[0]


def test_objects_that_were_made_alike_answer_alike():
    with lent() as (parts, asked):
        for constant in (2.0, 2.0, 5.0):
            op = parts["Scale"](constant)
            assert op.forward(3.0) == 3 * constant
            assert op.backward(1.0, 0.0, 3.0) == (constant,)
        assert len(asked) == 2 + 2 * 2  # two of them made, and asked


def test_each_object_is_one_of_its_own():
    with lent() as (parts, _):
        one, other = parts["Scale"](2.0), parts["Scale"](2.0)
        assert one is not other
        one.note = "mine"
        assert not hasattr(other, "note")


def test_an_object_that_was_made_from_an_own_function_is_made_each_time():
    with lent() as (parts, asked):
        for constant in (2.0, 3.0):
            op = parts["Later"](lambda constant=constant: constant)
            assert op.forward(1.0) == constant
        assert asked == ["Later", "Later"] * 2


def test_graphs_that_hang_together_alike_have_one_order():
    with lent() as (parts, asked):
        for names in ("abcd", "wxyz"):
            nodes = diamond(names)
            assert parts["order"](nodes[-1]) == nodes
        assert asked == ["order"]


def test_another_graph_is_asked_about():
    with lent() as (parts, asked):
        nodes = diamond("abcd")
        assert parts["order"](nodes[-1]) == nodes
        nodes[-1].parents = nodes[2], nodes[1]
        assert parts["order"](nodes[-1]) == [nodes[0], nodes[2], nodes[1], nodes[3]]
        assert parts["order"](nodes[1]) == nodes[:2]
        assert asked == ["order"] * 2  # a mirrored one hangs together as before


def test_an_order_for_which_nodes_are_looked_at_is_asked_for_each_time():
    with lent() as (parts, asked):
        for names in ("abcd", "dcba"):
            nodes = diamond(names)
            found = [node.name for node in parts["by_name"](nodes[-1])]
            assert found == list("abcd")
        assert asked == ["by_name"] * 2


def test_a_walk_that_pays_is_made_each_time():
    with lent() as (parts, asked):
        for _ in range(2):
            nodes = diamond("abcd")
            assert parts["pay"](nodes[-1]) == nodes
            assert nodes[-1].grad == 1.0
        assert asked == ["pay"] * 2


def test_what_was_raised_is_raised_again():
    with lent() as (parts, _):
        for _ in range(2):
            with pytest.raises(ValueError, match="too small"):
                parts["complain"](1.0)


def test_only_so_much_is_kept(monkeypatch):
    monkeypatch.setattr(repeated_calls, "MOST_BYTES", 100)
    with lent() as (parts, asked):
        for _ in range(2):
            parts["square"](np.ones(4))  # 32 bytes there, 32 back
            parts["square"](np.ones(5))
        assert asked == ["square"] * 3
