"""Engines as learners write them: right ones pass, each wrong one hears why it is not.

The wrong engines work on nodes and share no code with the judge's tables.
"""

import json
import sys
import time
from collections import deque

import numpy as np
import pytest

from grader.exercises.graph.traversal import BACKWARD, TOPOLOGICAL_ORDER, sheet
from grader.exercises.graph.wrong_engines import MISTAKES
from grader.student.graphs.nodes import PlainNode, watched
from grader.student.judging.registry import judge_stored
from solutions import graph as solution
from solutions.graph import topological_order

SEEDS = ("public", "hidden")


def ones(node, upstream=None):
    return np.ones(np.shape(node.value)) if upstream is None else upstream


def downstream(node):
    values = [parent.value for parent in node.parents]
    return node.op.backward(node.grad, node.value, *values)


def pay(node, new):
    node.grad = new if node.grad is None else node.grad + new


def clear(root):
    for node in topological_order(root):
        node.grad = None


# ---- right engines ----


def with_a_dictionary(root, upstream=None):
    gradients = {root: ones(root, upstream)}
    for node in reversed(topological_order(root)):
        node.grad = gradients.pop(node)
        if node.parents:
            for parent, new in zip(node.parents, downstream(node), strict=True):
                gradients[parent] = gradients.get(parent, 0) + new


def by_counting_users(root, upstream=None):
    order = topological_order(root)
    waiting = {id(node): 0 for node in order}
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
        for parent in node.parents:
            waiting[id(parent)] += 1
    root.grad = ones(root, upstream)
    ready = [root]
    while ready:
        node = ready.pop()
        if node.op is None:
            continue
        for parent, new in zip(node.parents, downstream(node), strict=True):
            parent.grad = parent.grad + new
            waiting[id(parent)] -= 1
            if waiting[id(parent)] == 0:
                ready.append(parent)


def with_floats_at_the_root(root, upstream=None):
    clear(root)
    bare = upstream is None and not np.shape(root.value)
    root.grad = 1.0 if bare else ones(root, upstream)
    for node in topological_order(root)[::-1]:
        for i, parent in enumerate(node.parents):
            pay(parent, downstream(node)[i])


def with_own_arrays(root, upstream=None):
    for node in topological_order(root):
        node.grad = np.zeros(np.shape(node.value))
    root.grad = np.array(ones(root, upstream), dtype=float)
    for node in reversed(topological_order(root)):
        if node.op:
            for parent, new in zip(node.parents, downstream(node), strict=True):
                parent.grad += new  # the array is this engine's own


RIGHT = [with_a_dictionary, by_counting_users, with_floats_at_the_root, with_own_arrays]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("engine", RIGHT, ids=lambda f: f.__name__)
def test_right_engines_in_other_forms_pass(engine, seed):
    verdict = BACKWARD.judge(engine, seed)
    assert verdict.passed, verdict


@pytest.mark.parametrize(
    "exercise", [TOPOLOGICAL_ORDER, BACKWARD], ids=lambda e: e.name
)
def test_the_answers_of_the_course_pass(exercise):
    for seed in SEEDS:
        assert exercise.judge(exercise.reference, seed).passed
    stored = json.loads(json.dumps(exercise.stored()))
    assert judge_stored(stored, exercise.reference).passed


# ---- wrong engines ----


def overwrites(root, upstream=None):
    clear(root)
    root.grad = ones(root, upstream)
    for node in reversed(topological_order(root)):
        if node.op:
            for parent, new in zip(node.parents, downstream(node), strict=True):
                parent.grad = new


def keeps_the_first(root, upstream=None):
    clear(root)
    root.grad = ones(root, upstream)
    for node in reversed(topological_order(root)):
        if node.op:
            for parent, new in zip(node.parents, downstream(node), strict=True):
                if parent.grad is None:
                    parent.grad = new


def multiplies(root, upstream=None):
    clear(root)
    root.grad = ones(root, upstream)
    for node in reversed(topological_order(root)):
        if node.op:
            for parent, new in zip(node.parents, downstream(node), strict=True):
                parent.grad = new if parent.grad is None else parent.grad * new


def never_seeds(root, upstream=None):
    for node in topological_order(root):
        node.grad = np.zeros(np.shape(node.value))
    for node in reversed(topological_order(root)):
        if node.op:
            for parent, new in zip(node.parents, downstream(node), strict=True):
                parent.grad = parent.grad + new


