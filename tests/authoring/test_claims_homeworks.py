"""What the notebooks say of homeworks and their mistakes, computed."""

import numpy as np
import pytest

from solutions import graph, neuron
from tests.authoring.claims import checked

SIGMOID = neuron.sigmoid


def test_the_second_students_step_is_too_long_for_the_true_class():
    checked("too long for the true class, by the factor $1/p$", "02_softmax")
    p, x, alpha = 0.2, 1.7, 0.3
    taken = alpha * x * (1 - p) / p  # the text's formula for the new weight, less w
    right = -alpha * (p - 1) * x
    assert taken / right == pytest.approx(1 / p)
    others = -alpha * x * p
    assert others == pytest.approx(-alpha * (p - 0) * x)


def test_a_lost_factor_shows_in_the_column_of_the_right_class_alone():
    checked("too large by a factor of exactly $1/p_n$", "03_mlp")
    p, t, a = np.array([0.2, 0.5, 0.3]), np.array([0.0, 1.0, 0.0]), 0.6
    line_2 = np.where(np.eye(3) == 1, a * (1 - p), -a * np.outer(p, p))
    taken = -(t / p) @ line_2  # d E / d v_n, as line 3 adds it up
    right = a * (p - t)
    assert taken / right == pytest.approx([1, 1 / p[1], 1])


def test_a_surely_wrong_network_stays_wrong():
    checked("also vanishes where $p$ is nearly 0 or 1", "03_mlp")

    def line_4(p, t):
        return (p * (1 - p) * np.log(p) + t * (1 - p)) * p * (1 - p)

    assert abs(line_4(1e-6, 1)) < 2e-6  # surely no, and the label says yes
    assert abs(line_4(1 - 1e-6, 0)) < 2e-6
    assert line_4(0.5, 1) > 0.05


def test_something_is_off_in_every_row_of_the_table():
    checked("Something is off in every row", "04_graph")
    _, two, three, outputs, squares, _ = graph.worked_forward()
    rows = (
        ((0.52498, 0.52996, 0.519989), two, 4e-6),
        ((119.74559,), squares[1:2], 4e-6),
        ((0.524999,), three[2:], 4e-6),
        ((0.519943,), three[2:], 4e-6),
        ((0.5722303,), outputs[2:], 4e-6),
        ((0.057273,), outputs[2:], 4e-7),
    )
    for told, right, rounding in rows:
        for number in told:
            checked(
                f"{number:g}" if len(f"{number:g}") > 7 else str(number), "04_graph"
            )
        assert not np.allclose(told, right, rtol=0, atol=rounding), told
    assert sorted(two) == pytest.approx(sorted((0.52498, 0.52996, 0.519989)), abs=1e-5)


def test_all_outputs_are_far_below_their_targets():
    checked("All outputs are far *below* their targets", "04_graph")
    *_, outputs, _, _ = graph.worked_forward()
    assert np.all(np.array(outputs) < 0.1 * graph.worked_network()[1])
    assert np.all(np.concatenate(graph.worked_backward()) < 0)


def test_eight_of_twelve_lines_are_wrong():
    """The nine lines on the network are computed; three are told in words."""
    checked("*eight* of twelve lines are wrong", "04_graph")
    rng = np.random.default_rng(0)
    n, d, h, penalty = 5, 3, 4, 0.3
    X, t = rng.normal(size=(n, d)), rng.integers(0, 2, n).astype(float)
    W, b, v, c = rng.normal(size=(d, h)), rng.normal(size=h), rng.normal(size=h), 0.7
    Z = X @ W + b
    A = SIGMOID(Z)
    o = A @ v + c
    delta, slope = (SIGMOID(o) - t) / n, A * (1 - A)  # each line as mended
    back = np.outer(delta, v)
    D = back * slope

    def loss_of_logits(o):
        return np.mean(np.logaddexp(0, o) - t * o)

    def loss(W=W, b=b, v=v, c=c):
        told = loss_of_logits(SIGMOID(X @ W + b) @ v + c)
        return told + penalty / 2 * np.sum(W**2)

    def nudged(f, at):
        return neuron.numerical_gradient(f, np.asarray(at))

    plain = nudged(lambda W: loss(W) - penalty / 2 * np.sum(W**2), W)
    lines = (
        (SIGMOID(o) - t, nudged(loss_of_logits, o)),
        (A.T @ delta, nudged(lambda v: loss(v=v), v)),
        (c * delta.sum(), nudged(lambda c: loss(c=c), c)),
        (back, nudged(lambda A: loss_of_logits(A @ v + c), A)),
        (Z * (1 - Z), slope),
        (D, nudged(lambda Z: loss_of_logits(SIGMOID(Z) @ v + c), Z)),
        (D.T @ X, plain),
        (X.T @ D * penalty * W, nudged(loss, W)),
        (D.sum(axis=0) + penalty * b, nudged(lambda b: loss(b=b), b)),
    )
    right = [
        i
        for i, (told, found) in enumerate(lines, 1)
        if np.shape(told) == np.shape(found) and np.allclose(told, found, atol=1e-7)
    ]
    assert right == [2, 4, 6]
    assert len({10, 12}) + len(lines) - len(right) == 8  # line 11 is right


def test_a_constant_before_a_node_is_subtracted_from():
    checked("Between nodes and arrays `+`, `-`, `*` and `@` work", "04_graph")
    node, array = graph.Node(np.array([1.0, -2.0])), np.array([5.0, 3.0])
    for found, right in ((array - node, [4, 5]), (node - array, [-4, -5])):
        np.testing.assert_array_equal(found.value, right)
    graph.backward(array - node)
    np.testing.assert_array_equal(node.grad, [-1, -1])
