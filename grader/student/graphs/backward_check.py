"""Judge the backward pass of an engine.

Local derivatives are given and are different primes, so what arrives at a node tells
which paths it came along. Values first, then what an engine may do behind the values.
"""

from collections.abc import Callable
from functools import partial

import numpy as np

from grader.student.graphs.engine_call import WrongError, ended, far_out, root_of
from grader.student.graphs.nodes import GivenSlopes, PassOn, build, watched
from grader.student.judging.blocks import UnfitError, block
from grader.student.judging.compare import agrees
from grader.student.judging.messages import joined
from grader.student.judging.verdict import Verdict, failed

SHAPE = (2, 3)
GIVEN = np.array([[1.5, -2.25, 0.75], [-3.5, 2.5, -0.625]])


def judge_backward(sheet: dict, backward: Callable) -> Verdict:
    """Judge backward(root, upstream=None), which fills grad of every node."""
    if not callable(backward):
        return failed("type", f"backward is a {type(backward).__name__}: no function.")
    node = watched(backward)
    tried = {}
    for name, told in sheet["graphs"].items():
        found, trouble = _numbers(told["graph"], backward, node, name)
        if trouble:
            return trouble
        tried[name] = found
    if not all(_same(tried[n], g["expected"]) for n, g in sheet["graphs"].items()):
        return _explained(sheet, tried)
    graphs = {name: told["graph"] for name, told in sheet["graphs"].items()}
    for behind in (_uses_upstream, _scales, _keeps_arrays, _starts_afresh):
        trouble = behind(graphs, backward, node)
        if trouble:
            return trouble
    trouble = far_out(partial(_must_arrive, backward), node, sheet["long"])
    return trouble or Verdict(1.0, "passed", f"Right in {len(tried)} graphs.")


def _numbers(graph, backward, node, name) -> tuple[dict, Verdict | None]:
    """Gradients of a graph of plain numbers by name, or why there are none."""
    nodes, watch = build(graph, node)
    before = {n: v.value for n, v in nodes.items()}
    found, trouble = _read(nodes, backward, name)
    if watch.misuse:
        sentence = f"An op was not handed {watch.misuse}."
        advice = "Its backward takes (upstream, output, *inputs), all of them values."
        trouble = trouble or failed("value", sentence, advice)
    moved = [n for n, v in nodes.items() if not np.array_equal(v.value, before[n])]
    if moved:
        sentence = f"In {name} the value of node {moved[-1]} is changed."
        advice = "A backward pass fills gradients; steps are somebody else's business."
        trouble = trouble or failed("state", sentence, advice)
    return found, trouble


def _read(nodes: dict, backward: Callable, name: str) -> tuple[dict, Verdict | None]:
    """Run backward on a graph of plain numbers and read the gradients."""
    trouble = ended(lambda: backward(root_of(nodes)), name)
    if trouble:
        return {}, trouble
    found, trouble = _gradients(nodes, name)
    return {n: float(g) for n, g in found.items()}, trouble


def _gradients(nodes: dict, name: str) -> tuple[dict, Verdict | None]:
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
        if gradient.shape != nodes[n].value.shape:
            sentence = (
                f"In {name} the grad of node {n} has shape {gradient.shape}; "
                f"its value has {nodes[n].value.shape}."
            )
            return {}, failed("shape", sentence)
    return found, None


def _same(found: dict, expected: dict) -> bool:
    return found.keys() == expected.keys() and all(
        agrees(np.array(found[n]), np.array(float(expected[n])), 1e-9) for n in found
    )


def _explained(sheet: dict, tried: dict) -> Verdict:
    """The known mistake with these gradients in all graphs, or the first wrong node."""
    for sentence, answers in sheet["mistakes"]:
        if all(_same(tried[name], answers[name]) for name in tried):
            return failed("value", sentence)
    name, told = next(
        (n, g) for n, g in sheet["graphs"].items() if not _same(tried[n], g["expected"])
    )
    found, expected = tried[name], told["expected"]
    node = next(
        n for n in reversed(found) if not _same({n: found[n]}, {n: expected[n]})
    )
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
    found, trouble = _gradients({first: nodes[first]}, "it")
    if trouble:
        raise WrongError(trouble.sentence)
    if not agrees(found[first], np.array(1.0), 1e-9):
        raise WrongError(f"The gradient of its first node is {found[first]:g}, not 1.")


