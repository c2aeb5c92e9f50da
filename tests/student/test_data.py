"""The bundled data: the same numbers as scikit-learn's own loaders give."""

import subprocess
import sys

import numpy as np
import pytest

from grader.student import data


@pytest.fixture
def datasets():
    """Imported late: each process that collects tests would wait a second for it."""
    from sklearn import datasets

    return datasets


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (data.breast_cancer, "load_breast_cancer"),
        (data.digits, "load_digits"),
    ],
)
def test_whole_sets_equal_those_of_scikit_learn(datasets, ours, theirs):
    X, y, names = ours()
    bunch = getattr(datasets, theirs)()
    np.testing.assert_array_equal(X, bunch.data)
    np.testing.assert_array_equal(y, bunch.target)
    assert y.dtype.kind == "i"
    assert list(names.features) == list(bunch.feature_names)
    assert list(names.classes) == [str(name) for name in bunch.target_names]


@pytest.mark.parametrize(("separable", "first"), [(True, 0), (False, 1)])
def test_two_kinds_of_iris_by_their_petals(datasets, separable, first):
    X, y, names = data.iris_two_features(separable)
    iris = datasets.load_iris()
    rows = slice(50 * first, 50 * (first + 2))
    np.testing.assert_array_equal(X, iris.data[rows, 2:])
    np.testing.assert_array_equal(y, iris.target[rows] - first)
    assert list(names.features) == iris.feature_names[2:]
    assert list(names.classes) == list(iris.target_names[first : first + 2])


@pytest.mark.parametrize("separable", [True, False])
def test_a_line_exists_exactly_where_the_data_say_so(separable):
    from scipy.optimize import linprog

    X, y, _ = data.iris_two_features(separable)
    signed = (2 * y - 1)[:, None] * np.column_stack([X, np.ones(len(X))])
    line = linprog(np.zeros(3), -signed, -np.ones(len(X)), bounds=[(None, None)] * 3)
    assert (line.status == 0) == separable


def test_a_split_keeps_every_pair_and_is_the_same_for_the_same_rng():
    X, y = np.arange(20.0).reshape(10, 2), np.arange(10)
    X_train, X_test, y_train, y_test = data.train_test(
        X, y, np.random.default_rng(3), test_share=0.3
    )
    assert len(X_test) == len(y_test) == 3
    together = np.concatenate([y_train, y_test])
    assert sorted(together) == list(range(10))
    assert list(together) != list(range(10))
    np.testing.assert_array_equal(np.vstack([X_train, X_test]), X[together])
    again = data.train_test(X, y, np.random.default_rng(3), test_share=0.3)
    np.testing.assert_array_equal(again[3], y_test)


def test_the_scale_comes_from_the_train_part_alone():
    train = np.array([[1.0, 7.0], [3.0, 7.0], [5.0, 7.0]])
    test = np.array([[3.0, 9.0]])
    scaled_train, scaled_test = data.standardize(train, test)
    np.testing.assert_allclose(scaled_train.mean(axis=0), 0, atol=1e-15)
    np.testing.assert_allclose(scaled_train[:, 0].std(), 1)
    np.testing.assert_array_equal(scaled_train[:, 1], 0)
    np.testing.assert_array_equal(scaled_test, [[0.0, 2.0]])


def test_without_scikit_learn_one_sentence_says_what_to_install(monkeypatch):
    monkeypatch.setattr(data, "find_spec", lambda name: None)
    with pytest.raises(ImportError, match="pip install scikit-learn"):
        data.digits()


def test_loading_does_not_import_scikit_learn():
    program = (
        "import sys; from grader.student import data, figures; data.digits(); "
        "print([m for m in ('sklearn', 'matplotlib') if m in sys.modules])"
    )
    run = [sys.executable, "-W", "error", "-c", program]
    said = subprocess.run(run, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_diabetes_equals_that_of_scikit_learn(datasets):
    X, y, names = data.diabetes()
    bunch = datasets.load_diabetes(scaled=False)
    np.testing.assert_array_equal(X, bunch.data)
    np.testing.assert_array_equal(y, bunch.target)
    assert list(names.features) == bunch.feature_names


def test_the_arms_of_the_spiral_wind_around_each_other():
    X, y, _ = data.spiral(np.random.default_rng(1), n=60)
    assert X.shape == (180, 2)
    assert np.bincount(y).tolist() == [60, 60, 60]
    assert np.linalg.norm(X, axis=1).max() <= 1.0
    again, _, _ = data.spiral(np.random.default_rng(1), n=60)
    np.testing.assert_array_equal(X, again)