def forwards(root, upstream=None):
    for node in topological_order(root):
        node.grad = np.zeros(np.shape(node.value))
    root.grad = ones(root, upstream)
    for node in topological_order(root):
        if node.op:
            for parent, new in zip(node.parents, downstream(node), strict=True):
                parent.grad = parent.grad + new


def with_a_stack(root, upstream=None):
    clear(root)
    root.grad, done, stack = ones(root, upstream), set(), [root]
    while stack:
        node = stack.pop()
        if node.op is None or node in done:
            continue
        done.add(node)
        for parent, new in zip(node.parents, downstream(node), strict=True):
            pay(parent, new)
            stack.append(parent)


def level_by_level(root, upstream=None):
    clear(root)
    root.grad, done, queue = ones(root, upstream), set(), deque([root])
    while queue:
        node = queue.popleft()
        if node.op is None or node in done:
            continue
        done.add(node)
        for parent, new in zip(node.parents, downstream(node), strict=True):
            pay(parent, new)
            queue.append(parent)


def at_every_visit(root, upstream=None):
    clear(root)
    root.grad, queue = ones(root, upstream), deque([root])
    while queue:
        node = queue.popleft()
        if node.op is None:
            continue
        for parent, new in zip(node.parents, downstream(node), strict=True):
            pay(parent, new)
            queue.append(parent)


def recursive_sums(root, upstream=None):
    clear(root)
    root.grad = ones(root, upstream)

    def visit(node):
        if node.op:
            for parent, new in zip(node.parents, downstream(node), strict=True):
                pay(parent, new)
                visit(parent)

    visit(root)


def each_parent_once(root, upstream=None):
    clear(root)
    root.grad = ones(root, upstream)
    for node in reversed(topological_order(root)):
        if node.op:
            new = dict(zip(node.parents, downstream(node), strict=True))
            for parent, gradient in new.items():
                pay(parent, gradient)


def first_gradient_for_all(root, upstream=None):
    clear(root)
    root.grad = ones(root, upstream)
    for node in reversed(topological_order(root)):
        for parent in node.parents:
            pay(parent, downstream(node)[0])


def local_slopes(root, upstream=None):
    clear(root)
    root.grad = ones(root, upstream)
    for node in reversed(topological_order(root)):
        if node.op:
            values = [parent.value for parent in node.parents]
            start = np.ones(np.shape(node.value))
            gradients = node.op.backward(start, node.value, *values)
            for parent, new in zip(node.parents, gradients, strict=True):
                pay(parent, new)


def averages(root, upstream=None):
    order = topological_order(root)
    clear(root)
    uses = {node: sum(n.parents.count(node) for n in order) for node in order}
    root.grad = ones(root, upstream)
    for node in reversed(order):
        if node.op:
            for parent, new in zip(node.parents, downstream(node), strict=True):
                pay(parent, new / uses[parent])


def keeps_from_last_call(root, upstream=None):
    root.grad = ones(root, upstream)
    for node in reversed(topological_order(root)):
        if node.op:
            for parent, new in zip(node.parents, downstream(node), strict=True):
                pay(parent, new)


def aliases(root, upstream=None):
    clear(root)
    root.grad = ones(root, upstream)
    for node in reversed(topological_order(root)):
        if node.op:
            for parent, new in zip(node.parents, downstream(node), strict=True):
                if parent.grad is None:
                    parent.grad = np.asarray(new)
                else:
                    parent.grad += new


def ignores_upstream(root, upstream=None):
    with_a_dictionary(root)


def bare_one_at_the_root(root, upstream=None):
    with_own_arrays(root, upstream)
    root.grad = 1.0 if upstream is None else root.grad


def halves_when_left_out(root, upstream=None):
    array = upstream is None and np.shape(root.value)
    with_a_dictionary(root, 0.5 * ones(root) if array else upstream)


def takes_a_step(root, upstream=None):
    with_a_dictionary(root, upstream)
    for node in topological_order(root):
        node.value = node.value - 0.1 * node.grad


def changes_upstream(root, upstream=None):
    with_a_dictionary(root, upstream)
    if upstream is not None:
        upstream *= 0


def hands_over_nodes(root, upstream=None):
    clear(root)
    root.grad = ones(root, upstream)
    for node in reversed(topological_order(root)):
        if node.op:
            gradients = node.op.backward(node.grad, node.value, *node.parents)
            for parent, new in zip(node.parents, gradients, strict=True):
                pay(parent, new)


def hands_over_inputs_only(root, upstream=None):
    clear(root)
    root.grad = ones(root, upstream)
    for node in reversed(topological_order(root)):
        if node.op:
            values = [parent.value for parent in node.parents]
            gradients = node.op.backward(node.grad, values[0], *values)
            for parent, new in zip(node.parents, gradients, strict=True):
                pay(parent, new)


