"""The data sets of the course, as scikit-learn has them.

What is handed out carries the files (datasets/); elsewhere they are those inside an
installed scikit-learn. They are read with NumPy: importing scikit-learn itself would
cost a second in every notebook. Every loader gives X (n, d), y (n,) and the names of
both.
"""

from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import numpy as np

Array = np.ndarray

FILES = (
    "iris.csv",
    "breast_cancer.csv",
    "digits.csv.gz",
    "diabetes_data_raw.csv.gz",
    "diabetes_target.csv.gz",
)
BESIDE = Path(__file__).parent / "datasets"
MEASURES = [
    "radius",
    "texture",
    "perimeter",
    "area",
    "smoothness",
    "compactness",
    "concavity",
    "concave points",
    "symmetry",
    "fractal dimension",
]


class Names(NamedTuple):
    """What the columns of X and the values of y stand for, with units."""

    features: tuple[str, ...]
    classes: tuple[str, ...]


def line_with_outliers() -> tuple[Array, Array]:
    """Twenty points near t = 2 x + 0.5, three of which were lifted by 4. -> (20,)."""
    x = np.linspace(-1, 1, 20)
    t = 2 * x + 0.5 + np.random.default_rng(0).normal(0, 0.15, 20)
    t[[1, 3, 6]] += 4
    return x, t


def iris_two_features(separable: bool = True) -> tuple[Array, Array, Names]:
    """Petals of two kinds of iris, one hundred flowers. -> X (100, 2), y (100,).

    A straight line separates setosa (0) from versicolor (1). With separable=False the
    kinds are versicolor (0) and virginica (1), which no line separates. Fisher,
    1936.
    """
    petals, kinds, names = iris_petals()
    first = 0 if separable else 1
    rows = (kinds == first) | (kinds == first + 1)
    names = names._replace(classes=names.classes[first : first + 2])
    return petals[rows], kinds[rows] - first, names


def iris_petals() -> tuple[Array, Array, Names]:
    """Petals of all three kinds of iris. -> X (150, 2), y (150,) of 0, 1 and 2."""
    table = _read("iris.csv", skip=1)
    kinds = ("setosa", "versicolor", "virginica")
    names = Names(("petal length (cm)", "petal width (cm)"), kinds)
    return table[:, 2:4], _labels(table), names


def breast_cancer() -> tuple[Array, Array, Names]:
    """Cell nuclei of 569 tumours: malignant (0) or benign (1). -> X (569, 30), y.

    Ten measures of each nucleus in image units: their mean, standard error and worst
    value over a sample. Wisconsin Diagnostic Breast Cancer, 1995.
    """
    table = _read("breast_cancer.csv", skip=1)
    features = (
        *(f"mean {measure}" for measure in MEASURES),
        *(f"{measure} error" for measure in MEASURES),
        *(f"worst {measure}" for measure in MEASURES),
    )
    return table[:, :-1], _labels(table), Names(features, ("malignant", "benign"))


def digits() -> tuple[Array, Array, Names]:
    """Handwritten digits of 8 by 8 pixels, 0 white to 16 black. -> X (1797, 64), y."""
    table = _read("digits.csv.gz", skip=0)
    pixels = tuple(f"pixel_{row}_{column}" for row in range(8) for column in range(8))
    return table[:, :-1], _labels(table), Names(pixels, tuple("0123456789"))


def diabetes() -> tuple[Array, Array, Names]:
    """Ten measurements of 442 patients, and a number: progression a year later.

    X (442, 10), y (442,). Efron, Hastie, Johnstone and Tibshirani, 2004.
    """
    features = ("age", "sex", "bmi", "bp", *(f"s{i}" for i in range(1, 7)))
    X = _read("diabetes_data_raw.csv.gz", skip=0, delimiter=None)
    y = _read("diabetes_target.csv.gz", skip=0)
    return X, y, Names(features, ("progression after one year",))


def spiral(rng: np.random.Generator, n: int = 100) -> tuple[Array, Array, Names]:
    """Three arms that wind around each other. -> X (3 n, 2), y (3 n,)."""
    y = np.repeat(np.arange(3), n)
    radius = np.tile(np.linspace(0.05, 1.0, n), 3)
    turn = 4 * radius + 2 * np.pi * y / 3 + rng.normal(0, 0.12, 3 * n)
    X = np.column_stack([radius * np.sin(turn), radius * np.cos(turn)])
    return X, y, Names(("x_1", "x_2"), ("arm 0", "arm 1", "arm 2"))


def train_test(
    X: Array, y: Array, rng: np.random.Generator, test_share: float = 0.25
) -> tuple[Array, Array, Array, Array]:
    """Split at random, the same way for the same rng.

    X (n, d), y (n,) -> X_train, X_test, y_train, y_test; the test part has test_share
    of the rows, rounded.
    """
    order = rng.permutation(len(X))
    test, train = np.split(order, [round(test_share * len(X))])
    return X[train], X[test], y[train], y[test]


def standardize(train: Array, test: Array) -> tuple[Array, Array]:
    """Shift and scale both by the train part's mean and spread. (n, d), (m, d) -> same.

    The test part must not take part in choosing the scale. A column that never
    changes in the train part is only shifted.
    """
    mean, spread = train.mean(axis=0), train.std(axis=0)
    spread = np.where(spread == 0, 1.0, spread)
    return (train - mean) / spread, (test - mean) / spread


def _labels(table: Array) -> Array:
    return table[:, -1].astype(int)


def _read(name: str, skip: int, delimiter: str | None = ",") -> Array:
    beside = BESIDE / name
    file = beside if beside.is_file() else inside_sklearn(name)
    return np.loadtxt(file, delimiter=delimiter, skiprows=skip)


def inside_sklearn(name: str) -> Path:
    """Where an installed scikit-learn keeps a file; ImportError if there is none."""
    package = find_spec("sklearn")
    if package is None or not package.submodule_search_locations:
        raise ImportError(
            f"The data of this cell ({name}) are missing: put back the folder `grader` "
            "that came with this notebook, or run `%pip install scikit-learn`."
        )
    return Path(package.submodule_search_locations[0], "datasets", "data", name)
