from functools import partial

import numpy as np
import pytest
from scipy.special import expit, log_expit

from solutions import mlp
from solutions.mlp import Layer
from tests.numerical import complex_step, frozen, logistic, soft_targets
from tests.solutions.networks import (
    ACTIVATIONS,
    HEADS,
    assert_layers_equal,
    network,
    oracle_gradients,
    oracle_loss,
)

NETWORKS = [([3, 2], 5), ([4, 3, 2], 1), ([3, 5, 4, 2], 6), ([2, 3, 3, 3, 2], 7)]


@pytest.fixture
def rng():
    return np.random.default_rng(303)


class TestHeads:
    @pytest.mark.parametrize("head", HEADS)
    @pytest.mark.parametrize(("n", "k"), [(5, 3), (1, 4), (6, 1), (3, 3)])
    def test_loss_and_gradient(self, rng, head, n, k):
        loss, backward = mlp.head_pair(head)
        outputs, targets = frozen(rng.normal(size=(n, k)), soft_targets(rng, n, k))
        expected = HEADS[head](outputs, targets)
        assert loss(outputs, targets) == pytest.approx(expected, rel=1e-13, abs=1e-15)
        gradient = complex_step(lambda o: HEADS[head](o, targets), outputs)
        np.testing.assert_allclose(backward(outputs, targets), gradient, atol=1e-14)

    def test_binary_loss_keeps_its_digits_far_out(self):
        logits = frozen([[36.0, -40.0, 1000.0], [-1000.0, 1000.0, -700.0]])
        targets = frozen([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
        signs = 2 * targets - 1
        expected = -np.sum(log_expit(signs * logits)) / 2
        found = mlp.sigmoid_cross_entropy(logits, targets)
        assert found == pytest.approx(expected, rel=1e-14)
        wrong = mlp.sigmoid_cross_entropy(logits, frozen(1 - targets))
        assert wrong == pytest.approx(np.abs(logits).sum() / 2)

    def test_binary_gradient_far_out(self):
        logits, targets = frozen([[1000.0, -1000.0]], [[0.0, 1.0]])
        gradient = mlp.sigmoid_cross_entropy_backward(logits, targets)
        np.testing.assert_allclose(gradient, [[1.0, -1.0]])


class TestLayers:
    @pytest.mark.parametrize(("n", "d", "h"), [(5, 3, 4), (1, 2, 6), (4, 4, 4)])
    def test_affine(self, rng, n, d, h):
        X, W, b = frozen(*(rng.normal(size=s) for s in [(n, d), (d, h), (h,)]))
        upstream = frozen(rng.normal(size=(n, h)))
        expected = np.einsum("nd,dh->nh", X, W) + b[None]
        np.testing.assert_allclose(mlp.affine(X, W, b), expected, atol=1e-14)
        found = mlp.affine_backward(upstream, X, W)
        right = (
            complex_step(lambda X: np.sum(upstream * (X @ W + b)), X),
            complex_step(lambda W: np.sum(upstream * (X @ W + b)), W),
            complex_step(lambda b: np.sum(upstream * (X @ W + b)), b),
        )
        for ours, theirs in zip(found, right, strict=True):
            assert ours.shape == theirs.shape
            np.testing.assert_allclose(ours, theirs, atol=1e-14)

    @pytest.mark.parametrize("name", ACTIVATIONS)
    @pytest.mark.parametrize("shape", [(7,), (4, 3), (2, 3, 2)])
    def test_activations(self, rng, name, shape):
        forward, backward = mlp.activation_pair(name)
        z, upstream = frozen(rng.normal(size=shape) * 2, rng.normal(size=shape))
        assert np.abs(z).min() > 1e-3
        oracle = ACTIVATIONS[name]
        np.testing.assert_allclose(forward(z), oracle(z), rtol=1e-13)
        expected = complex_step(lambda z: np.sum(upstream * oracle(z)), z)
        np.testing.assert_allclose(backward(upstream, z), expected, atol=1e-14)

    def test_relu_is_silent_at_zero(self):
        z = frozen([-0.0, 0.0, 1e-300, -1e-300])
        np.testing.assert_array_equal(mlp.relu(z), [0.0, 0.0, 1e-300, 0.0])
        back = mlp.relu_backward(frozen([5.0, 6.0, 7.0, 8.0]), z)
        np.testing.assert_array_equal(back, [0.0, 0.0, 7.0, 0.0])

    @pytest.mark.parametrize("name", ["sigmoid", "tanh"])
    def test_slopes_vanish_far_out(self, name):
        _, backward = mlp.activation_pair(name)
        z = frozen([-1000.0, 1000.0])
        np.testing.assert_allclose(backward(np.ones(2), z), [0.0, 0.0], atol=1e-300)

    @pytest.mark.parametrize(("reduction", "divisor"), [("sum", 1), ("mean", 6)])
    def test_output_layer_of_a_sum_and_of_a_mean(self, rng, reduction, divisor):
        A, V, c = frozen(*(rng.normal(size=s) for s in [(6, 3), (3, 2), (2,)]))
        targets = frozen(rng.normal(size=(6, 2)))

        def loss(V, c):
            return sum(
                np.sum((a @ V + c - t) ** 2) / 2
                for a, t in zip(A, targets, strict=True)
            )

        d_V, d_c = mlp.output_layer_gradients(A, A @ V + c - targets, reduction)
        expected = complex_step(lambda V: loss(V, c), V) / divisor
        np.testing.assert_allclose(d_V, expected, atol=1e-13)
        expected = complex_step(lambda c: loss(V, c), c) / divisor
        np.testing.assert_allclose(d_c, expected, atol=1e-13)


class TestInitialisation:
    def test_shapes_spread_and_zero_biases(self, rng):
        params = mlp.initialize_mlp([100, 120, 40, 3], rng)
        shapes = [(layer.W.shape, layer.b.shape) for layer in params]
        assert shapes == [((100, 120), (120,)), ((120, 40), (40,)), ((40, 3), (3,))]
        for W, b in params:
            np.testing.assert_array_equal(b, 0.0)
            assert W.std() == pytest.approx(1 / np.sqrt(len(W)), rel=0.2)
            assert abs(W.mean()) < 5 / np.sqrt(W.size * len(W))
            assert len(np.unique(W)) == W.size

    def test_comes_from_the_generator_alone(self):
        first, again, other = (
            mlp.initialize_mlp([3, 4, 2], np.random.default_rng(s)) for s in (1, 1, 2)
        )
        assert_layers_equal(first, again)
        assert not np.array_equal(first[0].W, other[0].W)

    def test_equal_units_stay_equal(self, rng):
        """Why the weights must differ: descent never tells equal units apart."""
        params = [
            Layer(np.full((3, 4), 0.3), np.zeros(4)),
            Layer(np.ones((4, 2)), np.zeros(2)),
        ]
        X, targets = rng.normal(size=(5, 3)), soft_targets(rng, 5, 2)
        for _ in range(3):
            _, grads = mlp.loss_and_gradients(
                params, X, targets, activation="tanh", head="softmax"
            )
            params = mlp.sgd_step(params, grads, 0.5)
        np.testing.assert_allclose(params[0].W - params[0].W[:, :1], 0.0, atol=1e-15)


class TestNetworks:
    @pytest.mark.parametrize(("sizes", "n"), NETWORKS)
    def test_trace_holds_what_each_layer_saw(self, rng, sizes, n):
        params, X = network(rng, sizes), frozen(rng.normal(size=(n, sizes[0])))
        outputs, trace = mlp.mlp_forward(params, X, "tanh")
        seen = X
        for (W, b), (inputs, z) in zip(params, trace, strict=True):
            np.testing.assert_allclose(inputs, seen, atol=1e-14)
            np.testing.assert_allclose(z, seen @ W + b, atol=1e-14)
            seen = np.tanh(z)
        np.testing.assert_array_equal(outputs, trace[-1][1])

    @pytest.mark.parametrize(("sizes", "n"), NETWORKS)
    @pytest.mark.parametrize("activation", ACTIVATIONS)
    def test_backward_of_any_upstream(self, rng, sizes, n, activation):
        params, X = network(rng, sizes), frozen(rng.normal(size=(n, sizes[0])))
        upstream = frozen(rng.normal(size=(n, sizes[-1])))
        _, trace = mlp.mlp_forward(params, X, activation)
        found = mlp.mlp_backward(params, trace, upstream, activation)

        def weighed_outputs(params):
            outputs = X
            for i, (W, b) in enumerate(params):
                outputs = (ACTIVATIONS[activation](outputs) if i else outputs) @ W + b
            return np.sum(upstream * outputs)

        expected = oracle_gradients(weighed_outputs, params)
        assert_layers_equal(found, expected, rtol=1e-10, atol=1e-13)

    @pytest.mark.parametrize("head", HEADS)
    @pytest.mark.parametrize("activation", ACTIVATIONS)
    @pytest.mark.parametrize(
        ("sizes", "n", "l2"), [([3, 4, 2], 5, 0.37), ([4, 6, 5, 3], 1, 0)]
    )
    def test_loss_and_gradients(self, rng, head, activation, sizes, n, l2):
        params, X = network(rng, sizes), frozen(rng.normal(size=(n, sizes[0])))
        targets = frozen(soft_targets(rng, n, sizes[-1]))
        kind = {"activation": activation, "head": head, "l2": l2}
        loss, grads = mlp.loss_and_gradients(params, X, targets, **kind)
        assert loss == pytest.approx(oracle_loss(params, X, targets, **kind), rel=1e-12)
        expected = oracle_gradients(
            lambda p: oracle_loss(p, X, targets, **kind), params
        )
        assert_layers_equal(grads, expected, rtol=1e-10, atol=1e-13)

    def test_penalty_spares_the_biases(self, rng):
        params, X = network(rng, [3, 4, 2]), rng.normal(size=(5, 3))
        targets, kind = (
            soft_targets(rng, 5, 2),
            {"activation": "relu", "head": "softmax"},
        )
        _, with_it = mlp.loss_and_gradients(params, X, targets, **kind, l2=0.8)
        _, without = mlp.loss_and_gradients(params, X, targets, **kind)
        for layer, ours, theirs in zip(params, with_it, without, strict=True):
            np.testing.assert_allclose(ours.W - theirs.W, 0.8 * layer.W, atol=1e-14)
            np.testing.assert_array_equal(ours.b, theirs.b)

    def test_batch_gradient_is_the_mean_over_examples_in_any_order(self, rng):
        params, X, targets = network(rng, [3, 4, 2]), *rng.normal(size=(2, 6, 3))
        targets, kind = targets[:, :2], {"activation": "sigmoid", "head": "squared"}
        _, together = mlp.loss_and_gradients(params, X, targets, **kind)
        _, reverse = mlp.loss_and_gradients(params, X[::-1], targets[::-1], **kind)
        single = [
            mlp.loss_and_gradients(params, X[i : i + 1], targets[i : i + 1], **kind)[1]
            for i in range(6)
        ]
        means = [
            Layer(*(sum(blocks) / 6 for blocks in zip(*layers, strict=True)))
            for layers in zip(*single, strict=True)
        ]
        assert_layers_equal(together, means, rtol=1e-12)
        assert_layers_equal(together, reverse, rtol=1e-12)

    def test_huge_logits_stay_finite(self, rng):
        params = [Layer(*frozen(np.eye(3) * 1000, np.zeros(3)))]
        X, targets = frozen(np.eye(3)), frozen(np.eye(3)[[1, 2, 0]])
        for head in ("binary", "softmax"):
            kind = {"activation": "relu", "head": head}
            loss, grads = mlp.loss_and_gradients(params, X, targets, **kind)
            assert np.isfinite(loss)
            assert all(np.isfinite(block).all() for grad in grads for block in grad)


class TestTraining:
    def test_step_makes_new_layers(self, rng):
        params, grads = network(rng, [3, 4, 2]), network(rng, [3, 4, 2])
        stepped = mlp.sgd_step(params, grads, 0.25)
        for after, before, grad in zip(stepped, params, grads, strict=True):
            np.testing.assert_allclose(after.W, before.W - grad.W / 4)
            np.testing.assert_allclose(after.b, before.b - grad.b / 4)

    def test_full_batches_are_plain_descent(self, rng):
        """On sum (w - x)**2 / 2n the steps are known in closed form."""
        X = frozen(rng.normal(size=(8, 1)))

        def gradients(params, X, targets):
            w = params[0].W[0, 0]
            d_W = np.array([[np.mean(w - X)]])
            return np.mean((w - X) ** 2) / 2, [Layer(d_W, np.zeros(1))]

        start = [Layer(*frozen([[4.0]], [0.0]))]
        settings = {"learning_rate": 0.3, "epochs": 5, "batch_size": 8, "rng": rng}
        params, losses = mlp.train(gradients, start, X, X, **settings)
        expected = X.mean() + (4.0 - X.mean()) * 0.7**5
        assert params[0].W[0, 0] == pytest.approx(expected)
        assert losses[0] == pytest.approx(np.mean((4.0 - X) ** 2) / 2)
        assert len(losses) == 5
        assert np.all(np.diff(losses) < 0)

    def test_every_epoch_sees_every_row_in_batches(self, rng):
        X, seen = frozen(np.arange(7.0)[:, None]), []

        def gradients(params, X, targets):
            np.testing.assert_array_equal(targets, -X)
            seen.append(X.ravel())
            return float(len(X)), [Layer(np.zeros((1, 1)), np.zeros(1))]

        start = [Layer(*frozen([[0.0]], [0.0]))]
        settings = {"learning_rate": 0.1, "epochs": 3, "batch_size": 3, "rng": rng}
        _, losses = mlp.train(gradients, start, X, -X, **settings)
        assert losses == [3.0, 3.0, 1.0] * 3
        for epoch in range(3):
            rows = np.sort(np.concatenate(seen[3 * epoch : 3 * epoch + 3]))
            np.testing.assert_array_equal(rows, X.ravel())

    def test_overfits_a_handful_of_examples(self, rng):
        X, labels = frozen(rng.normal(size=(20, 5))), rng.integers(3, size=20)
        targets = frozen(np.eye(3)[labels])
        gradients = partial(mlp.loss_and_gradients, activation="relu", head="softmax")
        params, losses = mlp.train(
            gradients,
            mlp.initialize_mlp([5, 32, 3], rng),
            X,
            targets,
            learning_rate=0.3,
            epochs=300,
            batch_size=10,
            rng=rng,
        )
        outputs, _ = mlp.mlp_forward(params, X, "relu")
        assert losses[0] > 0.8
        assert losses[-1] < 0.05
        np.testing.assert_array_equal(outputs.argmax(axis=1), labels)


class TestBugHunt:
    @staticmethod
    def suspect(change):
        def gradients(params, X, targets):
            loss, grads = mlp.loss_and_gradients(
                params, X, targets, activation="tanh", head="softmax", l2=0.1
            )
            return loss, [change(i, grad) for i, grad in enumerate(grads)]

        return gradients

    def test_differences_measure_every_layer(self, rng):
        params, X = network(rng, [3, 4, 2]), frozen(rng.normal(size=(5, 3)))
        targets = frozen(soft_targets(rng, 5, 2))
        kind = {"activation": "tanh", "head": "softmax", "l2": 0.1}
        right = self.suspect(lambda i, grad: grad)
        found = mlp.numerical_layers(right, params, X, targets)
        expected = oracle_gradients(
            lambda p: oracle_loss(p, X, targets, **kind), params
        )
        assert_layers_equal(found, expected, atol=1e-9)

    def test_only_right_gradients_are_acquitted(self, rng):
        params, X = network(rng, [3, 4, 2]), frozen(rng.normal(size=(5, 3)))
        targets = frozen(soft_targets(rng, 5, 2))
        suspects = {
            "right": self.suspect(lambda i, grad: grad),
            "bias averaged": self.suspect(lambda i, g: Layer(g.W, g.b / 5)),
            "bias flipped": self.suspect(lambda i, g: Layer(g.W, -g.b)),
            "first layer a little off": self.suspect(
                lambda i, g: Layer(g.W * (1.001 if i == 0 else 1), g.b)
            ),
            "one entry": self.suspect(
                lambda i, g: Layer(g.W + 1e-4 * np.eye(*g.W.shape) * (i == 1), g.b)
            ),
        }
        verdicts = mlp.bug_hunt(suspects, params, X, targets)
        assert verdicts == {name: name == "right" for name in suspects}

    @pytest.mark.parametrize("scale", [1e-5, 1e5])
    def test_the_size_of_the_loss_does_not_matter(self, rng, scale):
        params, X = network(rng, [2, 3, 2]), frozen(rng.normal(size=(4, 2)))
        targets = frozen(soft_targets(rng, 4, 2))

        def scaled(factor):
            def gradients(params, X, targets):
                loss, grads = mlp.loss_and_gradients(
                    params, X, targets, activation="tanh", head="softmax"
                )
                return scale * loss, [
                    Layer(scale * factor * W, scale * factor * b) for W, b in grads
                ]

            return gradients

        suspects = {"right": scaled(1.0), "wrong": scaled(1.001)}
        verdicts = mlp.bug_hunt(suspects, params, X, targets)
        assert verdicts == {"right": True, "wrong": False}

    def test_blocks_of_zeros_may_be_right(self, rng):
        params, X = network(rng, [2, 3, 2]), frozen(rng.normal(size=(4, 2)))
        params[1] = params[1]._replace(W=frozen(np.zeros((3, 2))))
        targets = frozen(soft_targets(rng, 4, 2))
        gradients = partial(mlp.loss_and_gradients, activation="tanh", head="softmax")
        _, grads = gradients(params, X, targets)
        assert not grads[0].W.any()
        assert mlp.bug_hunt({"right": gradients}, params, X, targets) == {"right": True}


def test_saturated_units_of_the_oracle_match_scipy(rng):
    """The analytic sigmoid of these tests is the stable one at ordinary arguments."""
    z = rng.normal(size=50) * 5
    np.testing.assert_allclose(logistic(z), expit(z), rtol=1e-13)
