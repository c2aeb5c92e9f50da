"""What notebook 3 says in numbers is computed here, by its own functions."""

from functools import partial

import numpy as np
import pytest

from grader.authoring.syllabus import minutes_to_read, rows
from grader.student import wrong_gradients
from solutions import mlp
from tests.authoring import claims
from tests.authoring.told import Told
from tests.this_course import MASTERS

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def told():
    return Told("mlp")


def he(sizes, rng):
    """The other start that exercise 8.1 accepts."""
    layers = mlp.initialize_mlp(sizes, rng)
    return [layer._replace(W=np.sqrt(2) * layer.W) for layer in layers]


@pytest.fixture(params=[mlp.initialize_mlp, he], ids=["xavier", "he"])
def started(told, request):
    """The notebook of a learner who chose this start."""
    told.names["initialize_mlp"] = request.param
    yield told
    told.names["initialize_mlp"] = mlp.initialize_mlp


@pytest.mark.parametrize(("given", "source", "remark"), list(claims.examples("03_mlp")))
def test_the_boxes_say_what_comes_out(given, source, remark):
    namespace = {"np": np}
    exec(given, namespace)
    value = eval(source, namespace)
    if value is not None:  # of append and insert there is nothing to see
        claims.agree(value, remark)


def test_the_time_it_takes(told):
    assert told.says("**It takes** about two and a half hours")
    assert told.says("a good hour and a half for the exercises")
    master = MASTERS[2]
    exercises = sum(row.minutes for row in rows(master))
    assert 90 <= exercises <= 100
    assert 140 <= exercises + minutes_to_read(master) <= 165


def test_the_hidden_units_of_xor(told):
    assert told.says("yes where $a_1 - 2 a_2 - 0.5 > 0$")
    a_1, a_2 = told["relu"](told["corners"] @ np.ones((2, 2)) - [0, 1]).T
    assert list(a_1 - 2 * a_2 - 0.5 > 0) == [False, True, True, False]


def test_paths_multiply(told):
    assert told.says(r"$100 \cdot 100 \cdot 10 = 100{,}000$ of them")
    assert 100 * 100 * 10 == 100_000  # unit after unit, then the outputs
    assert mlp.notation_by_hand()[-1] == 5 * 2


def test_two_thirds_of_the_loss_are_one_residual(told):
    assert told.says("1.5. The residual of 2 alone makes two thirds of it")
    outputs, targets = np.array([[1.0, 0], [2, 0]]), np.array([[0.0, 0], [0, 1]])
    assert mlp.squared_error(outputs, targets) == 1.5
    alone = mlp.squared_error(np.array([[0.0, 0], [2, 0]]), np.zeros((2, 2)))
    assert alone == pytest.approx(1.5 * 2 / 3)


def test_ten_sigmoids_in_a_row(told):
    assert told.says("at most $1/4^{10}$, about a millionth")
    through = mlp.sigmoid_backward(np.ones(1), np.zeros(1))[0] ** 10
    assert through == pytest.approx(1e-6, rel=0.1)


def test_the_neuron_of_notebook_1_makes_its_step(told):
    neuron = [mlp.Layer(np.array([[0.2], [0.3]]), np.array([0.1]))]
    example = np.array([[2.0, -1.0]]), np.array([[1.0]])
    ask = partial(mlp.loss_and_gradients, activation="relu", head="binary")
    before, grads = ask(neuron, *example)
    after, _ = ask(mlp.sgd_step(neuron, grads, 0.5), *example)
    assert (round(before, 3), round(after, 3)) == (0.598, 0.192)


def test_sizes_with_either_start(told):
    """ReLU with the start of tanh loses a root of two in every layer."""
    assert told.says("after nine more layers, 4 per cent are left")
    ends = {name: run[-1] for name, run in told["runs"].items()}
    assert ends["ReLU, √(1/d)"] == pytest.approx(0.04, abs=0.005)
    assert ends["ReLU, √(1/d)"] == pytest.approx(2 ** (-9 / 2), rel=0.2)
    assert ends["ReLU, √(2/d)"] == pytest.approx(1, abs=0.2)
    assert 0.5 < ends["tanh, √(1/d)"] < 0.8
    assert 1.3 < ends["tanh, √(2/d)"] < 2


def test_deltas_vanish_and_grow(started):
    small, own, large = (started["delta_sizes"](f) for f in (0.3, 1.0, 4.0))
    assert small[0] < small[-1] / 500
    assert own[-1] / 5 < own[0] < own[-1] * 5
    assert large[0] > 5 * large[-1]


def test_tests_of_a_second_before_a_long_training(started):
    start = started["initialize_mlp"]([64, 32, 10], np.random.default_rng(0))
    ask = partial(mlp.loss_and_gradients, activation="relu", head="softmax")
    step = {"learning_rate": 0.5, "batch_size": 20, "epochs": 60}
    rng = np.random.default_rng(1)
    few = started["images"][:20], started["one_hots"][:20]
    _, losses = mlp.train(ask, start, *few, rng=rng, **step)
    assert losses[0] == pytest.approx(np.log(10), abs=0.3)
    assert losses[-1] < 0.1


def test_below_five(started):
    assert started.says("About 87 of 100 without a hidden layer, and about 97 with one")
    ask = partial(mlp.loss_and_gradients, activation="relu", head="binary")
    shares = [
        started["share_right"](started["trained"](ask, sizes))
        for sizes in ([64, 1], [64, 32, 1])
    ]
    assert shares == pytest.approx([0.87, 0.97], abs=0.015)


def test_width_and_depth_on_the_spiral(started):
    points, arms = started["points"], started["arms"]

    def share(width, layers):
        net = started["spiral_net"](width, layers)
        return np.mean(net(points).argmax(axis=1) == arms)

    assert share(2, 1) < 0.85
    assert share(4, 1) < share(4, 2)
    assert min(share(16, 1), share(16, 2)) > 0.98


def test_which_curve_turns_upwards(started):
    seen, unseen = started["losses_by_epoch"](0.0)
    kept, fresh = started["losses_by_epoch"](0.005)
    assert seen[-1] < 0.01
    assert 5 < np.argmin(unseen) < 100
    assert unseen[-1] > 1.1 * min(unseen)
    assert kept[-1] > seen[-1]
    assert fresh[-1] < unseen[-1]
    assert fresh[-1] < 1.05 * min(fresh)


def test_patients_need_no_hidden_layer(started):
    errors = [
        np.sqrt(np.mean((started["predicted"](sizes) - started["t_test"]) ** 2))
        for sizes in ([10, 1], [10, 16, 1])
    ]
    assert errors[0] == pytest.approx(errors[1], rel=0.03)


def test_six_of_seven_wrong_gradients_end_near_the_right_accuracy(started):
    assert started.says("Six of the seven, the hatched ones")
    tools = (mlp.mlp_forward, mlp.mlp_backward, *mlp.head_pair("binary"))
    shares = {
        name: started["share_right"](started["trained"](ask, [64, 32, 1]))
        for name, ask in wrong_gradients.seven(*tools).items()
    }
    right = shares.pop("right")
    shown = [name for name, share in shares.items() if share < right - 0.02]
    assert shown == ["hidden slope forgotten"]
    assert shares["hidden slope forgotten"] > 0.87
    assert shares["sum over the batch for the mean"] >= right


def test_two_of_the_five_suspects_are_right(told):
    assert told.says("Two of the five are right")
    args = (told["suspects"], told["small"], told["X"], told["yes"])
    assert sum(mlp.bug_hunt(*args).values()) == 2
