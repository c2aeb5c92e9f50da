"""Pencil answers of notebook 3 against derivatives of the networks they describe."""

import numpy as np
import pytest

from solutions import mlp
from tests.numerical import (
    class_probs,
    complex_step,
    logistic,
    soft_targets,
    value_of,
    values_of,
)


@pytest.fixture
def rng():
    return np.random.default_rng(313)


@pytest.fixture(params=range(4))
def unit(request):
    """One hidden unit between one input and one output, at a generic point."""
    rng = np.random.default_rng(request.param)
    letters = dict(zip("wvxt", rng.normal(size=4), strict=True))
    letters["a"] = logistic(letters["w"] * letters["x"])
    letters["o"] = letters["v"] * letters["a"]
    return letters


def slope(f, value):
    return float(complex_step(f, value))


def test_notation_by_hand():
    in_rows, in_columns, index, parameters, paths = mlp.notation_by_hand()
    layers = mlp.initialize_mlp([4, 3, 2], np.random.default_rng(0))
    assert in_rows == layers[0].W.shape
    assert in_columns == layers[0].W.T.shape
    assert parameters == sum(block.size for layer in layers for block in layer)
    x = np.zeros((1, 4))
    x[0, 1] = 1.0
    W = np.zeros(in_rows)
    W[index] = 1.0
    np.testing.assert_array_equal(x @ W, [[0.0, 0.0, 1.0]])
    ones = [np.ones((3, 4)), np.ones((4, 5)), np.ones((5, 2))]
    from_one_weight = np.eye(4)[0] @ ones[1] @ ones[2]
    assert paths == from_one_weight.sum()


class TestRegressionNet:
    def test_chain_to_an_output_weight(self, unit):
        v, a, t, o = (unit[name] for name in "vato")
        expected = [
            slope(lambda o: (o - t) ** 2 / 2, o),
            slope(lambda v: v * a + 0.3, v),
            slope(lambda v: (v * a - t) ** 2 / 2, v),
        ]
        found = values_of(mlp.output_weight_chain(), o=o, t=t, a=a)
        np.testing.assert_allclose(found, expected, rtol=1e-12)

    def test_chain_to_a_hidden_weight(self, unit):
        w, v, x, t, a = (unit[name] for name in "wvxta")
        expected = [
            slope(lambda a: v * a, a),
            slope(logistic, w * x),
            slope(lambda w: w * x, w),
            slope(lambda w: (v * logistic(w * x) - t) ** 2 / 2, w),
        ]
        found = values_of(mlp.hidden_weight_chain(), **unit)
        np.testing.assert_allclose(found, expected, rtol=1e-12)

    def test_hunted_update_has_no_half(self, unit):
        w, v, x, t = (unit[name] for name in "wvxt")
        d_w = slope(lambda w: (t - v * logistic(w * x)) ** 2, w)
        found = value_of(mlp.hunt_hidden_update(), **unit, alpha=0.7)
        assert found == pytest.approx(w - 0.7 * d_w)

    def test_hunted_linear_output(self, unit):
        v, a = unit["v"], unit["a"]
        expected = [slope(lambda a: v * a, a), slope(lambda v: v * a, v)]
        found = values_of(mlp.hunt_linear_output(), **unit)
        np.testing.assert_allclose(found, expected, rtol=1e-12)

    def test_hunted_squared_residual(self, rng):
        w, x = rng.normal(size=2)
        v, t = rng.normal(size=(2, 2))
        a = logistic(w * x)
        o = v * a
        d_a = slope(lambda a: np.sum((v * a - t) ** 2) / 2, a)
        d_o = complex_step(lambda o: np.sum((o - t) ** 2) / 2, o)
        d_v = complex_step(lambda v: np.sum((v * a - t) ** 2) / 2, v)
        letters = {"o_1": o[0], "o_2": o[1], "t_1": t[0], "t_2": t[1]}
        letters |= {"v_1": v[0], "v_2": v[1], "a": a}
        found = values_of(mlp.hunt_squared_residual(), **letters)
        np.testing.assert_allclose(found, [d_o[0], d_v[0], d_a], rtol=1e-12)


