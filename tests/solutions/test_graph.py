import numpy as np
import pytest

from solutions import graph
from solutions.graph import Node, apply
from solutions.mlp import Layer, loss_and_gradients
from tests.numerical import class_probs, complex_step, frozen, logistic, soft_targets
from tests.solutions.networks import (
    assert_layers_equal,
    network,
    oracle_gradients,
    oracle_loss,
)

TARGETS = soft_targets(np.random.default_rng(0), 4, 3)
CONSTANT = np.array([[2.0, -3.0, 0.5]] * 4)
BROADCASTS = [((4, 3), (4, 3)), ((4, 3), (3,)), ((4, 1), (4, 3)), ((3,), (4, 3))]
BROADCASTS += [((1,), (2, 3)), ((), (4, 3)), ((), ()), ((4, 1), (3,)), ((3, 3), (1, 3))]
PAIRS = {
    graph.Add: lambda a, b: a + b,
    graph.Multiply: lambda a, b: a * b,
    graph.Max: lambda a, b: np.where(a.real >= b.real, a, b),
    graph.Min: lambda a, b: np.where(a.real <= b.real, a, b),
}
SINGLES = [
    (graph.AddConstant(0.7), lambda a: a + 0.7, (4, 3)),
    (graph.AddConstant(CONSTANT), lambda a: a + CONSTANT, (4, 3)),
    (graph.MultiplyConstant(-1.3), lambda a: -1.3 * a, (2, 3)),
    (graph.MultiplyConstant(CONSTANT), lambda a: a * CONSTANT, (4, 3)),
    (graph.Exp(), np.exp, (4, 3)),
    (graph.ReLU(), lambda z: z * (z.real > 0), (5, 2)),
    (graph.Sigmoid(), logistic, (3,)),
    (graph.Sum(), np.sum, (4, 3)),
    (graph.Sum(), np.sum, ()),
    (
        graph.CrossEntropy(TARGETS),
        lambda z: -np.sum(TARGETS * np.log(class_probs(z))) / 4,
        (4, 3),
    ),
]


@pytest.fixture
def rng():
    return np.random.default_rng(404)


def assert_local_rule(rng, op, oracle, inputs):
    """Forward, then every downstream gradient, for a random upstream."""
    output = op.forward(*inputs)
    np.testing.assert_allclose(output, oracle(*map(np.asarray, inputs)), rtol=1e-12)
    upstream = frozen(rng.normal(size=np.shape(output)))
    downstream = op.backward(upstream, output, *inputs)
    assert isinstance(downstream, tuple)
    for i, (found, value) in enumerate(zip(downstream, inputs, strict=True)):

        def along(moved, i=i):
            return np.sum(upstream * oracle(*inputs[:i], moved, *inputs[i + 1 :]))

        assert np.shape(found) == np.shape(value)
        np.testing.assert_allclose(found, complex_step(along, value), atol=1e-13)


