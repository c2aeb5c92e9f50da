import mpmath
import numpy as np
import pytest
import scipy.special
from scipy.special import entr, rel_entr

from solutions import softmax as answers
from tests.numerical import (
    class_probs,
    complex_step,
    frozen,
    soft_targets,
    value_of,
    values_of,
)

SHAPES = [(5, 3), (1, 4), (4, 4), (7, 2)]


@pytest.fixture
def rng():
    return np.random.default_rng(202)


def mean_loss(logits, targets):
    """Cross-entropy by its definition, analytic in the logits."""
    return -np.sum(targets * np.log(class_probs(logits))) / len(logits)


class TestClasses:
    def test_prediction_is_the_class_whose_own_model_says_most(self, rng):
        X, W, b = frozen(*(rng.normal(size=s) * 2 for s in [(20, 3), (3, 4), (4,)]))
        predicted = answers.one_vs_rest_predict(X, W, b)
        for x, label in zip(X, predicted, strict=True):
            scores = [w @ x + bias for w, bias in zip(W.T, b, strict=True)]
            assert scores[label] == max(scores)
        assert len(set(predicted)) > 1

    def test_one_hot_rows_point_at_the_label(self):
        labels = np.array([0, 3, 1, 3, 0])
        rows = answers.one_hot(labels, 4)
        assert rows.dtype == float
        assert rows.shape == (5, 4)
        np.testing.assert_array_equal(rows.argmax(axis=1), labels)
        np.testing.assert_array_equal(np.sort(rows, axis=1)[:, :3], 0.0)
        np.testing.assert_array_equal(rows.sum(axis=1), 1.0)

    def test_labels_counted_from_one_do_not_fit(self):
        with pytest.raises(IndexError):
            answers.one_hot(np.array([1, 2, 3]), 3)


class TestSoftmax:
    @pytest.mark.parametrize("shape", SHAPES)
    def test_agrees_with_scipy(self, rng, shape):
        z = frozen(rng.normal(size=shape) * 5)
        expected = scipy.special.softmax(z, axis=1)
        np.testing.assert_allclose(answers.softmax(z), expected, rtol=1e-13)
        logs = scipy.special.log_softmax(z, axis=1)
        np.testing.assert_allclose(answers.log_softmax(z), logs, atol=1e-13)

    def test_a_shift_of_a_row_changes_nothing(self, rng):
        z = rng.normal(size=(3, 5))
        shift = np.array([[1000.0], [0.0], [-1000.0]])
        for function in (answers.softmax, answers.log_softmax):
            moved = function(frozen(z + shift))
            np.testing.assert_allclose(moved, function(z), atol=1e-12)

    def test_huge_logits_in_rows_of_very_different_size(self):
        z = frozen([[1000.0, 999.0, 0.0], [0.0, 1.0, -1.0], [-1e300, 0.0, 1e300]])
        with mpmath.workdps(500):
            powers = [[mpmath.exp(mpmath.mpf(v)) for v in row] for row in z[:2]]
            exact = [[float(p / mpmath.fsum(row)) for p in row] for row in powers]
            logs = [[float(mpmath.log(p / mpmath.fsum(r))) for p in r] for r in powers]
        probs, log_probs = answers.softmax(z), answers.log_softmax(z)
        np.testing.assert_allclose(probs[:2], exact, atol=1e-300, rtol=1e-13)
        np.testing.assert_allclose(log_probs[:2], logs, rtol=1e-13)
        np.testing.assert_array_equal(probs[2], [0.0, 0.0, 1.0])
        np.testing.assert_allclose(log_probs[2], [-2e300, -1e300, 0.0])


