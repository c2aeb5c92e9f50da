"""What notebook 4 says in numbers is computed here, by its own functions."""

import numpy as np
import pytest

from grader.authoring.syllabus import minutes_to_read, rows
from grader.student import figures
from solutions import graph, mlp
from solutions.graph import Log, Node, Sigmoid, Sin, apply, backward
from tests.authoring import claims
from tests.authoring.told import Told
from tests.this_course import MASTERS

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def told():
    return Told("graph")


@pytest.mark.parametrize(
    ("given", "source", "remark"), list(claims.examples("04_graph"))
)
def test_the_boxes_say_what_comes_out(given, source, remark):
    namespace = {"np": np}
    exec(given, namespace)
    value = eval(source, namespace)
    if value is not None:  # of append and insert there is nothing to see
        claims.agree(value, remark)


def test_the_time_it_takes(told):
    assert told.says("**It takes** about two and a half hours")
    assert told.says("a good hour and a half for the exercises")
    master = MASTERS[3]
    exercises = sum(row.minutes for row in rows(master))
    assert 90 <= exercises <= 100
    assert 140 <= exercises + minutes_to_read(master) <= 165


def test_the_first_graph(told):
    assert told.says("$E$ grows by about 0.018")

    def energy(w):
        return (w * 3 - 1 - 2) ** 2

    assert energy(2.001) - energy(2) == pytest.approx(0.018, rel=1e-3)
    root = told["E"]
    backward(root)
    grads = {node.name: node.grad for node in graph.topological_order(root)}
    del grads[""]
    assert grads == {"E": 1, "r": 6, "w": 18, "x": 12, "b": 6}


def test_a_tie_is_shared_by_a_central_difference(told):
    assert told.says("A central difference would say one half each")
    h = 1e-6
    assert (max(2 + h, 2) - max(2 - h, 2)) / (2 * h) == pytest.approx(0.5)


def test_relu_and_max_differ_at_the_corner(told):
    assert told.says("at $z = 0$ our ReLU lets nothing through")
    zero = np.zeros(1)
    assert graph.ReLU().backward(1.0, zero, zero)[0] == 0
    assert graph.Max().backward(1.0, zero, zero, zero)[0] == 1


def test_a_second_call_that_forgets_to_start_afresh(told):
    assert told.says("$x$ ends at $8 + 30 = 38$")
    got = dict.fromkeys("xyur", 0.0)
    for _ in range(2):
        got["r"] += 1
        got["u"] += got["r"]
        got["y"] += got["r"] + 3 * got["u"]
        got["x"] += 2 * got["y"]
    assert got["x"] == 38


def test_the_formula_that_uses_w_twice():
    w = Node(0.5, name="w")
    backward(w * (w * 3 + 1))
    assert w.grad == pytest.approx(2.5 + 1.5)


def test_the_neuron_of_notebook_1(told):
    assert told.says("$p - y = -0.450$")
    w1, w2, b = (Node(value) for value in (0.2, 0.3, 0.1))
    z = w1 * 2.0 + w2 * -1.0 + b
    backward(apply(Log(), apply(Sigmoid(), z)) * -1.0)
    assert z.grad == pytest.approx(-0.450166, abs=1e-6)
    step = told["one_step"]()
    assert step["losses"] == pytest.approx((0.598139, 0.192389), abs=1e-6)
    assert step["gradients"] == pytest.approx(
        [-0.900332, 0.450166, -0.450166], abs=1e-6
    )


def test_outliers_bend_one_line_and_not_the_other(told):
    w, b = np.array(told["lines"]()["squared error"])
    w_huber, b_huber = told["lines"]()["Huber loss"]
    x, t = told["places"], told["heights"]
    best = np.polyfit(x, t, 1)
    assert (w, b) == pytest.approx(tuple(best), abs=1e-3)
    assert np.hypot(w - 2, b - 0.5) > 2 * np.hypot(w_huber - 2, b_huber - 0.5)

    def narrow(r):
        size = apply(graph.Max(), r, r * -1.0)
        q = apply(graph.Min(), size, Node(0.2))
        return apply(graph.Sum(), q * (size - q * 0.5)) * (1 / len(x))

    w_narrow, b_narrow = told["fitted"](narrow)
    assert np.hypot(w_narrow - 2, b_narrow - 0.5) < np.hypot(w_huber - 2, b_huber - 0.5)
    clean = t - 2 * x - 0.5
    assert np.sum(clean > 3) == 3
    assert len(x) == 20
    assert told.says("Twenty points lie along the line $2x + 0.5$, but three were")


