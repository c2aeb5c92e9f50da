"""Let an engine fill the gradients of a graph, and read them."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from grader.student.graphs.engine_call import ended, root_of
from grader.student.graphs.nodes import build
from grader.student.judging.blocks import UnfitError, block
from grader.student.judging.compare import agrees
from grader.student.judging.verdict import Verdict, failed

Found = tuple[dict, Verdict | None]  # gradients by node, or why there are none


@dataclass(frozen=True)
class Engine:
    """A learner's backward, the class of its nodes, and the graphs to try it on."""

    backward: Callable
    node: type
    graphs: dict[str, list]

    @property
    def largest(self) -> str:
        """The name of the graph in which everything can happen."""
        return list(self.graphs)[-1]

    def numbers(self, name: str) -> Found:
        """Gradients of a graph of plain numbers."""
        return self.filled(build(self.graphs[name], self.node), name)

    def filled(self, nodes: dict, name: str, *upstream) -> Found:
        """Gradients after a call on nodes, which else stay as they are."""
        watch = root_of(nodes).watch
        before = [node.value for node in watch.nodes]
        trouble = ended(lambda: self.backward(root_of(nodes), *upstream), name)
        found, trouble = ({}, trouble) if trouble else gradients_of(nodes, name)
        if watch.misuse:
            sentence = f"An op was not handed {watch.misuse}."
            advice = (
                "Its backward takes (upstream, output, *inputs), all of them values."
            )
            trouble = trouble or failed("value", sentence, advice)
        pairs = zip(nodes, before, strict=True)
        moved = [n for n, v in pairs if not np.array_equal(nodes[n].value, v)]
        if moved:
            sentence = f"In {name} the value of node {moved[-1]} is changed."
            advice = "A backward pass fills gradients; it makes no steps."
            trouble = trouble or failed("state", sentence, advice)
        return found, trouble


def gradients_of(nodes: dict, name: str) -> Found:
    """Grad of every node as an array, or the verdict on one that is no such thing."""
    empty = [n for n, node in nodes.items() if node.grad is None]
    if empty:
        which = "any node" if len(empty) == len(nodes) else f"node {empty[-1]}"
        return {}, failed("value", f"In {name} the grad of {which} is still None.")
    try:
        found = {n: block(v.grad, f"The grad of node {n}") for n, v in nodes.items()}
    except UnfitError as unfit:
        return {}, failed("type", str(unfit))
    for n, gradient in found.items():
        asked = np.shape(nodes[n].value)
        if gradient.shape != asked:
            sentence = (
                f"In {name} the grad of node {n} has shape {gradient.shape}; its value "
                f"has {asked}."
            )
            return {}, failed("shape", sentence)
    return found, None


def same(found: dict, expected: dict) -> bool:
    """Whether gradients agree node by node."""
    return found.keys() == expected.keys() and all(
        agrees(np.asarray(found[n]), np.asarray(expected[n], dtype=float))
        for n in found
    )