class TestOps:
    @pytest.mark.parametrize("shapes", BROADCASTS)
    @pytest.mark.parametrize("op", PAIRS)
    def test_of_two_inputs(self, rng, op, shapes):
        inputs = [frozen(rng.normal(size=shape)) for shape in shapes]
        assert_local_rule(rng, op(), PAIRS[op], inputs)

    @pytest.mark.slow
    @pytest.mark.parametrize(("op", "oracle", "shape"), SINGLES)
    def test_of_one_input(self, rng, op, oracle, shape):
        assert_local_rule(rng, op, oracle, [frozen(rng.normal(size=shape))])

    @pytest.mark.parametrize("shape", [(4, 3), (1,), ()])
    def test_logarithm(self, rng, shape):
        a = frozen(rng.uniform(0.2, 3.0, size=shape))
        assert_local_rule(rng, graph.Log(), np.log, [a])

    @pytest.mark.parametrize(("n", "d", "k"), [(4, 3, 5), (1, 2, 6), (3, 3, 3)])
    def test_matrix_product(self, rng, n, d, k):
        inputs = frozen(rng.normal(size=(n, d)), rng.normal(size=(d, k)))
        assert_local_rule(rng, graph.MatMul(), lambda A, B: A @ B, inputs)

    def test_ties_go_to_the_first_input(self):
        a, b = frozen([1.0, 2.0, 3.0], [1.0, 5.0, 2.0])
        upstream = frozen([10.0, 20.0, 30.0])
        for op, expected in (
            (graph.Max(), ([10, 0, 30], [0, 20, 0])),
            (graph.Min(), ([10, 20, 0], [0, 0, 30])),
        ):
            found = op.backward(upstream, op.forward(a, b), a, b)
            np.testing.assert_array_equal(found, expected)

    def test_relu_is_silent_at_zero(self):
        z = frozen([-0.0, 0.0, 1e-300])
        (back,) = graph.ReLU().backward(frozen([5.0, 6.0, 7.0]), z, z)
        np.testing.assert_array_equal(back, [0.0, 0.0, 7.0])

    def test_cross_entropy_and_sigmoid_of_huge_logits(self):
        op = graph.CrossEntropy(frozen(np.eye(2)))
        logits = frozen([[-1000.0, 1000.0], [-1000.0, 1000.0]])
        assert op.forward(logits) == pytest.approx(1000.0)
        (back,) = op.backward(3.0, 1000.0, logits)
        np.testing.assert_allclose(back, [[-1.5, 1.5], [0.0, 0.0]])
        np.testing.assert_array_equal(graph.Sigmoid().forward(logits[0]), [0.0, 1.0])

    def test_an_op_without_rules_says_so(self):
        with pytest.raises(NotImplementedError):
            graph.Op().forward(1.0)
        with pytest.raises(NotImplementedError):
            graph.Op().backward(1.0, 1.0, 1.0)


class TestUnbroadcast:
    @pytest.mark.parametrize(
        ("shape", "wide"),
        [
            ((3,), (5, 4, 3)),
            ((1,), (4,)),
            ((4, 1, 3), (4, 2, 3)),
            ((1, 1), (2, 3)),
            ((), (2, 3)),
            ((2, 1), (5, 2, 3)),
            ((2, 3), (2, 3)),
            ((), ()),
        ],
    )
    def test_is_the_adjoint_of_broadcasting(self, rng, shape, wide):
        upstream, v = frozen(rng.normal(size=wide), rng.normal(size=shape))
        found = graph.unbroadcast(upstream, shape)
        assert np.shape(found) == shape
        forward = np.sum(upstream * np.broadcast_to(v, wide))
        assert np.sum(found * v) == pytest.approx(forward, rel=1e-12)


class TestNodes:
    def test_apply_remembers_where_a_value_came_from(self, rng):
        a, b = Node(frozen(rng.normal(size=(2, 3)))), Node(frozen(rng.normal(size=3)))
        op = graph.Multiply()
        node = apply(op, a, b)
        np.testing.assert_allclose(node.value, a.value * b.value)
        assert node.op is op
        assert node.parents == (a, b)
        assert node.grad is None
        assert a.op is None
        assert a.parents == ()

    def test_equal_values_do_not_make_equal_nodes(self):
        assert Node(np.ones(3)) != Node(np.ones(3))
        assert len({Node(1.0), Node(1.0)}) == 2


def random_graph(rng, leaves, steps):
    """A graph of sums, products and sines of sums, and the same as a function."""
    recipe = [
        (rng.integers(3), *rng.integers(leaves + i, size=2)) for i in range(steps)
    ]

    def compute(values, add, multiply, squash):
        values = list(values)
        for kind, i, j in recipe:
            if kind == 0:
                values.append(add(values[i], values[j]))
            elif kind == 1:
                values.append(multiply(values[i], values[j]))
            else:
                values.append(squash(values[i]))
        return values[-1]

    return compute


class TestOrder:
    @staticmethod
    def assert_ordered(order, root):
        place = {node: i for i, node in enumerate(order)}
        assert len(place) == len(order)
        assert order[-1] is root
        for node in order:
            assert all(place[parent] < place[node] for parent in node.parents)

    @pytest.mark.parametrize("seed", range(8))
    def test_of_random_graphs(self, seed):
        rng = np.random.default_rng(seed)
        leaves = [Node(rng.normal()) for _ in range(3)]
        root = random_graph(rng, 3, 12)(
            leaves,
            lambda a, b: apply(graph.Add(), a, b),
            lambda a, b: apply(graph.Multiply(), a, b),
            lambda a: apply(graph.Sigmoid(), a),
        )
        order = graph.topological_order(root)
        self.assert_ordered(order, root)
        reached, todo = set(), [root]
        while todo:
            node = todo.pop()
            reached.add(node)
            todo.extend(node.parents)
        assert set(order) == reached

    def test_of_a_leaf(self):
        leaf = Node(1.0)
        assert graph.topological_order(leaf) == [leaf]

    def test_of_a_node_used_twice(self):
        a = Node(3.0)
        root = apply(graph.Multiply(), a, a)
        assert graph.topological_order(root) == [a, root]


