"""The numbers of the source derivations, recomputed and compared to ten digits."""

from decimal import Decimal

import mpmath
import numpy as np
import pytest

from solutions import graph, mlp, neuron, softmax
from solutions.graph import Node
from solutions.mlp import Layer
from tests.numerical import complex_step, logistic

HIDDEN = [
    ["0.5224848248", "0.5199893402", "0.5174928577"],
    ["0.5299640518", "0.5249791875", "0.5199893402"],
    ["0.5274723043", "0.5224848248", "0.5249791875"],
]
OUTPUTS = ["0.05674909101", "0.05714823027", "0.05722315833"]
SQUARES = ["63.09523500", "119.7460049", "98.85881132"]
D_V = ["-15.19408553", "-15.07012525", "-15.02049279"]
D_C = "-28.82887952"
D_B = ["-0.1437174993", "-0.2157657397", "-0.2877685150"]
D_W = [
    ["-0.1932813018", "-0.2901857637", "-0.3869481277"],
    ["-0.3419527579", "-0.5133980307", "-0.6847906487"],
]


def assert_digits(found, printed):
    """Every number found rounds to the printed one at its last digit."""
    found, printed = np.asarray(found, dtype=float), np.asarray(printed)
    assert found.shape == printed.shape
    for number, text in zip(found.ravel(), printed.ravel(), strict=True):
        last_digit = 10.0 ** Decimal(str(text)).as_tuple().exponent
        assert abs(number - float(text)) <= 0.5001 * last_digit, (number, text)


@pytest.fixture
def net():
    return graph.worked_network()


class TestNeuron:
    def test_weighted_sums(self):
        X, w = np.array([[1.0, 1.0], [2.0, -1.0]]), np.array([0.2, 0.3])
        z = neuron.pre_activation(X, w, 0.1)
        np.testing.assert_allclose(z, [0.6, 0.2], rtol=1e-15)
        np.testing.assert_allclose(neuron.weighted_sum_by_hand(), z, rtol=1e-15)

    def test_line(self):
        normal, unit_normal, distance = neuron.line_by_hand()
        assert normal == (2, 3)
        length = mpmath.sqrt(13)
        assert_digits(
            [float(2 / length), float(3 / length)], ["0.5547001962", "0.8320502943"]
        )
        np.testing.assert_allclose(unit_normal, np.array([2, 3]) / 13**0.5, rtol=1e-6)
        origin = neuron.signed_distance(np.zeros((1, 2)), np.array([2.0, 3.0]), 1.0)
        assert_digits(origin, ["0.2773500981"])
        assert distance == pytest.approx(origin[0], rel=1e-6)

    def test_sigmoid_just_above_zero(self):
        assert_digits(neuron.sigmoid(np.array([0.00001])), ["0.5000025000"])

    @pytest.mark.parametrize("meet", [0.4010581375, 0.6590460684])
    def test_where_the_wrong_slope_is_right(self, meet):
        """N (1 - N) and the slope of the sigmoid meet at these N and nowhere else."""
        slope = neuron.sigmoid_derivative(np.array([meet]))[0]
        assert slope == pytest.approx(meet * (1 - meet), abs=1e-9)
        away = neuron.sigmoid_derivative(np.array([meet + 0.1]))[0]
        assert abs(away - (meet + 0.1) * (0.9 - meet)) > 1e-3


class TestSoftmax:
    def test_counts(self):
        against_all, against_one, templates = softmax.model_counts()
        assert against_all == (2, 3, 10)
        pairs = tuple(sum(1 for i in range(k) for j in range(i)) for k in (2, 3, 10))
        assert against_one == pairs
        assert templates == 1

    def test_by_hand(self):
        probs, doubled, guess = softmax.softmax_by_hand()
        z = np.log([[1.0, 2.0, 5.0]])
        np.testing.assert_allclose([probs], softmax.softmax(z), rtol=1e-14)
        np.testing.assert_allclose([doubled], softmax.softmax(2 * z), rtol=1e-14)
        loss = softmax.cross_entropy(np.zeros((1, 10)), np.eye(10)[:1])
        assert_digits(loss, f"{guess:.9f}")


