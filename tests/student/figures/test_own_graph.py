"""The stepper on graphs that a learner has built, whatever they are made of."""

import numpy as np
import pytest

from grader.student import figures
from grader.student.figures.graph_of_nodes import MOST, trace_of
from solutions.graph import Exp, Max, MultiplyConstant, Node, Op, Sin, apply, backward


def leaves():
    return Node(1.3, name="a"), Node(-0.4, name="c")


def mixed(a, c):
    s = a * a
    return apply(Max(), s * apply(Sin(), s), c) + apply(Exp(), c) * 3 - 2


def test_what_is_told_is_what_the_engine_finds():
    a, c = leaves()
    root = mixed(a, c)
    backward(root)
    boxes = trace_of(root).boxes
    *_, last = boxes.values()
    assert last.value == pytest.approx(root.value)
    assert boxes["a"].gradient == pytest.approx(a.grad)
    assert boxes["c"].gradient == pytest.approx(c.grad)


def test_constants_stand_in_the_formulas_and_have_no_box():
    a, _ = leaves()
    boxes = trace_of((a * 3 - 2) * (Node(2.0) * Node(5.0))).boxes
    assert [box.words for box in boxes.values()] == [
        *("", "a * 3", "n1 - 2", "n2 * 10")
    ]


def test_constants_of_ops_are_told_as_well():
    a, _ = leaves()
    boxes = trace_of(apply(MultiplyConstant(4.0), a)).boxes
    assert boxes["n1"].words == "a * 4"


@pytest.mark.parametrize("names", [("n1", ""), ("a", "a"), ("two words", "x-y")])
def test_every_box_has_a_name_of_its_own(names):
    one, two = Node(2.0, name=names[0]), Node(3.0, name=names[1])
    boxes = trace_of(one * two * one).boxes
    assert all(name.isidentifier() for name in boxes)
    assert len(boxes) == 3 + bool(names[1])


class Cube(Op):
    def forward(self, a):
        return a**3

    def backward(self, upstream, output, a):
        return (upstream * 3 * a**2,)


def test_an_op_of_the_learners_own_is_called_by_its_name():
    a, _ = leaves()
    boxes = trace_of(apply(Cube(), a)).boxes
    assert boxes["n1"].words == "cube(a)"
    assert boxes["a"].gradient == pytest.approx(3 * 1.3**2)


def test_arrays_and_large_graphs_are_refused_in_words():
    with pytest.raises(ValueError, match="single numbers"):
        trace_of(Node(np.ones(3), name="x") * 2)
    node, _ = leaves()
    for _ in range(MOST):
        node = node * 1.1
    with pytest.raises(ValueError, match="can be drawn"):
        trace_of(node)


def test_a_line_that_passes_a_box_leaves_it_room():
    a, _ = leaves()
    s = a * a
    boxes = trace_of(s * apply(Sin(), s)).boxes
    assert boxes["n2"].row != boxes["n1"].row


def test_the_page_opens_at_its_first_step():
    a, c = leaves()
    page = figures.graph_steps(mixed(a, c))._repr_mimebundle_()[0]["text/html"]
    assert page.count(" checked>") == 1
    assert page.index(" checked>") < page.index('class="r1"')
