"""Numbers and claims in the text of notebook 1, computed."""

import re
from functools import partial

import numpy as np
import pytest

from grader.authoring.syllabus import minutes_to_read, rows
from grader.student import data, figures
from grader.student.figures import boundary
from grader.student.figures.learning_rates import RATES
from solutions import neuron as answers
from tests.authoring import claims
from tests.this_course import MASTERS

NAME = "01_neuron"
says = partial(claims.checked, assignment=NAME)
X, Y, NAMES = data.breast_cancer()
TEXTURE = (X[:, 1:2] - X[:, 1].mean()) / X[:, 1].std()
START = np.array([1.5]), -1.0


def slopes(w, b):
    return answers.neuron_gradients(TEXTURE, Y, w, b)


def bowl(w, b):
    return answers.binary_cross_entropy(TEXTURE @ w + b, Y)


def losses_at(rate, steps):
    settings = {"learning_rate": rate, "max_steps": steps, "tolerance": 0}
    walk = answers.gradient_descent(slopes, *START, **settings)
    return np.array([bowl(w, b) for w, b in walk])


@pytest.fixture(scope="module")
def lowest():
    # Late, as all imports of a second: each process that collects tests would wait.
    from scipy.optimize import minimize

    return minimize(lambda p: bowl(p[:1], p[1]), np.zeros(2)).fun


@pytest.fixture(scope="module")
def tumours():
    train_X, test_X, train_y, test_y = data.train_test(X, Y, np.random.default_rng(1))
    return *data.standardize(train_X, test_X), train_y, test_y


def trained(tumours, size):
    X_train, _, y_train, _ = tumours
    settings = {"learning_rate": 0.5, "batch_size": size, "epochs": 10}
    rng = np.random.default_rng(0)
    return answers.train_neuron(X_train, y_train, rng=rng, **settings)


@pytest.mark.parametrize(("given", "source", "remark"), list(claims.examples(NAME)))
def test_examples_of_what_is_needed_are_right(given, source, remark):
    namespace = {"np": np, "path": [], "w": 0, "b": 0, "A": np.arange(4).reshape(2, 2)}
    exec(given, namespace)
    if "path.append" not in source:
        claims.agree(eval(source, namespace), remark)


def test_the_time_is_that_of_the_exercises_and_of_reading():
    master = next(m for m in MASTERS if m.assignment == NAME)
    exercises = sum(row.minutes for row in rows(master))
    says("a good hour and a half for the exercises")
    assert 95 <= exercises <= 105
    says("**It takes** between two and a half and three hours")
    assert 150 <= exercises + minutes_to_read(master) <= 180


def test_sums_and_steps_of_the_first_sections():
    says(f"it answers {0.1 + 0.2 + 0.3!r}")
    assert answers.sigmoid(np.array(1e-5)) == pytest.approx(0.5000025, abs=1e-12)
    says("The sigmoid of the same number is 0.5000025")


def test_the_line_without_a_mistake_and_its_mirror():
    points, labels = boundary._two_clouds()
    z = points @ (1, 1)
    says("with $b = 0$ makes no mistake")
    assert np.all((z >= 0) == labels)
    says("all twelve points are wrong")
    assert not np.any((-z >= 0) == labels)
    assert len(points) == 12


def test_where_the_wrong_slope_is_right_by_accident():
    from scipy.optimize import brentq

    def gap(n):
        s = answers.sigmoid(np.array(n))
        return s * (1 - s) - n * (1 - n)

    says(f"at $N \\approx {brentq(gap, 0.5, 1):.5f}$ both formulas agree")


def test_relative_errors_of_the_instrument():
    z = np.linspace(-4, 4, 9)
    found = answers.numerical_gradient(lambda z: answers.sigmoid(z).sum(), z)
    assert answers.relative_error(answers.sigmoid_derivative(z), found) < 1e-7
    at_kink = answers.numerical_gradient(lambda x: np.abs(x).sum(), np.array([3e-6]))
    says("at $x = 0.000003$")
    assert at_kink == pytest.approx([0.3])
    says("It says 0.3: one nudge of 0.00001 lands beyond the kink")


def test_a_gradient_by_formula_is_below_the_rule_of_thumb():
    rng = np.random.default_rng(0)
    examples, labels = rng.normal(size=(6, 3)), np.array([1, 0, 0, 1, 1, 0])
    w, b = rng.normal(size=3), 0.4

    def loss(w):
        return answers.binary_cross_entropy(examples @ w + b, labels)

    d_w, _ = answers.neuron_gradients(examples, labels, w, b)
    error = answers.relative_error(d_w, answers.numerical_gradient(loss, w))
    says("far below the $10^{-7}$ of 5.3")
    assert error < 1e-9


@pytest.mark.slow
def test_half_precision_is_good_to_five_digits_at_best():
    said = figures.step_size_valley(answers.numerical_gradient).alt
    best, step = map(float, re.findall(r"(\S+) at h = (\S+)$", said)[0])
    says("In float32 even the best step leaves an error near $10^{-5}$")
    assert 10**-5.5 < best < 10**-4.5
    assert step > 100 * np.cbrt(1e-16)