class TestJacobians:
    def test_at_a_point(self):
        def F(v):
            return np.stack([v[0] ** 2 + 2 * v[1], 3 * v[0] + 4 * v[1] ** 2])

        row_1, row_2, d_curve = graph.jacobians_at_a_point()
        assert (row_1, row_2, d_curve) == ((2, 2), (3, 16), (12, 131))
        J = complex_step(F, [1.0, 2.0])
        np.testing.assert_allclose([row_1, row_2], J)
        slopes = complex_step(lambda t: F(np.stack([t, t**2])), 2.0)
        np.testing.assert_allclose(d_curve, slopes)

    def test_composition_by_engine(self):
        """The curve of the same F through the engine, one output at a time."""
        t = Node(2.0)
        square = graph.apply(graph.Multiply(), t, t)
        triple = graph.apply(graph.MultiplyConstant(3.0), square)
        graph.backward(triple)
        assert t.grad == 12.0
        fourth = graph.apply(graph.Multiply(), square, square)
        terms = [
            graph.apply(graph.MultiplyConstant(3.0), t),
            graph.apply(graph.MultiplyConstant(4.0), fourth),
        ]
        graph.backward(graph.apply(graph.Add(), *terms))
        assert t.grad == 131.0


class TestWorkedNetwork:
    def test_forward(self, net):
        X, t, W, b, v, c = net
        z = mlp.affine(X, W, b)
        np.testing.assert_allclose(
            z, [[0.09, 0.08, 0.07], [0.12, 0.10, 0.08], [0.11, 0.09, 0.10]], atol=1e-15
        )
        hidden = neuron.sigmoid(z)
        outputs = hidden @ v + c
        assert_digits(hidden, HIDDEN)
        assert_digits(outputs, OUTPUTS)
        assert_digits((outputs - t) ** 2, SQUARES)

    def test_forward_by_hand(self):
        *hidden, outputs, squares, total = graph.worked_forward()
        assert_digits(hidden, HIDDEN)
        assert_digits(outputs, OUTPUTS)
        assert_digits(squares, SQUARES)
        assert_digits(total, "281.7000512")

    def test_losses(self, net):
        X, t, W, b, v, c = net
        half_sum, *_ = graph.matrix_gradients(X, t, W, b, v, c)
        outputs = (neuron.sigmoid(X @ W + b) @ v + c)[:, None]
        half_mean = mlp.squared_error(outputs, t[:, None])
        assert_digits(half_sum, "140.8500256")
        assert_digits(2 * half_sum, "281.7000512")
        assert_digits(2 * half_mean, "93.90001706")

    def test_backward_as_matrices(self, net):
        _, d_W, d_b, d_v, d_c = graph.matrix_gradients(*net)
        assert_digits(d_W, D_W)
        assert_digits(d_b, D_B)
        assert_digits(d_v, D_V)
        assert_digits(d_c, D_C)
        assert_digits(2 * d_c, "-57.65775904")
        assert_digits(2 / 3 * d_c, "-19.21925301")

    def test_backward_by_hand(self):
        output_unit, *hidden_units = graph.worked_backward()
        assert_digits(output_unit, [D_C, *D_V])
        for j, unit in enumerate(hidden_units):
            assert_digits(unit, [D_B[j], D_W[0][j], D_W[1][j]])

    def test_backward_by_layers(self, net):
        """The layers of notebook 3 take the mean; three examples make it the sum."""
        X, t, W, b, v, c = net
        params = [Layer(W, b), Layer(v[:, None], np.array([c]))]
        _, (hidden, last) = mlp.loss_and_gradients(
            params, X, t[:, None], activation="sigmoid", head="squared"
        )
        assert_digits(3 * hidden.W, D_W)
        assert_digits(3 * hidden.b, D_B)
        assert_digits(3 * last.W[:, 0], D_V)
        assert_digits(3 * last.b[0], D_C)

    def test_backward_as_a_graph(self, net):
        X, t, W, b, v, c = net
        params = [
            Layer(Node(W), Node(b)),
            Layer(Node(v[:, None]), Node(np.array([c]))),
        ]
        root = graph.worked_network_loss(params, X, t[:, None])
        graph.backward(root)
        assert_digits(root.value, "140.8500256")
        E, *by_matrices = graph.matrix_gradients(*net)
        (d_W, d_b), (d_v, d_c) = [(layer.W.grad, layer.b.grad) for layer in params]
        by_graph = [d_W, d_b, d_v[:, 0], d_c[0]]
        assert root.value == pytest.approx(E, rel=1e-14)
        for ours, theirs in zip(by_graph, by_matrices, strict=True):
            np.testing.assert_allclose(ours, theirs, rtol=1e-12)

    def test_backward_with_fifty_digits(self, net):
        """The same gradients once more, without matrices and without rounding."""
        X, t, W, b, v, c = net

        def half_sum(*theta):
            w, hidden_b, out, bias = theta[:6], theta[6:9], theta[9:12], theta[12]
            total = mpmath.mpf(0)
            for (x1, x2), target in zip(X.tolist(), t.tolist(), strict=True):
                z = [w[j] * x1 + w[3 + j] * x2 + hidden_b[j] for j in range(3)]
                a = [1 / (1 + mpmath.exp(-each)) for each in z]
                total += (mpmath.fdot(out, a) + bias - target) ** 2
            return total / 2

        texts = [f"{value:.2f}" for value in [*W.ravel(), *b, *v, c]]
        with mpmath.workdps(50):
            at = tuple(mpmath.mpf(text) for text in texts)
            orders = np.eye(13, dtype=int).tolist()
            gradient = [mpmath.diff(half_sum, at, tuple(order)) for order in orders]
        found = [float(value) for value in gradient]
        assert_digits(np.reshape(found[:6], (2, 3)), D_W)
        assert_digits(found[6:9], D_B)
        assert_digits(found[9:12], D_V)
        assert_digits(found[12], D_C)


