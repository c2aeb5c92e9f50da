"""Pencil answers of notebook 4 against derivatives of the functions they describe."""

import numpy as np
import pytest

from solutions import graph
from tests.numerical import (
    class_probs,
    complex_step,
    logistic,
    soft_targets,
    value_of,
    values_of,
)


@pytest.fixture(params=range(4))
def rng(request):
    return np.random.default_rng([505, request.param])


def slope(f, value):
    return float(complex_step(f, value))


class TestComposites:
    """The outlines f1 and f2 filled with functions of our own."""

    @staticmethod
    def inner(w, x):
        return np.sin(w * x) + w**2

    @staticmethod
    def locals_of(inner, outer, w1, w2, x):
        h = inner(w1, x)
        return {
            "f1_w1": slope(lambda w: inner(w, x), w1),
            "f2_f1": slope(lambda h: outer(w2, h), h),
            "f2_w2": slope(lambda w: outer(w, h), w2),
        }

    def test_squared_error(self, rng):
        def outer(w, h):
            return np.exp(w * h / 3) - w

        w1, w2, x, t = rng.uniform(-1, 1, size=4)
        o = outer(w2, self.inner(w1, x))
        expected = [
            slope(lambda w: (outer(w2, self.inner(w, x)) - t) ** 2 / 2, w1),
            slope(lambda w: (outer(w, self.inner(w1, x)) - t) ** 2 / 2, w2),
        ]
        letters = self.locals_of(self.inner, outer, w1, w2, x)
        found = values_of(graph.composite_squared(), o=o, t=t, **letters)
        np.testing.assert_allclose(found, expected, rtol=1e-11)

    @pytest.mark.parametrize("t", [0.0, 1.0, 0.4])
    def test_binary_cross_entropy(self, rng, t):
        def outer(w, h):
            return logistic(w * h - 0.3)

        def energy(p):
            return -(t * np.log(p) + (1 - t) * np.log(1 - p))

        w1, w2, x = rng.uniform(-1, 1, size=3)
        p = outer(w2, self.inner(w1, x))
        expected = [
            energy(p),
            slope(energy, p),
            slope(lambda w: energy(outer(w2, self.inner(w, x))), w1),
            slope(lambda w: energy(outer(w, self.inner(w1, x))), w2),
        ]
        letters = self.locals_of(self.inner, outer, w1, w2, x)
        found = values_of(graph.hunt_composite_binary(), p=p, t=t, **letters)
        np.testing.assert_allclose(found, expected, rtol=1e-11)

    def test_two_outputs(self, rng):
        def outer(w, h):
            return class_probs(np.stack([w * h, h - w**2]))

        def squared(p):
            return np.sum((p - t) ** 2) / 2

        def entropy(p):
            return -np.sum(t * np.log(p))

        w1, w2, x = rng.uniform(-1, 1, size=3)
        t = soft_targets(rng, 1, 2)[0]
        h = self.inner(w1, x)
        p = outer(w2, h)
        p_f1 = complex_step(lambda h: outer(w2, h), h)
        p_w2 = complex_step(lambda w: outer(w, h), w2)
        letters = {"p_1": p[0], "p_2": p[1], "t_1": t[0], "t_2": t[1]}
        letters |= {"p1_f1": p_f1[0], "p2_f1": p_f1[1]}
        letters |= {"p1_w2": p_w2[0], "p2_w2": p_w2[1]}
        letters["f1_w1"] = slope(lambda w: self.inner(w, x), w1)
        expected = [
            slope(lambda w: squared(outer(w2, self.inner(w, x))), w1),
            slope(lambda w: squared(outer(w, h)), w2),
            entropy(p),
            slope(lambda w: entropy(outer(w2, self.inner(w, x))), w1),
            slope(lambda w: entropy(outer(w, h)), w2),
        ]
        found = values_of(graph.hunt_composite_vector(), **letters)
        np.testing.assert_allclose(found, expected, rtol=1e-11)


class TestJacobians:
    @staticmethod
    def F(v):
        return np.stack([3 * v[0] * v[1], v[1] - v[2]])

    @staticmethod
    def G(v):
        return np.stack([v[0] - 5 * v[1], v[0] * v[1], v[0] - v[1]])

    def test_composition_by_hand(self, rng):
        at = rng.normal(size=2)
        found = values_of(graph.composition_by_hand(), x=at[0], y=at[1])
        first_row = complex_step(self.F, self.G(at))[0, :2]
        J = complex_step(lambda v: self.F(self.G(v)), at)
        blocks = [self.F(self.G(at)), first_row, J]
        expected = np.concatenate([block.ravel() for block in blocks])
        np.testing.assert_allclose(found, expected, atol=1e-13)

    def test_jacobians_by_hand(self, rng):
        def f(v):
            return np.stack([v[0] ** 2 + 2 * v[1], 3 * v[0] + 4 * v[1] ** 2])

        def curve(t):
            return f(np.stack([t, t**2]))

        at, t = rng.normal(size=2), rng.normal()
        gradient = complex_step(lambda v: (2 * v[0] + 3 * v[1]) ** 2, at)
        blocks = [gradient, complex_step(f, at), curve(t), complex_step(curve, t)]
        expected = np.concatenate([block.ravel() for block in blocks])
        found = values_of(graph.jacobians_by_hand(), x=at[0], y=at[1], t=t)
        np.testing.assert_allclose(found, expected, atol=1e-12)

    def test_hunted_composition(self, rng):
        x, y = rng.normal(size=2)
        p, q = x - y, x * y
        first_component, entry = graph.hunt_componentwise()
        assert value_of(first_component, x=x, y=y) == pytest.approx(p * q)

        def F(v):
            return np.stack([np.sin(v[0] + 2 * v[1]) * v[1], v[0] ** 2])

        def G(v):
            return np.stack([np.exp(v[0] * v[1]), v[0] ** 2 - 3 * v[1]])

        at = np.array([x, y])
        J_F, J_G = complex_step(F, G(at)), complex_step(G, at)
        letters = {"F1_G1": J_F[0, 0], "F1_G2": J_F[0, 1]}
        letters |= {"G1_x": J_G[0, 0], "G2_x": J_G[1, 0]}
        J = complex_step(lambda v: F(G(v)), at)
        assert value_of(entry, **letters) == pytest.approx(J[0, 0], rel=1e-11)

    def test_compose_jacobians(self, rng):
        A, B = rng.normal(size=(4, 3)), rng.normal(size=(3, 2))

        def f(v):
            return np.sin(A @ v)

        def g(v):
            return np.exp(B @ v)

        at = rng.normal(size=2)
        found = graph.compose_jacobians(
            lambda v: complex_step(f, v), g, lambda v: complex_step(g, v), at
        )
        assert found.shape == (4, 2)
        expected = complex_step(lambda v: f(g(v)), at)
        np.testing.assert_allclose(found, expected, atol=1e-13)