class TestJacobian:
    def test_by_cases_and_in_one_formula(self, rng):
        cases, formulas = answers.softmax_jacobian_cases(), answers.softmax_jacobian()
        w, x = rng.normal(size=4), 1.7
        p = class_probs(w * x)
        in_logits = complex_step(class_probs, w * x)
        in_weights = complex_step(lambda w: class_probs(w * x), w)
        for j, i in np.ndindex(4, 4):
            letters = {"p_j": p[j], "p_i": p[i], "x": x, "delta": float(i == j)}
            expected = [in_logits[j, i], in_weights[j, i]]
            np.testing.assert_allclose(values_of(formulas, **letters), expected)
            case = value_of(cases[int(i != j)], **letters)
            assert case == pytest.approx(in_logits[j, i], rel=1e-12)

    def test_hunted_index_of_the_logarithm(self, rng):
        w, x = rng.normal(size=4), 0.6
        p = class_probs(w * x)
        expected = complex_step(lambda w: np.log(class_probs(w * x)), w)
        for j, i in np.ndindex(4, 4):
            letters = {"p_i": p[i], "p_j": p[j], "x": x, "delta": float(i == j)}
            found = value_of(answers.hunt_log_index(), **letters)
            assert found == pytest.approx(expected[j, i], rel=1e-12)

    @pytest.mark.parametrize("shape", SHAPES)
    def test_backward_is_the_transposed_jacobian(self, rng, shape):
        z, upstream = rng.normal(size=shape), frozen(rng.normal(size=shape))
        found = answers.softmax_backward(upstream, frozen(class_probs(z)))
        expected = complex_step(lambda z: np.sum(upstream * class_probs(z)), z)
        np.testing.assert_allclose(found, expected, atol=1e-14)

    def test_adjoint_identity(self, rng):
        z, upstream, v = rng.normal(size=(3, 6, 4))
        forward = class_probs(z + 1e-30j * v).imag / 1e-30
        back = answers.softmax_backward(upstream, class_probs(z))
        assert np.sum(upstream * forward) == pytest.approx(np.sum(back * v))

    def test_a_constant_upstream_gives_nothing_back(self, rng):
        probs = soft_targets(rng, 6, 4)
        back = answers.softmax_backward(np.ones((6, 4)), frozen(probs))
        np.testing.assert_allclose(back, 0.0, atol=1e-16)


class TestLoss:
    @pytest.mark.parametrize("shape", SHAPES)
    def test_is_entropy_plus_divergence(self, rng, shape):
        logits, targets = frozen(rng.normal(size=shape) * 3, soft_targets(rng, *shape))
        probs = scipy.special.softmax(logits, axis=1)
        parts = entr(targets) + rel_entr(targets, probs)
        expected = np.mean(np.sum(parts, axis=1))
        assert answers.cross_entropy(logits, targets) == pytest.approx(expected)

    def test_one_hot_rows_pick_minus_the_log_of_the_true_class(self, rng):
        logits, labels = frozen(rng.normal(size=(6, 3))), rng.integers(3, size=6)
        logs = scipy.special.log_softmax(logits, axis=1)
        expected = -np.mean([logs[i, label] for i, label in enumerate(labels)])
        targets = frozen(np.eye(3)[labels])
        assert answers.cross_entropy(logits, targets) == pytest.approx(expected)

    def test_equal_logits_cost_log_k(self):
        targets = frozen(np.eye(10)[:7])
        loss = answers.cross_entropy(frozen(np.full((7, 10), 3.0)), targets)
        assert loss == pytest.approx(np.log(10), rel=1e-14)

    def test_finite_for_huge_logits(self):
        logits, targets = frozen([[1000.0, 0.0], [0.0, 800.0]], np.eye(2)[[1, 1]])
        assert answers.cross_entropy(logits, targets) == pytest.approx(500.0)
        gradient = answers.cross_entropy_backward(logits, targets)
        np.testing.assert_allclose(gradient, [[0.5, -0.5], [0.0, 0.0]], atol=1e-300)

    @pytest.mark.parametrize("shape", SHAPES)
    def test_gradient(self, rng, shape):
        n, k = shape
        logits = frozen(rng.normal(size=shape))
        for targets in frozen(soft_targets(rng, n, k), np.eye(k)[np.arange(n) % k]):
            found = answers.cross_entropy_backward(logits, targets)
            expected = complex_step(lambda z, t=targets: mean_loss(z, t), logits)
            np.testing.assert_allclose(found, expected, atol=1e-14)
            np.testing.assert_allclose(found.sum(axis=1), 0.0, atol=1e-15)


