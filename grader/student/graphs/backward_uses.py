"""Ways to use an engine that plain numbers do not show, where all of these are right.

An upstream gradient that is handed over, numbers and shapes of all kinds, ops that
stand at two places or hand one array to both inputs, a second call. Each function
takes the engine and its right gradients in graphs of numbers, and gives a verdict or
None. All local slopes are given, so gradients of arrays follow from those of numbers.
"""

import numpy as np

from grader.student.graphs.engine_call import ended, root_of
from grader.student.graphs.gradients import Engine, same
from grader.student.graphs.nodes import build
from grader.student.judging.verdict import Verdict, failed

SHAPE = (2, 3)
SHAPES = ((), (3,), (2, 3), (2, 1), (1,))
GIVEN = np.array([[1.5, -2.25, 0.0], [-3.5, 2.5, -0.625]])  # 0 is a gradient, too
START = "The gradient of the root starts with what is handed over."
CHANGED = failed("state", "The array that is handed over as upstream is changed.")
INSTEAD = (  # what the root starts with in its place
    (lambda g: np.ones_like(g), "is not used: the root starts with ones."),
    (lambda g: 1 + g, "is added to ones; it comes in their place."),
    (lambda g: -g, "gets the opposite sign."),
    (lambda g: 2 * g, "is counted twice."),
    (lambda g: np.full_like(g, g.sum()), "is added up to one number."),
    (lambda g: np.full_like(g, g.mean()), "is averaged to one number."),
    (lambda g: g / g.size, "is divided by its number of entries."),
    (lambda g: g * g, "is squared: it is multiplied in once too often."),
    (lambda g: np.abs(g), "loses its signs."),
    (lambda g: np.zeros_like(g), "does not arrive at all."),
)


def leaves_it_out(engine: Engine, tried: dict) -> Verdict | None:
    """Without an upstream gradient the root starts with ones, in its shape."""
    name = engine.largest
    nodes = build(engine.graphs[name], engine.node, shapes=SHAPE)
    found, trouble = engine.filled(nodes, name)
    right = _times(tried[name], np.ones(SHAPE))
    if trouble or same(found, right):
        return trouble
    if not _starts_with(found, np.ones(SHAPE)):
        sentence = "The root is an array and no upstream gradient is handed over:"
        return failed("value", f"{sentence} then it is ones, in the root's shape.")
    return _paid_wrongly("Right for numbers; of arrays", name, found, right)


def _starts_with(found: dict, upstream) -> bool:
    """Whether the root has this gradient, whatever the others have."""
    root = list(found)[-1]
    return same({root: found[root]}, {root: upstream})


def _paid_wrongly(but: str, name: str, found: dict, right: dict) -> Verdict:
    """The first node below a root that starts rightly whose gradient is wrong."""
    node = next(n for n in reversed(found) if not same({n: found[n]}, {n: right[n]}))
    gap = np.abs(found[node] - right[node])
    k = int(np.argmax(np.nan_to_num(gap, nan=np.inf)))
    mine, asked = (np.ravel(g[node])[k] for g in (found, right))
    seen = f"In {name} an entry of it is {mine:g}; it should be {asked:g}."
    rule = "A node pays its own gradient times each slope, entry by entry, a 0 too."
    sentence = f"{but} the gradient of {node} is wrong."
    return failed("value", sentence, f"{seen} {rule}")


def takes_arrays(engine: Engine, tried: dict) -> Verdict | None:
    """The gradient at the root is the one that was handed over, and stays as it was."""
    name, upstream = engine.largest, GIVEN.copy()
    graph, once = engine.graphs[name], tried[engine.largest]
    nodes = build(graph, engine.node, shapes=SHAPE)
    found, trouble = engine.filled(nodes, name, upstream)
    if trouble or not np.array_equal(upstream, GIVEN):
        return trouble or CHANGED
    value = root_of(nodes).value
    for start, words in (
        *INSTEAD,
        (lambda g: g * value, "is multiplied by its value."),
    ):
        if same(found, _times(once, start(GIVEN))):
            return failed("value", f"The upstream gradient {words}", START)
    if not same(found, right := _times(once, GIVEN)):
        if _starts_with(found, GIVEN):
            but = "Right without an upstream gradient; where one is handed over"
            return _paid_wrongly(but, name, found, right)
        sentence = "An upstream gradient is handed over, and the others do not fit it."
        return failed("value", sentence, START)
    for _ in range(2):  # a root that holds the array itself may clear it
        trouble = trouble or ended(
            lambda: engine.backward(root_of(nodes), upstream), name
        )
    return trouble or (None if np.array_equal(upstream, GIVEN) else CHANGED)


def takes_numbers(engine: Engine, tried: dict) -> Verdict | None:
    """A number as upstream multiplies all gradients, and 0 is a number."""
    name = engine.largest
    for upstream in (-1.75, 0.0):
        nodes = build(engine.graphs[name], engine.node)
        found, trouble = engine.filled(nodes, name, np.array(upstream))
        if trouble:
            return trouble
        if not same(found, _times(tried[name], upstream)):
            sentence = f"An upstream gradient of {upstream:g} is handed over,"
            seen = f"{sentence} and the gradients are not {upstream:g} times as long."
            return failed("value", seen, START)
    return None