def test_the_homeworks_formula_where_components_keep_apart():
    """(f_1(g_1(x_1)), f_2(g_2(x_2))) has the homework's Jacobian, others have not."""
    square, triple = (lambda v: v**2), (lambda v: 3 * v)
    at, h = np.array([1.3, -0.7]), 1e-6
    own = (square(triple(at + h)) - square(triple(at - h))) / (2 * h)
    assert own == pytest.approx(2 * triple(at) * 3)


def test_a_convenient_point_tells_nothing_apart(told):
    assert told.says("$x = 1$ the numbers $2x$, $x + 1$ and $2x^2$ are all 2")
    assert {2 * 1, 1 + 1, 2 * 1**2} == {2}


def test_swapped_units_hardly_show(told):
    assert told.says("changes the output by less than a tenth of a per cent")
    *_, v, c = told["worked_network"]()
    _, example_2, _, outputs, *_ = graph.worked_forward()
    swapped = np.array(example_2)[[1, 0, 2]] @ v + c
    assert 0 < abs(swapped / outputs[1] - 1) < 1e-3


def test_a_bracket_that_half_a_per_cent_hides(told):
    assert told.says("by little more than half a per cent")
    X, t, W, b, v, c = told["worked_network"]()
    A = graph.sigmoid(X @ W + b)
    o = A @ v + c
    right = ((o - t)[:, None] * A).sum(axis=0)
    wrong = (o[:, None] - t[:, None] * A).sum(axis=0)
    assert np.abs(wrong / right - 1) == pytest.approx(0.0055, abs=0.0005)


def test_the_homeworks_loss_was_that_of_the_right_output(told):
    assert told.says("$63.1$ is the loss of the right output")
    assert graph.worked_forward()[4][0] == pytest.approx(63.1, abs=0.05)
    assert pytest.approx(-15.9, abs=0.05) == 2 * (0.0567 - 8)


def test_thirteen_numbers_and_the_parameters_of_the_table(told):
    assert told.says("the same thirteen numbers")
    assert sum(len(each) for each in graph.worked_backward()) == 13
    assert told.says("2410 parameters")
    assert sum(block.size for layer in told["params"] for block in layer) == 2410


def test_small_steps_break_where_one_op_does_not(told):
    small, fused = told["small_steps"], told["one_op"]
    tried = told["tried"]
    (loss, grad), (again, same) = tried(small, 2.0), tried(fused, 2.0)
    assert loss == pytest.approx(again)
    assert grad == same
    loss, grad = tried(small, 1000.0)
    assert loss == np.inf
    assert np.isnan(grad).any()
    loss, grad = tried(fused, 1000.0)
    assert loss == 500
    assert grad == [[0.0, 0.0], [0.5, -0.5]]


def test_one_more_line_saves_the_small_steps(told):
    def shifted(z, targets):
        z = z - z.value.max(axis=1, keepdims=True)
        return told["small_steps"](z, targets)

    assert told["tried"](shifted, 1000.0)[0] == 500


def test_the_graph_trains_to_the_same_accuracy(told):
    assert told.says("about 96 of 100 unseen digits")
    by_graph, _ = told["trained"](told["by_graph"], told["params"])
    by_layers, _ = told["trained"](told["by_layers"], told["params"])
    assert by_graph == by_layers == pytest.approx(0.96, abs=0.01)


def test_four_gradients_agree(told):
    params, X, targets = (told[name] for name in ("params", "X", "targets"))
    found = {name: way(params, X, targets) for name, way in told["ways"].items()}
    measure = found.pop("the graph")
    for name, layers in found.items():
        room = 1e-7 if name == "central differences" else 1e-13
        for mine, right in zip(layers, measure, strict=True):
            for ours, theirs in zip(mine, right, strict=True):
                assert np.abs(ours - theirs).max() <= room * np.abs(theirs).max()
    slope, along = told["one_direction"]()
    assert slope == pytest.approx(along, rel=1e-6)


def test_a_deeper_network_needs_no_new_line(told):
    assert told["sizes"] == (64, 32, 16, 10)
    assert told["trained"](told["by_graph"], told["deeper"])[0] > 0.94
    sizes, rng = (64, 32, 16, 10), np.random.default_rng(0)
    params = mlp.initialize_mlp(list(sizes), rng)
    loss, grads = told["by_graph"](params, told["X"], told["targets"])
    ask = mlp.loss_and_gradients
    kind = {"activation": "relu", "head": "softmax"}
    same, expected = ask(params, told["X"], told["targets"], **kind)
    assert loss == pytest.approx(same)
    for mine, right in zip(grads, expected, strict=True):
        np.testing.assert_allclose(mine.W, right.W, atol=1e-15)


def test_the_learners_own_graph_is_told_as_it_is():
    a = Node(1.3, name="a")
    s = a * a
    said = figures.graph_steps(s * apply(Sin(), s)).alt
    assert "a: value 1.3, gradient 2.06" in said
    assert "graph of 4 nodes" in said
