"""Judge functions that build a graph from parameters and give the node of the loss.

A graph is judged by what it computes: its loss, and the losses that its ops give when
one parameter after the other is moved. No backward pass is needed for that, so a wrong
engine costs nothing here. Ops that nobody asked for must have slopes that fit.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from grader.student.graphs.nodes import PlainNode
from grader.student.graphs.roots import ordered, roots
from grader.student.judging.blocks import a_kind
from grader.student.judging.code_check import judge_code
from grader.student.judging.spec import Spec
from grader.student.judging.verdict import Verdict
from grader.student.judging.views import UnfitError
from grader.student.rpc.proxies import adapted

MOVE = 0.35
STEP, ROOM = 1e-6, 1e-4  # of a difference quotient, and how near it has to be
ASKED = {
    "AddConstant", "MultiplyConstant", "Add", "Multiply", "Max", "Min", "Exp", "Log",
    "ReLU", "Sigmoid", "Sin", "Sum", "MatMul", "CrossEntropy",
}  # fmt: skip
MOVED = "losses with one parameter moved is not right"


class Leaf(PlainNode):
    """A leaf for functions whose notebook has no Node of its own."""

    op, parents = None, ()

    def __init__(self, value):
        self.value = value


def judge_graph(spec: Spec, build: Callable) -> Verdict:
    """Judge build(params, X, targets), whose params are layers of leaf nodes."""
    verdict = judge_code(spec, losses_of(build) if callable(build) else build)
    if not verdict.sentence.startswith(MOVED):
        return verdict
    sentence = "The loss is right; with a parameter moved it is not right."
    asked = "Does a number stand in the graph in place of a node, as node.value does?"
    return replace(verdict, sentence=sentence, evidence=asked)


def losses_of(build: Callable) -> Callable:
    """The same as a function of arrays -> loss, and losses with one leaf moved each."""
    there = adapted(build, losses_of)
    if there:
        return there
    node = getattr(build, "__globals__", {}).get("Node", Leaf)

    def losses(params, X, targets):
        layers = [layer._replace(W=node(layer.W), b=node(layer.b)) for layer in params]
        root = build(layers, X, targets)
        if not hasattr(root, "parents"):
            kind = a_kind(root)
            raise UnfitError(f"You return {kind}; the node of the loss is asked for.")
        moved = _moved(root, layers)
        for made in _own_nodes(root):
            _must_fit(made)
        return root.value, np.array(moved)

    return losses


def _own_nodes(root) -> list:
    """Nodes of ops that are no exercise of the course."""
    found, waiting = {}, [root]
    while waiting:
        node = waiting.pop()
        if id(node) not in found:
            found[id(node)] = node
            waiting += node.parents
    return [n for n in found.values() if n.op and _name(n) not in ASKED]


def _must_fit(node) -> None:
    """Hold the two halves of an op together, along one way of all its inputs."""
    inputs = [np.asarray(parent.value, dtype=float) for parent in node.parents]
    ways = [np.sin(np.arange(1.0, v.size + 1)).reshape(v.shape) for v in inputs]
    count = np.arange(1.0, np.size(node.value) + 1)
    upstream = np.cos(count).reshape(np.shape(node.value))
    ends = (
        node.op.forward(*(v + h * way for v, way in zip(inputs, ways, strict=True)))
        for h in (STEP, -STEP)
    )
    slope = np.sum(upstream * np.subtract(*ends)) / (2 * STEP)
    gradients = node.op.backward(upstream, node.value, *inputs)
    told = sum(np.sum(g * way) for g, way in zip(gradients, ways, strict=True))
    if not abs(told - slope) <= ROOM * (1 + abs(slope)):
        raise UnfitError(f"In your own op {_name(node)} backward does not fit forward.")


def _name(node) -> str:
    return type(node.op).__name__


def _moved(root, layers: list) -> list:
    """The loss after the value of one leaf has been moved, for each leaf."""
    nodes, parents = ordered(root)
    place = {id(node): i for i, node in enumerate(nodes)}
    moves = []
    for number, layer in enumerate(layers, 1):
        for name, leaf in zip(layer._fields, layer, strict=True):
            if id(leaf) not in place:
                raise UnfitError(
                    f"{name} of layer {number} is not in your graph. "
                    "Its node has to be an input of some op."
                )
            steps = MOVE * np.cos(np.arange(1.0, leaf.value.size + 1))
            moved = leaf.value + steps.reshape(leaf.value.shape)
            moves.append([place[id(leaf)], moved])
    ops = [node.op for node in nodes]
    leaves = [node.value if node.op is None else None for node in nodes]
    return roots(ops, parents, leaves, moves)