class TestTypedLoss:
    def test_likelihood_of_one_class(self, rng):
        factor, loss, slope = answers.indicator_likelihood()
        for p in rng.uniform(0.1, 0.9, size=3):
            assert value_of(factor, p=p, t=1) == pytest.approx(p)
            assert value_of(factor, p=p, t=0) == 1.0
            for t in (0.0, 1.0, 0.3):
                logarithm = -np.log(value_of(factor, p=p, t=t))
                assert value_of(loss, p=p, t=t) == pytest.approx(logarithm)
                expected = complex_step(lambda p, t=t: value_of(loss, p=p, t=t), p)
                assert value_of(slope, p=p, t=t) == pytest.approx(float(expected))

    def test_targets_that_do_not_add_up_to_one(self, rng):
        z, t = rng.normal(size=4), rng.uniform(size=4)
        p, total = class_probs(z), t.sum()
        expected = complex_step(lambda z: -np.sum(t * np.log(class_probs(z))), z)
        _, all_classes, _ = answers.hunt_split_sum()
        found = value_of(all_classes, p_i=p, t_i=t, total=total)
        np.testing.assert_allclose(found, expected, rtol=1e-12)

    def test_split_sum_term_by_term(self, rng):
        z, t = rng.normal(size=4), soft_targets(rng, 1, 4)[0]
        p = class_probs(z)
        term, _, simplified = answers.hunt_split_sum()
        terms = complex_step(lambda z: -t * np.log(class_probs(z)), z)
        for j, i in np.ndindex(4, 4):
            if i != j:
                letters = {"t_j": t[j], "p_i": p[i], "p_j": p[j]}
                assert value_of(term, **letters) == pytest.approx(terms[j, i])
        found = value_of(simplified, p_i=p, t_i=t)
        np.testing.assert_allclose(found, terms.sum(axis=0), rtol=1e-12)

    def test_update_of_the_weights_of_a_class(self, rng):
        w, x = rng.normal(size=3), 1.3
        t = np.eye(3)[1]
        p = class_probs(w * x)
        d_w = complex_step(lambda w: -np.sum(t * np.log(class_probs(w * x))), w)
        new_w = value_of(answers.class_update(), w=w, x=x, p=p, t=t, alpha=0.3)
        np.testing.assert_allclose(new_w, w - 0.3 * d_w, rtol=1e-12)

    def test_penalty_is_added_to_the_weights_only(self, rng):
        g_w, g_b, l2, w, b = rng.normal(size=5)
        letters = {"g_w": g_w, "g_b": g_b, "l2": l2, "w": w, "b": b}
        penalty = float(complex_step(lambda w: l2 / 2 * w**2, w))
        found = values_of(answers.hunt_penalty(), **letters)
        np.testing.assert_allclose(found, [g_w + penalty, g_b], rtol=1e-12)


class TestRegression:
    @pytest.mark.parametrize(("n", "d", "k"), [(7, 3, 4), (1, 5, 2), (6, 3, 3)])
    @pytest.mark.parametrize("l2", [0.0, 0.37])
    def test_loss_and_gradients(self, rng, n, d, k, l2):
        X, W, b = frozen(*(rng.normal(size=s) for s in [(n, d), (d, k), (k,)]))
        targets = frozen(soft_targets(rng, n, k))

        def loss_of(W, b):
            return mean_loss(X @ W + b, targets) + l2 / 2 * np.sum(W**2)

        loss, d_W, d_b = answers.softmax_regression_gradients(X, targets, W, b, l2=l2)
        assert loss == pytest.approx(loss_of(W, b), rel=1e-13)
        expected_W = complex_step(lambda W: loss_of(W, b), W)
        np.testing.assert_allclose(d_W, expected_W, atol=1e-14)
        np.testing.assert_allclose(d_b, complex_step(lambda b: loss_of(W, b), b))

    def test_without_penalty_by_default(self, rng):
        X, W, b = frozen(*(rng.normal(size=s) for s in [(4, 2), (2, 3), (3,)]))
        targets = frozen(np.eye(3)[[0, 2, 1, 1]])
        plain = answers.softmax_regression_gradients(X, targets, W, b)
        zero = answers.softmax_regression_gradients(X, targets, W, b, l2=0.0)
        for ours, theirs in zip(plain, zero, strict=True):
            np.testing.assert_array_equal(ours, theirs)


class TestMinibatches:
    @pytest.mark.parametrize(("n", "size"), [(10, 3), (9, 3), (2, 5), (1, 1)])
    def test_every_row_once_with_its_own_target(self, rng, n, size):
        X = frozen(np.arange(2.0 * n).reshape(n, 2))
        batches = list(answers.minibatches(X, -X[:, :1], size, rng))
        sizes = [len(X_batch) for X_batch, _ in batches]
        assert sizes[:-1] == [size] * (len(sizes) - 1)
        assert 0 < sizes[-1] <= size
        for X_batch, targets in batches:
            np.testing.assert_array_equal(X_batch[:, :1], -targets)
        rows = np.concatenate([X_batch for X_batch, _ in batches])
        np.testing.assert_array_equal(rows[np.argsort(rows[:, 0])], X)

    def test_order_comes_from_the_generator_alone(self):
        X = frozen(np.arange(40.0)[:, None])

        def order(seed):
            batches = answers.minibatches(X, X, 7, np.random.default_rng(seed))
            return np.concatenate([X_batch for X_batch, _ in batches]).ravel()

        np.testing.assert_array_equal(order(1), order(1))
        assert not np.array_equal(order(1), order(2))
        assert not np.array_equal(order(1), X.ravel())