class TestSmallNetworks:
    def test_hunted_regression_graph(self, rng):
        x, W, b, v = (rng.normal(size=s) for s in [(3,), (3, 2), (2,), (2,)])
        t, c = rng.normal(size=2)
        a = logistic(x @ W + b)
        o = v @ a + c

        expected = [
            slope(lambda o: (o - t) ** 2, o),
            slope(
                lambda w: logistic(x @ W[:, 0] + b[0] + (w - W[0, 0]) * x[0]), W[0, 0]
            ),
        ]
        letters = {"o": o, "t": t, "a_1": a[0], "x_1": x[0]}
        found = values_of(graph.hunt_small_graph(), **letters)
        np.testing.assert_allclose(found, expected, rtol=1e-11)

    def test_hunted_formulas_of_the_worked_network(self, rng):
        w, v, x, t, b, c = rng.normal(size=6)

        a = logistic(w * x + b)
        expected = [
            slope(lambda v: (v * a + c - t) ** 2 / 2, v),
            slope(lambda w: logistic(w * x + b), w),
            slope(lambda a: (v * a + c - t) ** 2 / 2, a),
        ]
        letters = {"o": v * a + c, "t": t, "v": v, "a": a, "x": x}
        found = values_of(graph.hunt_worked_formulas(), **letters)
        np.testing.assert_allclose(found, expected, rtol=1e-11)

    def test_hunted_matrix_form(self, rng):
        shapes = [(2, 1), (3, 2), (3, 1), (3, 1)]
        x, W, b, v = (rng.normal(size=shape) for shape in shapes)
        t, c = rng.normal(size=2)

        def loss(W, b, v):
            return ((v.T @ logistic(W @ x + b)).item() + c - t) ** 2

        a = logistic(W @ x + b)
        o = (v.T @ a).item() + c
        expected = [
            complex_step(lambda o: (o - t) ** 2, o),
            complex_step(lambda v: loss(W, b, v), v),
            complex_step(lambda a: ((v.T @ a).item() + c - t) ** 2, a),
            complex_step(lambda b: loss(W, b, v), b),
            complex_step(lambda W: loss(W, b, v), W),
        ]
        for text, right in zip(graph.hunt_matrix_form(), expected, strict=True):
            found = value_of(text, o=o, t=t, a=a, v=v, x=x)
            assert np.shape(found) == right.shape
            np.testing.assert_allclose(found, right, rtol=1e-11)


class TestNumbers:
    def test_local_rules(self):
        rules = {
            "a + c": lambda v: v[:1] + 4,
            "a * c": lambda v: v[:1] * 4,
            "a + b": lambda v: v[0] + v[1],
            "a * b": lambda v: v[0] * v[1],
            "max(a, b)": lambda v: v[np.argmax(v.real)],
            "min(a, b)": lambda v: v[np.argmin(v.real)],
        }
        found = graph.local_rules_by_hand()
        assert found.keys() == rules.keys()
        for name, rule in rules.items():
            slopes = 5 * complex_step(rule, [2.0, -3.0]).ravel()
            np.testing.assert_allclose(found[name], slopes[: len(found[name])])
            assert np.count_nonzero(slopes[len(found[name]) :]) == 0

    def test_shapes(self):
        rng = np.random.default_rng(0)
        matrix = rng.normal(size=(3, 4))
        functions = [
            (lambda x: np.sum(np.sin(x)), (4,)),
            (lambda x: matrix @ x, (4,)),
            (lambda x: np.sum(np.sin(x)), (2, 5)),
        ]
        found = graph.gradient_shapes()
        for i, (f, shape) in enumerate(functions):
            x = rng.normal(size=shape)
            J = complex_step(f, x)
            flows_back = complex_step(lambda x, f=f: np.sum(f(x) ** 2), x)
            assert found[i] == (J.ndim, J.size)
            assert found[3 + i] == (flows_back.ndim, flows_back.size)

    def test_engines(self):
        """Walks by hand over a * a and s sin(s), right and wrong."""
        right, overwritten, twice, late_right, late_early = graph.engine_by_hand()
        assert right == slope(lambda a: a * a, 3.0)
        assert overwritten == right / 2
        assert twice == 2 * right
        a = 1.3
        expected = slope(lambda a: a**2 * np.sin(a**2), a)
        assert late_right == pytest.approx(expected, abs=1e-6)
        assert late_early == pytest.approx(np.sin(a**2) * 2 * a, abs=1e-6)