def leaves_only(root, upstream=None):
    with_a_dictionary(root, upstream)
    for node in topological_order(root):
        if node.op:
            node.grad = None


def returns_gradients(root, upstream=None):
    return {root: ones(root, upstream)}


def doubles(root, upstream=None):
    with_a_dictionary(root, upstream)
    for node in topological_order(root)[:-1]:
        node.grad = 2 * node.grad


WRONG = [
    (overwrites, "only the last gradient"),
    (keeps_the_first, "only the first gradient"),
    (multiplies, "are multiplied; add them up"),
    (averages, "are averaged; add them up"),
    (never_seeds, "The root starts with zero"),
    (forwards, "gone through forwards"),
    (with_a_stack, "before all its users have paid in"),
    (level_by_level, "Level by level is too early"),
    (at_every_visit, "at every visit"),
    (recursive_sums, "Path by path"),
    (each_parent_once, "is paid only once"),
    (first_gradient_for_all, "the gradient of its first parent"),
    (local_slopes, "multiply each by what comes from above"),
    (keeps_from_last_call, "Called twice"),
    (aliases, "hands one array to both inputs"),
    (ignores_upstream, "does not reach all nodes"),
    (changes_upstream, "handed over as upstream is changed"),
    (bare_one_at_the_root, "has shape ()"),
    (halves_when_left_out, "then it is ones"),
    (takes_a_step, "the value of node r is changed"),
    (hands_over_nodes, "was not handed the values of the parents"),
    (hands_over_inputs_only, "was not handed the output"),
    (leaves_only, "is still None"),
    (returns_gradients, "any node is still None"),
    (doubles, "is not right"),
]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("engine", "words"), WRONG, ids=lambda x: getattr(x, "__name__", "")
)
def test_wrong_engines_fail_and_hear_why(engine, words, seed):
    verdict = BACKWARD.judge(engine, seed)
    assert verdict.share == 0.0, verdict
    assert words in verdict.sentence, verdict


def test_every_known_engine_has_been_written_here():
    sentences = [BACKWARD.judge(engine, "hidden").sentence for engine, _ in WRONG]
    assert set(MISTAKES) <= set(sentences)
    assert len(set(sentences)) == len(WRONG)


def test_an_unknown_mistake_is_told_with_its_paths():
    drawn = sheet("hidden")["graphs"]["a diamond"]
    verdict = BACKWARD.judge(doubles, "hidden")
    assert "In a chain the gradient of node u" in verdict.sentence
    assert "along its paths it is" in verdict.evidence
    assert drawn["paths"]["x"].count("·") == 2
    assert drawn["expected"]["x"] == eval(drawn["paths"]["x"].replace("·", "*"))


# ---- large graphs ----


def recursive_order(root):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(root)
    return order


def every_path(root, upstream=None):
    """Right, and exponential."""
    for node in topological_order(root):
        node.grad = np.zeros(np.shape(node.value))

    stack = [(root, ones(root, upstream))]
    while stack:
        node, arriving = stack.pop()
        node.grad = node.grad + arriving
        if node.op:
            values = [parent.value for parent in node.parents]
            gradients = node.op.backward(arriving, node.value, *values)
            stack += zip(node.parents, gradients, strict=True)


def recursive_backward(root, upstream=None):
    order = recursive_order(root)
    for node in order:
        node.grad = np.zeros(np.shape(node.value))
    root.grad = ones(root, upstream)
    for node in reversed(order):
        if node.op:
            for parent, new in zip(node.parents, downstream(node), strict=True):
                parent.grad = parent.grad + new


@pytest.mark.parametrize(
    ("exercise", "answer"),
    [(TOPOLOGICAL_ORDER, recursive_order), (BACKWARD, recursive_backward)],
    ids=["order", "backward"],
)
def test_recursion_fails_in_a_long_chain_with_a_message_of_its_own(exercise, answer):
    verdict = exercise.judge(answer, "hidden")
    assert (verdict.share, verdict.stage) == (0.75, "stability")
    assert "a chain of 2,000 nodes is too deep" in verdict.sentence
    assert "keep a stack" in verdict.evidence


def test_a_walk_along_every_path_is_stopped_and_told():
    started = time.monotonic()
    verdict = BACKWARD.judge(every_path, "hidden")
    assert (verdict.share, verdict.stage) == (0.75, "stability")
    assert "40 diamonds in a row never end" in verdict.sentence
    assert time.monotonic() - started < 5