class TestClassificationNets:
    @pytest.mark.parametrize("t", [0.0, 1.0, 0.3])
    def test_hunted_binary_net(self, unit, t):
        w, v, x, a = (unit[name] for name in "wvxa")

        def energy(p):
            return -(t * np.log(p) + (1 - t) * np.log(1 - p))

        p = logistic(v * a)
        expected = [
            energy(p),
            slope(energy, p),
            slope(lambda w: logistic(w * x), w),
            slope(lambda o: energy(logistic(o)), v * a),
        ]
        found = values_of(mlp.hunt_binary_net(), p=p, t=t, a=a, x=x)
        np.testing.assert_allclose(found, expected, rtol=1e-11)

    def test_hunted_lost_factor(self, rng):
        v, a = rng.normal(size=4), 0.7
        p, t = class_probs(v * a), soft_targets(rng, 1, 4)[0]
        outputs = np.diagonal(complex_step(lambda v: class_probs(v * a), v))
        loss = complex_step(lambda v: -np.sum(t * np.log(class_probs(v * a))), v)
        for n in range(4):
            found = values_of(mlp.hunt_lost_factor(), a=a, p_n=p[n], t_n=t[n])
            np.testing.assert_allclose(found, [outputs[n], loss[n]], rtol=1e-12)

    def test_hunted_entropy(self, rng):
        (w, x), v = rng.normal(size=(2, 2))
        t = np.array([0.3, 0.7])
        a = logistic(w * x)
        p = class_probs(v * a)

        def loss(a):
            return -np.sum(t * np.log(class_probs(v * a)))

        letters = {"p_1": p[0], "p_2": p[1], "t_1": t[0], "t_2": t[1]}
        letters |= {"v_1": v[0], "v_2": v[1]}
        found = values_of(mlp.hunt_entropy(), **letters)
        np.testing.assert_allclose(found, [loss(a), slope(loss, a)], rtol=1e-12)


def test_delta_recursion(rng):
    """A unit that reaches the loss through two units above it, in any smooth loss."""
    x, w_in, w_1, w_2, b, o, t = rng.normal(size=7)

    def above(z_1, z_2):
        return np.sin(z_1) + z_1 * z_2**2

    def through(z):
        a = logistic(z)
        return above(w_1 * a + 0.2, w_2 * a - 0.4)

    z = w_in * x + b
    a = logistic(z)
    z_1, z_2 = w_1 * a + 0.2, w_2 * a - 0.4
    delta_1 = slope(lambda z_1: above(z_1, z_2), z_1)
    delta_2 = slope(lambda z_2: above(z_1, z_2), z_2)
    delta = slope(through, z)
    letters = {"a": a, "w_1": w_1, "w_2": w_2, "x": x, "delta": delta}
    letters |= {"delta_1": delta_1, "delta_2": delta_2, "o": o, "t": t}
    expected = [
        slope(lambda o: (o - t) ** 2, o),
        delta,
        slope(lambda w: through(w * x + b), w_in),
        slope(lambda b: through(w_in * x + b), b),
    ]
    found = values_of(mlp.delta_recursion(), **letters)
    np.testing.assert_allclose(found, expected, rtol=1e-12)


class TestMatrixForms:
    def test_columns(self, rng):
        z, V = rng.normal(size=(4, 1)), rng.normal(size=(3, 4))
        a, t = logistic(z), soft_targets(rng, 1, 3).T
        o = V @ a

        def loss(o):
            return -np.sum(t * np.log(class_probs(o.T).T))

        p = class_probs(o.T).T
        expected = [
            complex_step(loss, o).T,
            complex_step(lambda a: loss(V @ a), a).T,
            complex_step(lambda z: loss(V @ logistic(z)), z).T,
            complex_step(lambda V: loss(V @ a), V),
        ]
        for text, right in zip(mlp.matrix_columns(), expected, strict=True):
            found = value_of(text, p=p, t=t, a=a, V=V)
            assert found.shape == right.shape
            np.testing.assert_allclose(found, right, atol=1e-14)

    def test_rows(self, rng):
        X, W, V = (rng.normal(size=s) for s in [(6, 3), (3, 4), (4, 2)])
        T = soft_targets(rng, 6, 2)

        def loss(Z, V):
            return -np.sum(T * np.log(class_probs(logistic(Z) @ V))) / 6

        Z = X @ W
        A = logistic(Z)
        D = complex_step(lambda Z: loss(Z, V), Z)
        expected = [
            complex_step(lambda V: loss(Z, V), V),
            D,
            complex_step(lambda W: loss(X @ W, V), W),
        ]
        letters = {"X": X, "A": A, "V": V, "P": class_probs(A @ V), "T": T}
        for text, right in zip(mlp.matrix_rows(), expected, strict=True):
            found = value_of(text, **letters, D=D, n=6)
            assert found.shape == right.shape
            np.testing.assert_allclose(found, right, atol=1e-14)

    def test_outer_product(self, rng):
        X, W = rng.normal(size=(5, 3)), rng.normal(size=(4, 3))

        def loss(z):
            return np.sum(np.sin(z))

        G = np.cos(X @ W.T)
        each = [complex_step(lambda W, x=x: loss(W @ x), W) for x in X]
        one_example, mean_of_examples = mlp.hunt_outer_product()
        for g, x, right in zip(G, X, each, strict=True):
            found = value_of(one_example, g=g[None], x=x[:, None])
            np.testing.assert_allclose(found, right, atol=1e-14)
        found = value_of(mean_of_examples, G=G, X=X, n=5)
        np.testing.assert_allclose(found, np.mean(each, axis=0), atol=1e-14)
