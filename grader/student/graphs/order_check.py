"""Judge the order in which an engine goes through the nodes of a graph.

Many orders are right, so what counts is what an order has to fulfil: every node once,
parents before what is made from them.
"""

from collections.abc import Callable

import numpy as np

from grader.student.graphs.engine_call import WrongError, ended, far_out, root_of
from grader.student.graphs.nodes import build, watched
from grader.student.judging.blocks import a_kind
from grader.student.judging.call import quiet
from grader.student.judging.verdict import Verdict, failed

OTHERS: tuple[tuple[dict, str], ...] = (  # graphs of another kind, and where they are
    ({"named": False}, "nodes have no name, as most of them"),
    ({"named": "w"}, "several nodes have the same name"),
    ({"rule": "Shared"}, "one op object has made several nodes"),
)


def judge_order(sheet: dict, order: Callable) -> Verdict:
    """Judge topological_order(root): each node once, parents first, root last."""
    if not callable(order):
        return failed("type", f"This is {a_kind(order)}; a function is asked for.")
    with quiet():  # what the answer returns ends in here
        return _judge(sheet, order)


def _judge(sheet: dict, order: Callable) -> Verdict:
    node = watched(order)
    for name, told in sheet["graphs"].items():
        nodes = build(told["graph"], node)
        trouble = _ordered(order, nodes, name) or _kept(order, nodes, name)
        used = build(told["graph"], node, used=True)
        trouble = trouble or _touched(order, used, name)
        if trouble:
            return trouble
    for kind, where in OTHERS:
        for name, told in sheet["graphs"].items():
            trouble = _ordered(order, build(told["graph"], node, **kind), name)
            if trouble:
                sentence = f"Wrong where {where}: two nodes are the same only if they "
                sentence += "are one object."
                return failed("value", sentence, trouble.sentence)
    far = sheet["long"]
    trouble = far_out(lambda root, nodes: _must_be_ordered(order, nodes), node, far)
    count = len(sheet["graphs"])
    return trouble or Verdict(1.0, "passed", f"Right in {count} graphs.")


def _ordered(order: Callable, nodes: dict, name: str) -> Verdict | None:
    listed = []
    trouble = ended(lambda: listed.append(order(root_of(nodes))), name)
    return trouble or _complaint(listed[0], nodes, name)


def _touched(order: Callable, nodes: dict, name: str) -> Verdict | None:
    """A verdict if a call changes what used nodes hold."""
    before = {n: (node.grad, np.copy(node.value)) for n, node in nodes.items()}
    trouble = ended(lambda: order(root_of(nodes)), name)
    if trouble:
        return trouble
    for n, node in nodes.items():
        grad, value = before[n]
        same = {
            "grad": type(node.grad) is float and node.grad == grad,
            "value": np.array_equal(node.value, value),
        }
        changed = [field for field, is_same in same.items() if not is_same]
        if changed:
            sentence = f"In {name} the {changed[0]} of node {n} is changed."
            advice = "To find an order, look at the nodes and leave them as they are."
            return failed("state", f"The list is right. {sentence}", advice)
    return None


def _kept(order: Callable, nodes: dict, name: str) -> Verdict | None:
    """A verdict if a second call on the same graph is another matter."""
    again = _ordered(order, nodes, name)
    if not again:
        return None
    sentence = "Right at the first call; called again on the same graph it is not."
    advice = "Is something kept, on the nodes, in a global or in a default value?"
    return failed("state", sentence, f"{again.sentence} {advice}")


def _must_be_ordered(order: Callable, nodes: dict) -> None:
    trouble = _complaint(order(root_of(nodes)), nodes, "it")
    if trouble:
        raise WrongError(trouble.sentence)


def _complaint(listed, nodes: dict, name: str) -> Verdict | None:
    """What is wrong with a list of nodes."""
    if not isinstance(listed, list | tuple):
        kind = a_kind(listed)
        return failed("type", f"A list of nodes is asked for; this is {kind}.")
    names = {id(node): n for n, node in nodes.items()}
    if not all(id(node) in names for node in listed):
        return failed("type", "There is something in the list that is no node.")
    places = {names[id(node)]: i for i, node in enumerate(listed)}
    if not listed:
        return failed("value", "The list is empty.")
    if len(places) < len(listed):
        twice = next(n for n in places if sum(nodes[n] is m for m in listed) > 1)
        return failed("value", f"In {name} node {twice} stands in the list twice.")
    missing = [n for n in nodes if n not in places]
    if missing:
        return failed("value", f"In {name} node {missing[0]} is missing.")
    early = [
        (n, names[id(parent)])
        for n, node in nodes.items()
        for parent in node.given_parents
        if places[names[id(parent)]] > places[n]
    ]
    if not early:
        return None
    if len(early) == sum(len(node.given_parents) for node in nodes.values()):
        return failed("value", "The list is upside down: parents first, root last.")
    child, parent = early[0]
    sentence = f"In {name} node {child} stands before {parent}, which it is made from."
    return failed("value", sentence)