def test_the_limit_of_recursion_is_left_as_it_was():
    limit = sys.getrecursionlimit()
    TOPOLOGICAL_ORDER.judge(recursive_order, "hidden")
    assert sys.getrecursionlimit() == limit


def stuck(root, upstream=None):
    waiting = [root]
    while waiting:
        waiting.extend(waiting[0].parents or [root])


@pytest.mark.parametrize(
    "exercise", [TOPOLOGICAL_ORDER, BACKWARD], ids=lambda e: e.name
)
def test_an_engine_without_an_end_is_stopped(exercise):
    verdict = exercise.judge(stuck, "hidden")
    assert verdict.stage == "cannot run"
    assert "without an end" in verdict.sentence


# ---- orders ----


def by_levels(root):
    order, queue = [], deque([root])
    while queue:
        node = queue.popleft()
        if node not in order:
            order.append(node)
            queue.extend(node.parents)
    return order[::-1]


def on_arrival(root):
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        if node not in order:
            order.append(node)
            stack.extend(node.parents)
    return order[::-1]


def with_repeats(root):
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        order.append(node)
        stack.extend(node.parents)
    return order[::-1]


ORDERS = [
    (by_levels, "value", "stands before"),
    (on_arrival, "value", "stands before"),
    (with_repeats, "value", "stands in the list twice"),
    (lambda root: topological_order(root)[::-1], "value", "upside down"),
    (lambda root: topological_order(root)[:-1], "value", "node r is missing"),
    (lambda root: topological_order(root)[1:], "value", "is missing"),
    (lambda root: [], "value", "empty"),
    (lambda root: None, "type", "NoneType"),
    (lambda root: set(topological_order(root)), "type", "set"),
    (lambda root: iter(topological_order(root)), "type", "iterator"),
    (lambda root: [n.name for n in topological_order(root)], "type", "is no node"),
    (lambda root: 1 / 0, "cannot run", "ZeroDivisionError"),
    (None, "type", "a function is asked"),
]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("order", "stage", "words"), ORDERS)
def test_wrong_orders_fail_and_hear_why(order, stage, words, seed):
    verdict = TOPOLOGICAL_ORDER.judge(order, seed)
    assert (verdict.share, verdict.stage) == (0.0, stage), verdict
    assert words in verdict.sentence


def other_side_first(root):
    """A right order that is not the one of the course."""
    order, seen, stack = [], set(), [(root, iter(root.parents))]
    while stack:
        node, rest = stack[-1]
        parent = next((p for p in rest if p not in seen), None)
        if parent is not None:
            stack.append((parent, iter(parent.parents)))
        else:
            stack.pop()
            if node not in seen:
                seen.add(node)
                order.append(node)
    return order


def test_another_right_order_passes():
    assert TOPOLOGICAL_ORDER.judge(other_side_first, "hidden").passed


# ---- what is odd ----


ODD = [
    (None, "type"),
    (7, "type"),
    (lambda: None, "cannot run"),
    (lambda root, upstream=None: sys.exit(), "cannot run"),
    (lambda root, upstream=None: setattr(root, "grad", "one"), "value"),
    (lambda root, upstream=None: _fill(root, "one"), "type"),
    (lambda root, upstream=None: _fill(root, [1.0]), "type"),
    (lambda root, upstream=None: _fill(root, np.ones(3)), "shape"),
    (lambda root, upstream=None: _fill(root, np.nan), "value"),
]


def _fill(root, value):
    for node in topological_order(root):
        node.grad = value


@pytest.mark.parametrize(("backward", "stage"), ODD)
def test_odd_engines_get_a_sentence_and_no_points(backward, stage):
    verdict = BACKWARD.judge(backward, "hidden")
    assert (verdict.share, verdict.stage) == (0.0, stage), verdict
    assert verdict.sentence


def test_nodes_are_of_the_notebooks_own_class():
    kinds = []

    def asks(root, upstream=None):
        kinds.append(isinstance(root, solution.Node))

    globals()["Node"] = solution.Node
    try:
        BACKWARD.judge(asks, "hidden")
    finally:
        del globals()["Node"]
    assert kinds == [True]


def test_a_notebook_without_a_usable_node_is_no_obstacle():
    space = {"Node": int, "topological_order": topological_order, "np": np}
    exec("def order(root):\n    return topological_order(root)", space)
    assert TOPOLOGICAL_ORDER.judge(space["order"], "hidden").passed
    assert issubclass(watched(space["order"]), PlainNode)
