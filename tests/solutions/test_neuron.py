import math

import mpmath
import numpy as np
import pytest
from scipy.special import expit, log_expit

from solutions import neuron
from tests.numerical import complex_step, frozen, logistic, value_of, values_of


@pytest.fixture
def rng():
    return np.random.default_rng(101)


def batch(rng, n=6, d=3):
    X, w = frozen(rng.normal(size=(n, d)), rng.normal(size=d))
    y = frozen(rng.permutation(np.arange(n) % 2))
    return X, y, w, 0.4


def mean_loss(X, y, w, b):
    """Cross-entropy by its definition, analytic in w and b."""
    p = logistic(X @ w + b)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


class TestWeightedSum:
    def test_every_example_is_summed_on_its_own(self, rng):
        X, _, w, b = batch(rng, 7, 4)
        terms = [[x * weight for x, weight in zip(row, w, strict=True)] for row in X]
        exact = [math.fsum([*row, b]) for row in terms]
        np.testing.assert_allclose(neuron.pre_activation(X, w, b), exact, atol=1e-14)

    def test_augmented_features_give_the_same_number(self, rng):
        X, _, w, b = batch(rng, 5, 2)
        augmented = neuron.augment(X)
        assert augmented.shape == (5, 3)
        np.testing.assert_array_equal(augmented[:, 1:], X)
        z = augmented @ np.r_[b, w]
        np.testing.assert_allclose(z, neuron.pre_activation(X, w, b), atol=1e-14)

    def test_signed_distance_is_the_shortest_way_to_the_boundary(self, rng):
        X, _, w, b = batch(rng, 9, 3)
        z = X @ w + b
        shortest = [np.linalg.lstsq(w[None], [-value])[0] for value in z]
        lengths = np.linalg.norm(shortest, axis=1) * np.sign(z)
        assert {-1.0, 1.0} == set(np.sign(z))
        np.testing.assert_allclose(neuron.signed_distance(X, w, b), lengths)

    def test_distance_of_the_origin_has_no_sign(self, rng):
        for w1, w2, b in rng.normal(size=(5, 3)):
            expected = np.linalg.norm(np.linalg.pinv([[w1, w2]]) * b)
            found = value_of(neuron.hunt_distance(), w1=w1, w2=w2, b=b)
            assert found == pytest.approx(expected, rel=1e-12)


class TestActivations:
    def test_step_switches_on_at_zero(self):
        z = frozen([[-1e-300, -0.0, 0.0], [1e-300, -5.0, 5.0]])
        np.testing.assert_array_equal(neuron.step(z), [[0, 1, 1], [1, 0, 1]])

    def test_sigmoid_agrees_with_scipy(self, rng):
        z = frozen(rng.uniform(-40, 40, size=(4, 50)))
        np.testing.assert_allclose(neuron.sigmoid(z), expit(z), rtol=1e-15)

    def test_sigmoid_is_finite_and_exact_far_out(self):
        z = frozen([-1000.0, -745.0, -700.0, -37.0, 37.0, 1000.0])
        with mpmath.workdps(400):
            exact = [float(1 / (1 + mpmath.exp(-mpmath.mpf(x)))) for x in z]
        np.testing.assert_allclose(neuron.sigmoid(z), exact, rtol=1e-14)

    def test_slope_of_the_sigmoid(self, rng):
        z = frozen(rng.uniform(-4, 4, size=11))
        slopes = np.diagonal(complex_step(logistic, z))
        np.testing.assert_allclose(neuron.sigmoid_derivative(z), slopes, rtol=1e-13)
        typed = value_of(neuron.sigmoid_slope(), s=expit(z))
        np.testing.assert_allclose(typed, slopes, rtol=1e-13)

    def test_slope_vanishes_far_out(self):
        z = frozen([-1000.0, 1000.0])
        np.testing.assert_array_equal(neuron.sigmoid_derivative(z), [0.0, 0.0])

    def test_odds_and_probability_undo_each_other(self, rng):
        odds, probability = neuron.log_odds()
        for z in rng.normal(size=5):
            p = value_of(probability, z=z)
            assert p == pytest.approx(expit(z))
            assert value_of(odds, p=p) == pytest.approx(np.exp(z))

    def test_slopes_of_the_logarithms(self, rng):
        for z in rng.uniform(-6, 6, size=5):
            expected = [
                complex_step(lambda z: np.log(logistic(z)), z),
                complex_step(lambda z: np.log(1 - logistic(z)), z),
            ]
            found = values_of(neuron.log_sigmoid_slopes(), s=expit(z))
            np.testing.assert_allclose(found, expected, rtol=1e-12)


class TestInstrument:
    def test_quadratics_are_exact_in_every_entry(self, rng):
        x, c = frozen(rng.normal(size=(2, 3)), rng.normal(size=(2, 3)))
        found = neuron.numerical_gradient(lambda x: np.sum(c * x**2 + x), x, h=0.1)
        np.testing.assert_allclose(found, 2 * c * x + 1, rtol=1e-12)

    def test_a_cubic_is_off_by_h_squared(self):
        found = neuron.numerical_gradient(lambda x: x[0] ** 3, frozen([2.0]), h=0.1)
        np.testing.assert_allclose(found, [12.01], rtol=1e-12)

    def test_the_default_step_is_near_the_bottom_of_the_valley(self, rng):
        x = frozen(rng.normal(size=5))
        found = neuron.numerical_gradient(lambda x: np.sum(np.exp(x)), x)
        np.testing.assert_allclose(found, np.exp(x), rtol=1e-9)

    def test_integers_are_nudged_too(self):
        found = neuron.numerical_gradient(lambda x: x @ x, np.array([1, 2]))
        np.testing.assert_allclose(found, [2.0, 4.0], rtol=1e-9)