def takes_plain_numbers(engine: Engine, tried: dict) -> Verdict | None:
    """Values may be whole numbers of Python, as in Node(3)."""
    name = engine.largest
    nodes, upstream = build(engine.graphs[name], engine.node, plain=True), -1.75
    where = f"{name} of whole numbers, as in Node(3),"
    found, trouble = engine.filled(nodes, where, np.array(upstream))
    if trouble and trouble.stage == "cannot run":
        seen = "That was where values are whole numbers, as in Node(3)."
        return failed("cannot run", trouble.sentence, seen)
    if trouble or same(found, _times(tried[name], upstream)):
        return trouble
    sentence = "Where values are whole numbers, as in Node(3), gradients are wrong."
    cut = any(gradient.dtype.kind in "iu" for gradient in found.values())
    advice = "An array of whole numbers cuts off what it gets." if cut else ""
    return failed("value", sentence, advice)


def takes_all_shapes(engine: Engine, tried: dict) -> Verdict | None:
    """Nodes of one graph may have different shapes; so have their gradients."""
    name = engine.largest
    graph = engine.graphs[name]
    shapes = [SHAPES[i % len(SHAPES)] for i in range(len(graph))]
    sizes = {n: np.prod(s, dtype=int) for (n, *_), s in zip(graph, shapes, strict=True)}
    scaled = [[n, up, [int(sizes[n]) * s for s in slopes]] for n, up, slopes in graph]
    nodes = build(graph, engine.node, shapes=shapes, rule="Spread", named=False)
    found, trouble = engine.filled(nodes, f"{name} of many shapes")
    asked, _ = engine.filled(build(scaled, engine.node), name)
    if trouble:
        return trouble
    asked = {n: np.full(np.shape(nodes[n].value), asked[n]) for n in nodes}
    if same(found, asked):
        return None
    sentence = "Wrong where the nodes of a graph have different shapes."
    return failed("value", sentence, "Each gradient has the shape of its own node.")


def needs_no_names(engine: Engine, tried: dict) -> Verdict | None:
    """Most nodes have no name, and several may have the same."""
    for named, where in (
        (False, "nodes have no name, as most of them"),
        ("w", "several nodes have the same name"),
    ):
        for name, graph in engine.graphs.items():
            nodes = build(graph, engine.node, named=named)
            found, trouble = engine.filled(nodes, name)
            if trouble:
                return trouble
            if not same(found, tried[name]):
                advice = "Two nodes are the same only if they are one object."
                return failed("value", f"Wrong where {where}.", advice)
    return None


def shares_ops(engine: Engine, tried: dict) -> Verdict | None:
    """One op object may make several nodes."""
    sentence = "Wrong where one op object stands at two places of a graph."
    advice = "What has been paid is a matter of nodes; an op may have made several."
    return _same_as_sums(engine, "Shared", failed("state", sentence, advice))


def keeps_arrays(engine: Engine, tried: dict) -> Verdict | None:
    """Two parents may be handed one array, as an addition does: += changes both."""
    sentence = "Wrong where an op hands one array to both inputs, as Add does."
    advice = "+= changes that array for all who hold it: make a new one, a + b."
    return _same_as_sums(engine, "PassOn", failed("state", sentence, advice))


def _same_as_sums(engine: Engine, rule: str, wrong: Verdict) -> Verdict | None:
    """A verdict if slopes of 1 give other gradients under another rule."""
    for name, graph in engine.graphs.items():
        sums = [[n, parents, [1] * len(parents)] for n, parents, _ in graph]
        results = []
        for kind in ("GivenSlopes", rule):
            nodes = build(sums, engine.node, shapes=SHAPE, rule=kind)
            found, trouble = engine.filled(nodes, name, GIVEN.copy())
            if trouble:
                return trouble
            results.append(found)
        if not same(*results):
            return wrong
    return None


def starts_afresh(engine: Engine, tried: dict) -> Verdict | None:
    """Another call on the same graph gives its own gradients, whatever came before."""
    for name, graph in engine.graphs.items():
        nodes = build(graph, engine.node)
        for upstream, call in (
            ((), "Called twice on one graph,"),
            ((), "Called twice on one graph,"),
            ((np.array(-1.75),), "Called with an upstream gradient after one without,"),
            ((), "Called without an upstream gradient after one with it,"),
        ):
            found, trouble = engine.filled(nodes, name, *upstream)
            if trouble:
                return trouble
            right = _times(tried[name], *upstream or (1.0,))
            wrong = [n for n in found if not same({n: found[n]}, {n: right[n]})]
            if wrong:
                n = wrong[0]
                sentence = f"{call} backward keeps something of the first call."
                seen = f"In {name} the gradient of {n} is {found[n]:g}, not"
                return failed("state", sentence, f"{seen} {right[n]:g}: start afresh.")
    return None


def _times(once: dict, upstream) -> dict:
    """Gradients of a graph of numbers for an upstream gradient of any shape."""
    return {n: gradient * upstream for n, gradient in once.items()}


USES = (
    leaves_it_out,
    takes_arrays,
    takes_numbers,
    takes_plain_numbers,
    needs_no_names,
    takes_all_shapes,
    shares_ops,
    keeps_arrays,
    starts_afresh,
)