class TestBackward:
    @pytest.mark.parametrize("seed", range(20))
    def test_of_random_graphs(self, seed):
        rng = np.random.default_rng(seed)
        x = rng.uniform(-1, 1, size=3)
        compute = random_graph(rng, 3, 10)
        leaves = [Node(value) for value in x]
        root = compute(
            leaves,
            lambda a, b: apply(graph.Add(), a, b),
            lambda a, b: apply(graph.Multiply(), a, b),
            lambda a: apply(graph.Sigmoid(), a),
        )
        expected = complex_step(lambda x: compute(x, np.add, np.multiply, logistic), x)
        graph.backward(root)
        reached = set(graph.topological_order(root))
        for leaf, slope in zip(leaves, expected, strict=True):
            if leaf in reached:
                assert leaf.grad == pytest.approx(slope, rel=1e-11)
            else:
                assert leaf.grad is None
                assert slope == 0.0

    def test_distinct_primes_on_every_edge(self):
        """Path products of distinct primes: each wrong walk gives another number."""

        def times(prime, node):
            return apply(graph.MultiplyConstant(prime), node)

        def plus(a, b):
            return apply(graph.Add(), a, b)

        x = Node(1.0)
        late = times(3, times(2, x))
        diamond = plus(times(5, late), times(7, late))
        skip = plus(times(11, diamond), times(13, x))
        root = plus(skip, times(17, late))
        graph.backward(root)
        assert late.grad == 11 * (5 + 7) + 17
        assert x.grad == (11 * (5 + 7) + 17) * 3 * 2 + 13

    def test_calls_start_afresh(self, rng):
        a, b = Node(3.0), Node(rng.normal())
        square = apply(graph.Multiply(), a, a)
        product = apply(graph.Multiply(), square, b)
        for _ in range(2):
            graph.backward(square)
            assert a.grad == 6.0
        for _ in range(2):
            graph.backward(product)
            assert a.grad == pytest.approx(6.0 * b.value)
            assert b.grad == 9.0
        graph.backward(square)
        assert a.grad == 6.0

    def test_upstream_weighs_the_entries_of_the_root(self, rng):
        A, B, upstream = frozen(*(rng.normal(size=s) for s in [(2, 3), (3, 4), (2, 4)]))
        a, b = Node(A), Node(B)
        root = apply(graph.Exp(), apply(graph.MatMul(), a, b))
        graph.backward(root, upstream)
        expected = complex_step(lambda A: np.sum(upstream * np.exp(A @ B)), A)
        np.testing.assert_allclose(a.grad, expected, rtol=1e-12)
        expected = complex_step(lambda B: np.sum(upstream * np.exp(A @ B)), B)
        np.testing.assert_allclose(b.grad, expected, rtol=1e-12)

    def test_gradients_share_no_memory(self, rng):
        a, b = Node(rng.normal(size=3)), Node(rng.normal(size=3))
        upstream = rng.normal(size=3)
        root = apply(graph.Add(), a, b)
        graph.backward(root, upstream)
        for left, right in (
            (a.grad, b.grad),
            (a.grad, root.grad),
            (root.grad, upstream),
        ):
            assert not np.shares_memory(left, right)

    def test_ten_thousand_nodes_in_a_row(self):
        leaf = node = Node(1.0)
        for _ in range(10_000):
            node = apply(graph.MultiplyConstant(1.0001), node)
        graph.backward(node)
        assert leaf.grad == pytest.approx(1.0001**10_000)
        assert len(repr(node)) < 200

    def test_more_paths_than_one_can_walk(self):
        leaf = node = Node(1.0)
        for _ in range(100):
            node = apply(graph.Add(), node, node)
        graph.backward(node)
        assert leaf.grad == 2.0**100