class TestLoss:
    def test_agrees_with_scipy_for_hard_and_soft_labels(self, rng):
        z = frozen(rng.uniform(-30, 30, size=40))
        for y in frozen(np.arange(40) % 2, rng.uniform(size=40)):
            expected = -np.mean(y * log_expit(z) + (1 - y) * log_expit(-z))
            assert neuron.binary_cross_entropy(z, y) == pytest.approx(expected)

    def test_finite_for_huge_logits(self):
        z, y = frozen([1000.0, -1000.0, 1000.0, -1000.0], [1.0, 0.0, 0.0, 1.0])
        assert neuron.binary_cross_entropy(z, y) == pytest.approx(500.0)

    def test_is_minus_the_log_of_what_happened(self, rng):
        factor, log_of_factor = neuron.likelihood()
        for p in rng.uniform(size=4):
            for y in (0, 1):
                happened = p if y else 1 - p
                logarithm = np.log(happened)
                assert value_of(factor, p=p, y=y) == pytest.approx(happened)
                assert value_of(log_of_factor, p=p, y=y) == pytest.approx(logarithm)
                loss = value_of(neuron.hunt_cross_entropy(), p=p, y=y)
                assert loss == pytest.approx(-logarithm)


class TestGradients:
    @pytest.mark.parametrize(("n", "d"), [(6, 3), (1, 4), (9, 1)])
    def test_mean_loss(self, rng, n, d):
        X, y, w, b = batch(rng, n, d)
        d_w, d_b = neuron.neuron_gradients(X, y, w, b)
        expected_w = complex_step(lambda w: mean_loss(X, y, w, b), w)
        expected_b = complex_step(lambda b: mean_loss(X, y, w, b), b)
        np.testing.assert_allclose(d_w, expected_w, rtol=1e-12)
        assert d_b == pytest.approx(float(expected_b), rel=1e-12)

    def test_finite_for_huge_logits(self):
        X, w = frozen([[1000.0], [-1000.0]], [1.0])
        d_w, d_b = neuron.neuron_gradients(X, frozen([0.0, 1.0]), w, 0.0)
        assert d_w == pytest.approx([1000.0])
        assert d_b == pytest.approx(0.0)

    def test_typed_gradient_of_one_example(self, rng):
        for x, w, y in rng.uniform(0.1, 0.9, size=(4, 3)):
            d_z = complex_step(lambda z, y=y: np.log(1 + np.exp(z)) - y * z, w * x)
            found = values_of(neuron.logit_gradient(), p=expit(w * x), y=y, x=x)
            np.testing.assert_allclose(found, [d_z, d_z * x], rtol=1e-12)

    def test_typed_gradient_of_the_squared_error(self, rng):
        for x, w, y in rng.normal(size=(4, 3)):
            expected = complex_step(lambda w, x=x, y=y: (y - logistic(w * x)) ** 2, w)
            found = value_of(neuron.hunt_update_rule(), y=y, s=expit(w * x), x=x)
            assert found == pytest.approx(float(expected), rel=1e-12)

    def test_typed_hypothesis_and_slope_in_x(self, rng):
        for x, w, b, y in rng.normal(size=(4, 4)):
            h = value_of(neuron.hunt_hypothesis(), w=w, x=x, b=b)
            assert h == pytest.approx(expit(w * x + b))
            d_x = complex_step(lambda x, w=w, y=y: -y * np.log(logistic(w * x)), x)
            found = value_of(neuron.hunt_exponent(), y=y, w=w, x=x)
            assert found == pytest.approx(float(d_x), rel=1e-12)


class TestDescent:
    @staticmethod
    def bowl(w, b):
        return frozen(3 * w), 3 * b

    def test_path_in_a_bowl_is_geometric(self):
        settings = {"learning_rate": 0.1, "max_steps": 9, "tolerance": 1e-6}
        path = neuron.gradient_descent(self.bowl, frozen([1.0, -2.0]), 0.5, **settings)
        assert len(path) == 10
        for i, (w, b) in enumerate(path):
            np.testing.assert_allclose([*w, b], np.array([1.0, -2.0, 0.5]) * 0.7**i)

    @pytest.mark.parametrize("b", [0.5, 3.0])
    def test_stops_once_all_derivatives_together_are_short(self, b):
        settings = {"learning_rate": 0.1, "max_steps": 99, "tolerance": 0.5}
        path = neuron.gradient_descent(self.bowl, frozen([1.0, -2.0]), b, **settings)
        lengths = [3 * np.linalg.norm([*w, b]) for w, b in path]
        assert lengths[-1] < 0.5 <= lengths[-2]

    def test_goes_on_while_the_length_equals_the_tolerance(self):
        def slope(w, b):
            return np.array([0.3]), 0.4

        settings = {"learning_rate": 0.1, "max_steps": 4, "tolerance": 0.5}
        path = neuron.gradient_descent(slope, frozen([1.0]), 0.0, **settings)
        assert len(path) == 5

    def test_goes_on_where_the_gradient_hardly_changes(self):
        def plateau(w, b):
            return -expit(-w), 0.0 * b

        settings = {"learning_rate": 0.1, "max_steps": 50, "tolerance": 1e-2}
        path = neuron.gradient_descent(plateau, frozen([-10.0]), 0.0, **settings)
        assert len(path) == 51


@pytest.mark.parametrize(
    ("gate", "table"),
    [("AND", [0, 0, 0, 1]), ("OR", [0, 1, 1, 1]), ("NAND", [1, 1, 1, 0])],
)
def test_logic_gates(gate, table):
    w1, w2, b = neuron.logic_gates()[gate]
    inputs = [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert [int(w1 * x1 + w2 * x2 + b >= 0) for x1, x2 in inputs] == table