def _scales(graphs: dict, backward: Callable, node: type) -> Verdict | None:
    """A number as upstream multiplies all gradients, and 0 is a number."""
    name, graph = list(graphs.items())[-1]
    once, trouble = _numbers(graph, backward, node, name)
    for upstream in (-1.75, 0.0):
        nodes, _ = build(graph, node)
        root, given = root_of(nodes), np.array(upstream)
        trouble = trouble or ended(lambda r=root, g=given: backward(r, g), name)
        found, more = ({}, trouble) if trouble else _gradients(nodes, name)
        trouble = trouble or more
        if trouble:
            return trouble
        if not _same(found, {n: once[n] * upstream for n in once}):
            sentence = f"An upstream gradient of {upstream:g} is handed over,"
            advice = "The gradient of the root starts with it."
            seen = f"{sentence} and the gradients are not {upstream:g} times as long."
            return failed("value", seen, advice)
    return None


def _uses_upstream(graphs: dict, backward: Callable, node: type) -> Verdict | None:
    """The gradient at the root is the one that was handed over, and stays as it was."""
    name, graph = list(graphs.items())[-1]
    ones, trouble = _arrays(graph, backward, node, name, np.ones(SHAPE))
    _, none = _arrays(graph, backward, node, name, np.zeros(SHAPE))
    left_out, missing = _arrays(graph, backward, node, name, None)
    if trouble or none or missing:
        return trouble or none or missing
    upstream = GIVEN.copy()
    found, trouble = _arrays(graph, backward, node, name, upstream)
    if trouble:
        return trouble
    nodes, _ = build(graph, node, SHAPE)
    for _ in range(2):  # a root that holds the array itself may clear it
        trouble = trouble or ended(lambda: backward(root_of(nodes), upstream), name)
    if trouble or not np.array_equal(upstream, GIVEN):
        sentence = "The array that is handed over as upstream is changed."
        return trouble or failed("state", sentence)
    if not all(agrees(left_out[n], ones[n], 1e-9) for n in ones):
        sentence = "The root is an array and no upstream gradient is handed over:"
        return failed("value", f"{sentence} then it is ones, in the root's shape.")
    if all(agrees(found[n], ones[n] * GIVEN, 1e-9) for n in ones):
        return None
    sentence = "The upstream gradient that is handed over does not reach all nodes."
    return failed("value", sentence, "The gradient of the root starts with it.")


def _arrays(graph, backward, node, name, upstream, op=GivenSlopes) -> tuple:
    """Gradients of a graph of arrays by name, or why there are none."""
    nodes, _ = build(graph, node, SHAPE, op)
    trouble = ended(lambda: backward(root_of(nodes), upstream), name)
    return ({}, trouble) if trouble else _gradients(nodes, name)


def _keeps_arrays(graphs: dict, backward: Callable, node: type) -> Verdict | None:
    """Two parents may be handed one array, as an addition does: += changes both."""
    for name, graph in graphs.items():
        sums = [[n, parents, [1] * len(parents)] for n, parents, _ in graph]
        own, trouble = _arrays(sums, backward, node, name, GIVEN.copy())
        if trouble:
            return trouble
        shared, trouble = _arrays(sums, backward, node, name, GIVEN.copy(), PassOn)
        if trouble:
            return trouble
        if not all(agrees(shared[n], own[n], 1e-9) for n in own):
            sentence = "Wrong where an op hands one array to both inputs, as Add does."
            advice = "+= changes that array for all who hold it: make a new one, a + b."
            return failed("state", sentence, advice)
    return None


def _starts_afresh(graphs: dict, backward: Callable, node: type) -> Verdict | None:
    """A second call on the same graph gives the same gradients."""
    for name, graph in graphs.items():
        nodes, _ = build(graph, node)
        first, trouble = _read(nodes, backward, name)
        again, more_trouble = _read(nodes, backward, name)
        if trouble or more_trouble:
            return trouble or more_trouble
        changed = [n for n in first if not _same({n: again[n]}, {n: first[n]})]
        if changed:
            n = changed[0]
            sentence = "Called twice on one graph, backward gives other gradients."
            seen = f"In {name} that of {n} was {first[n]:g} and becomes {again[n]:g}"
            return failed("state", sentence, f"{seen}: start afresh.")
    return None
