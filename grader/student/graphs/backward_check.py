"""Judge the backward pass of an engine.

Local derivatives are given and are different primes, so what arrives at a node tells
which paths it came along. Values first, then what an engine may do behind the values.
"""

from collections.abc import Callable
from functools import partial

import numpy as np

from grader.student.graphs.backward_uses import USES
from grader.student.graphs.engine_call import WrongError, far_out
from grader.student.graphs.gradients import Engine, gradients_of, same
from grader.student.graphs.nodes import watched
from grader.student.judging.blocks import a_kind
from grader.student.judging.compare import agrees
from grader.student.judging.messages import joined
from grader.student.judging.verdict import Verdict, failed


def judge_backward(sheet: dict, backward: Callable) -> Verdict:
    """Judge backward(root, upstream=None), which fills grad of every node."""
    if not callable(backward):
        return failed("type", f"backward is {a_kind(backward)}: no function.")
    graphs = {name: told["graph"] for name, told in sheet["graphs"].items()}
    engine, tried = Engine(backward, watched(backward), graphs), {}
    for name in graphs:
        tried[name], trouble = engine.numbers(name)
        if trouble:
            return trouble
    if not all(same(tried[n], g["expected"]) for n, g in sheet["graphs"].items()):
        return _explained(sheet, tried)
    for use in USES:
        trouble = use(engine, tried)
        if trouble:
            return trouble
    trouble = far_out(partial(_must_arrive, backward), engine.node, sheet["long"])
    return trouble or Verdict(1.0, "passed", f"Right in {len(tried)} graphs.")


def _explained(sheet: dict, tried: dict) -> Verdict:
    """The known mistake with these gradients in all graphs, or the first wrong node."""
    for sentence, answers in sheet["mistakes"]:
        if all(same(tried[name], answers[name]) for name in tried):
            return failed("value", sentence)
    name, told = next(
        (n, g) for n, g in sheet["graphs"].items() if not same(tried[n], g["expected"])
    )
    found, expected = tried[name], told["expected"]
    node = next(n for n in reversed(found) if not same({n: found[n]}, {n: expected[n]}))
    sentence = f"In {name} the gradient of node {node} is not right."
    seen = f"It is {found[node]:g}; along its paths it is {told['paths'][node]}."
    return failed("value", sentence, f"{seen} {_drawn(told['graph'])}")


def _drawn(graph: list) -> str:
    """The graph in words: nodes, what they are made from, local derivatives."""
    made = [f"{name} from {joined(parents)}" for name, parents, _ in graph if parents]
    return f"(There {', '.join(made)}.)" if made else ""


def _must_arrive(backward: Callable, root, nodes: dict) -> None:
    """Along all paths together 1 arrives, in a chain of ones and in diamonds."""
    backward(root)
    first = next(iter(nodes))
    found, trouble = gradients_of({first: nodes[first]}, "it")
    if trouble:
        raise WrongError(trouble.sentence)
    if not agrees(found[first], np.array(1.0)):
        raise WrongError(f"The gradient of its first node is {found[first]:g}, not 1.")