def test_what_a_neuron_pays():
    one = np.array([1.0])
    paid = [answers.binary_cross_entropy(np.array([z]), one) for z in (0.0, -1000.0)]
    says(f"pays $\\log 2 \\approx {paid[0]:.3f}$")
    says("a finite 1000")
    assert paid[1] == 1000


def test_a_surely_wrong_neuron_learns_with_one_loss_only():
    s = answers.sigmoid(np.array(-6.0))
    entropy, squared = s - 1, -2 * (1 - s) * s * (1 - s)
    says(f"The cross-entropy's slope is ${entropy:.3f}$")
    says(f"is ${squared:.4f}$, two hundred times smaller")
    assert entropy / squared == pytest.approx(200, rel=0.05)


def test_the_worked_example():
    x, w, b = np.array([[2.0, -1.0]]), np.array([0.2, 0.3]), 0.1
    z, one = answers.pre_activation(x, w, b), np.array([1])
    p, loss = answers.sigmoid(z)[0], answers.binary_cross_entropy(z, one)
    says(f"p = \\sigma(z) = {p:.6f}")
    says(f"-\\log p = {loss:.6f}")
    d_w, d_b = answers.neuron_gradients(x, one, w, b)
    error, new_neuron, new_loss = answers.one_step_by_hand()
    assert error == pytest.approx(d_b, abs=1e-6)
    w, b = w - 0.5 * d_w, b - 0.5 * d_b
    assert new_neuron == pytest.approx((*w, b), abs=1e-6)
    again = answers.binary_cross_entropy(x @ w + b, one)
    assert new_loss == pytest.approx(again, abs=1e-6)
    says(f"from {loss:.3f} to {again:.3f}")


def test_the_walk_ends_at_the_minimum(lowest):
    settings = {"learning_rate": 1.5, "max_steps": 200, "tolerance": 0.001}
    walk = answers.gradient_descent(slopes, *START, **settings)
    assert len(walk) < 200
    says("at the minimum, marked by a cross, the walk stops")
    assert bowl(*walk[-1]) == pytest.approx(lowest, abs=1e-5)


def test_three_learning_rates(lowest):
    says("(0.05, 3, 25))")
    small, good, big = (losses_at(rate, 25) for rate in (0.05, 3, 25))
    assert np.all(np.diff(small) < 0)
    says("has hardly started")
    assert small[-1] > lowest + 0.5 * (small[0] - lowest)
    assert good[-1] == pytest.approx(lowest, abs=1e-3)
    says("lands higher up on the other side")
    assert big[1] > big[0]
    says("never arrives")
    assert losses_at(25, 2000)[1000:].min() > lowest + 0.1


def test_the_largest_rate_that_never_rises():
    safe = [r for r in RATES if np.all(np.diff(losses_at(r, 25)) <= 1e-9)]
    after = RATES[RATES.index(max(safe)) + 1]
    assert safe == [r for r in RATES if r <= max(safe)]
    says(f"at {max(safe)} the loss still falls at every step, at {after} it begins")


def test_the_tumours(tumours):
    X_train, X_test, *_ = tumours
    says(f"the {len(X)} tumours")
    says(f"for all {len(X_train)} patients")
    says("costs a thirteenth")
    assert round(len(X_train) / 32) == 13
    says("an area of several hundred")
    assert X[:, 3].mean() > 300
    says("smoothness near 0.1")
    assert X[:, 4].mean() == pytest.approx(0.1, abs=0.01)
    says("Class 1 is benign")
    assert NAMES.classes == ("malignant", "benign")
    assert len(X_test) == pytest.approx(len(X) / 4, abs=1)


def test_batches_of_all_of_32_and_of_one(tumours):
    X_train, _, y_train, _ = tumours
    curves = {
        size: [
            answers.binary_cross_entropy(X_train @ w + b, y_train)
            for w, b in trained(tumours, size)
        ]
        for size in (len(X_train), 32, 1)
    }
    every, some, single = curves.values()
    assert {run[0] for run in curves.values()} == {np.log(2)}
    says(f"the loss is still {every[-1]:.3f}")
    says("there are 14 steps per epoch")
    assert -(-len(X_train) // 32) == 14
    says(f"each a little off: {some[-1]:.3f}")
    says(f"it ends lowest, at {single[-1]:.3f}")
    says("the loss jumps up and down")
    assert np.any(np.diff(single) > 0.05)
    assert np.all(np.diff(every) < 0)


def test_the_patients_that_are_called_wrongly(tumours):
    _, X_test, _, y_test = tumours
    w, b = trained(tumours, 32)[-1]
    called = answers.sigmoid(X_test @ w + b) >= 0.5
    says("right in more than 95 of 100 cases")
    assert np.mean(called == y_test) > 0.95
    says("the malignant ones that were called benign")
    assert np.any(called & (y_test == 0))


def test_where_the_valley_has_its_bottom():
    says("near $h = \\sqrt[3]{\\varepsilon}$: about $10^{-5}$ in float64")
    double, single = (float(np.finfo(kind).eps) for kind in (np.float64, np.float32))
    assert np.cbrt(double) == pytest.approx(1e-5, rel=0.5)
    says("nearly a thousand times that in float32")
    assert 700 < np.cbrt(single) / np.cbrt(double) < 1000
    assert 1e-16 < double < 1e-15
    assert 1e-7 < single < 1e-6
