"""Labels as rows: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point
from solutions import softmax as solution

from .draws import at, labels_of


def _mixed(rng, n, k):
    """Labels that do not begin like 0, 1, 2, ..."""
    labels = labels_of(rng, n, k)
    return (labels + (labels[0] == 0)) % k


def _label_points(rng):
    full = [(_mixed(rng, n, k), k) for n, k in ((5, 3), (8, 4))]
    absent = rng.permutation(np.array([0, 2, 1, 2, 0, 1, 0]))
    scattered = rng.permutation(np.array([1, 4, 2, 4, 1, 2]))
    repeated = np.array([1, 1, 0, 1])
    first_absent = "where the first class does not occur"
    single = "for a single label"
    return [
        *(Point((y, k), where=at(len(y), k)) for y, k in full),
        Point((absent, 6), where="where the last classes do not occur"),
        Point((repeated, 2), where="where a label occurs several times"),
        Point((scattered, 7), group="edge", where=first_absent),
        Point((rng.integers(1, 3, size=1), 3), group="edge", where=single),
    ]


ONE_HOT = CodeExercise(
    "one_hot",
    solution.one_hot,
    axes=("n", ""),
    without={"single precision": "labels are whole numbers"},
    rows=True,
    points=_label_points,
    mistakes=(
        Mistake(
            "transposed",
            "Rows and columns are exchanged: one row for each label.",
            lambda y, k: np.eye(k)[y].T,
        ),
        Mistake(
            "N22",
            "The 1 stands one place too far left: label 0 is the first class.",
            lambda y, k: np.eye(k)[y - 1],
        ),
        Mistake(
            "N22",
            "The 1 stands one place too far left: label 0 is the first class.",
            lambda y, k: (np.arange(1, k + 1) == y[:, None]) * 1.0,
        ),
        Mistake(
            "N22-right",
            "The 1 stands one place too far right: label 0 is the first class.",
            lambda y, k: np.eye(k)[(y + 1) % k],
        ),
        Mistake(
            "inverted",
            "Zeros and ones are exchanged.",
            lambda y, k: 1 - np.eye(k)[y],
        ),
        Mistake(
            "classes-counted",
            "The number of classes is taken from the labels; num_classes says it, "
            "even if a class does not occur.",
            lambda y, k: np.eye(y.max() + 1)[y],
        ),
        Mistake(
            "labels-left",
            "The label itself stands where a 1 belongs.",
            lambda y, k: np.eye(k)[y] * y[:, None],
        ),
        Mistake(
            "one-row",
            "All labels went into the same row.",
            lambda y, k: np.eye(k)[y].max(axis=0),
        ),
        Mistake(
            "counts",
            "Those are the counts of the classes; each label has a row of its own.",
            lambda y, k: np.eye(k)[y].sum(axis=0),
        ),
        Mistake(
            "diagonal",
            "The ones walk along the diagonal: they must follow the labels.",
            lambda y, k: np.eye(k)[np.arange(len(y)) % k],
        ),
        Mistake(
            "minus-one",
            "Where no 1 stands there is -1; it is 0.",
            lambda y, k: 2 * np.eye(k)[y] - 1,
        ),
        Mistake(
            "from-on",
            "The ones go on after the label: it alone is marked, with ==.",
            lambda y, k: (np.arange(k) >= y[:, None]) * 1.0,
        ),
        Mistake(
            "up-to",
            "The ones begin with the first class and end at the label: it alone is "
            "marked, with ==.",
            lambda y, k: (np.arange(k) <= y[:, None]) * 1.0,
        ),
        Mistake(
            "last-lost",
            "The last class gets no 1: a range ends before its second number.",
            lambda y, k: np.eye(k)[y] * (np.arange(k) < k - 1),
        ),
        Mistake(
            "all-rows",
            "Every row has ones at all labels: is one row used for all of them? "
            "out[:, labels] takes whole columns, too; out[i, labels[i]] one place.",
            lambda y, k: np.tile(np.eye(k)[y].max(axis=0), (len(y), 1)),
        ),
        Mistake(
            "normalised",
            "Each column is divided by how often its class occurs; every row has a "
            "single 1.",
            lambda y, k: np.eye(k)[y] / np.maximum(np.eye(k)[y].sum(axis=0), 1),
        ),
        Mistake(
            "diagonal",
            "The ones walk along the diagonal: they must follow the labels.",
            lambda y, k: np.eye(len(y), k),
        ),
        Mistake(
            "sorted",
            "The rows are sorted by class; they come in the order of the labels.",
            lambda y, k: np.eye(k)[np.sort(y)],
        ),
        Mistake(
            "mirrored",
            "The places are counted from the right: label 0 is the first class.",
            lambda y, k: np.eye(k)[:, ::-1][y],
        ),
        Mistake(
            "last-row",
            "The last label gets no 1: a range ends before its second number.",
            lambda y, k: np.eye(k)[y] * (np.arange(len(y)) < len(y) - 1)[:, None],
        ),
        Mistake(
            "never-reset",
            "The 1 of a row stays in the rows after it: each row starts with zeros.",
            lambda y, k: np.maximum.accumulate(np.eye(k)[y], axis=0),
        ),
        Mistake(
            "rows-by-label",
            "Whole rows are set to 1: out[labels] takes rows, out[i, labels[i]] one "
            "place.",
            lambda y, k: np.tile(np.isin(np.arange(len(y)), y)[:, None] * 1.0, (1, k)),
        ),
        Mistake(
            "averaged",
            "Every 1 is divided by the number of labels; a row has a 1.",
            lambda y, k: np.eye(k)[y] / len(y),
        ),
        Mistake(
            "first-row",
            "All ones stand in the first row; each label has a row of its own.",
            lambda y, k: np.eye(k)[y].max(axis=0) * (np.arange(len(y)) == 0)[:, None],
        ),
        Mistake(
            "counts-in-first-row",
            "The counts of the classes stand in the first row; each label has a row of "
            "its own.",
            lambda y, k: np.eye(k)[y].sum(axis=0) * (np.arange(len(y)) == 0)[:, None],
        ),
    ),
)