class TestNetworks:
    @pytest.mark.parametrize(
        ("sizes", "n"), [([3, 2], 4), ([4, 6, 3], 1), ([3, 5, 4, 2], 6)]
    )
    def test_classifier_as_a_graph(self, rng, sizes, n):
        params, X = network(rng, sizes), frozen(rng.normal(size=(n, sizes[0])))
        targets = frozen(soft_targets(rng, n, sizes[-1]))
        leaves = [Layer(Node(W), Node(b)) for W, b in params]
        root = graph.mlp_loss(leaves, X, targets)
        graph.backward(root)
        found = [Layer(layer.W.grad, layer.b.grad) for layer in leaves]
        kind = {"activation": "relu", "head": "softmax"}
        assert root.value == pytest.approx(oracle_loss(params, X, targets, **kind))
        expected = oracle_gradients(
            lambda p: oracle_loss(p, X, targets, **kind), params
        )
        assert_layers_equal(found, expected, rtol=1e-10, atol=1e-13)
        loss, by_hand = loss_and_gradients(params, X, targets, **kind)
        assert root.value == pytest.approx(loss, rel=1e-14)
        assert_layers_equal(found, by_hand, rtol=1e-12, atol=1e-15)

    @pytest.mark.parametrize(("n", "d", "h", "k"), [(3, 2, 4, 1), (5, 3, 2, 3)])
    def test_regression_as_a_graph(self, rng, n, d, h, k):
        params, X = network(rng, [d, h, k]), frozen(rng.normal(size=(n, d)))
        targets = frozen(rng.normal(size=(n, k)))
        leaves = [Layer(Node(W), Node(b)) for W, b in params]
        root = graph.worked_network_loss(leaves, X, targets)
        graph.backward(root)
        kind = {"activation": "sigmoid", "head": "squared"}

        def half_sum(params):
            return n * oracle_loss(params, X, targets, **kind)

        assert root.value == pytest.approx(half_sum(params))
        found = [Layer(layer.W.grad, layer.b.grad) for layer in leaves]
        assert_layers_equal(found, oracle_gradients(half_sum, params), rtol=1e-10)

    @pytest.mark.parametrize(("n", "d", "h"), [(5, 2, 3), (1, 4, 2), (3, 3, 3)])
    def test_regression_as_matrices(self, rng, n, d, h):
        shapes = [(n, d), (n,), (d, h), (h,), (h,), ()]
        X, t, W, b, v, c = frozen(*(rng.normal(size=shape) for shape in shapes))

        def half_sum(W, b, v, c):
            return np.sum((logistic(X @ W + b) @ v + c - t) ** 2) / 2

        E, *found = graph.matrix_gradients(X, t, W, b, v, c)
        assert pytest.approx(half_sum(W, b, v, c)) == E
        for i, gradient in enumerate(found):
            parts = [W, b, v, c]

            def along(moved, i=i, parts=parts):
                return half_sum(*parts[:i], moved, *parts[i + 1 :])

            expected = complex_step(along, parts[i])
            assert np.shape(gradient) == expected.shape
            np.testing.assert_allclose(gradient, expected, rtol=1e-11)

    def test_regression_weight_by_weight(self, rng):
        shapes = [(3,), (), (3, 2), (2,), (2,), ()]
        x, t, W, b, v, c = frozen(*(rng.normal(size=shape) for shape in shapes))

        def loss(W, b, v, c):
            return (logistic(x @ W + b) @ v + c - t) ** 2

        d_W = complex_step(lambda W: loss(W, b, v, c), W)
        d_b = complex_step(lambda b: loss(W, b, v, c), b)
        d_v = complex_step(lambda v: loss(W, b, v, c), v)
        expected = {f"w{i + 1}{j + 1}": d_W[i, j] for i, j in np.ndindex(3, 2)}
        expected |= {"w01": d_b[0], "w02": d_b[1], "v1": d_v[0], "v2": d_v[1]}
        expected["v0"] = complex_step(lambda c: loss(W, b, v, c), c)
        found = graph.weight_by_weight(x, t, W, b, v, c)
        assert found.keys() == expected.keys()
        for name, value in expected.items():
            assert found[name] == pytest.approx(float(value), rel=1e-11)