class TestFirstExampleInColumns:
    """One example with L = (o - t)**2, the matrix form of the sources."""

    def test_gradients(self, net):
        X, t, W, b, v, c = net
        x, W, b, v = X[0], W.T, b, v

        def loss(W, b, v, c):
            return (v @ logistic(W @ x + b) + c - t[0]) ** 2

        a = logistic(W @ x + b)
        d_o = 2 * (v @ a + c - t[0])
        assert_digits(d_o, "-15.88650182")
        assert_digits(complex_step(lambda c: loss(W, b, v, c), c), "-15.88650182")
        assert_digits(
            complex_step(lambda v: loss(W, b, v, c), v),
            ["-8.300456119", "-8.260811598", "-8.221151224"],
        )
        assert_digits(d_o * v, ["-0.3177300364", "-0.4765950545", "-0.6354600727"])
        assert_digits(
            complex_step(lambda b: loss(W, b, v, c), b),
            ["-0.07927187516", "-0.1189583288", "-0.1586705674"],
        )
        assert_digits(
            complex_step(lambda W: loss(W, b, v, c), W),
            [
                ["-0.07927187516", "-0.1585437503"],
                ["-0.1189583288", "-0.2379166576"],
                ["-0.1586705674", "-0.3173411347"],
            ],
        )

    def test_matrices_of_one_example_are_half_of_that(self, net):
        X, t, W, b, v, c = net
        _, d_W, d_b, d_v, d_c = graph.matrix_gradients(X[:1], t[:1], W, b, v, c)
        assert_digits(2 * d_c, "-15.88650182")
        assert_digits(2 * d_v, ["-8.300456119", "-8.260811598", "-8.221151224"])
        assert_digits(2 * d_b, ["-0.07927187516", "-0.1189583288", "-0.1586705674"])
        assert_digits(2 * d_W[1], ["-0.1585437503", "-0.2379166576", "-0.3173411347"])
