"""The training loop over batches: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, edge_points
from solutions import neuron as solution

from ..batch_slips import CUTS, first_again, first_alone, in_place, runs
from . import training_loops as loops
from .draws import labels_of
from .training_slips import MORE


def _training_points(rng):
    """Last batches that are full, smaller, the only one, and single rows."""
    points = []
    for n, d, size, epochs in (
        (13, 3, 4, 3),
        (9, 2, 3, 2),
        (7, 4, 20, 3),
        (6, 5, 1, 2),
    ):
        X = rng.normal(size=(n, d)) + 0.2
        settings = {
            "learning_rate": float(rng.uniform(0.3, 0.8)),
            "batch_size": size,
            "epochs": epochs,
            "rng": np.random.default_rng(int(rng.integers(1000))),
        }
        where = f"for {n} rows in batches of {size}"
        points.append(Point((X, labels_of(rng, n)), settings, where=where))
    seeded = np.random.default_rng(int(rng.integers(1000)))
    few = {"learning_rate": 0.4, "batch_size": 2, "epochs": 2, "rng": seeded}
    square = Point(_data(rng, 3, 3), few, "edge", "for 3 x 3")
    return [*points, square, *edge_points(rng, _data, "nd", "X y", kwargs=few)]


def _data(rng, n, d):
    return rng.normal(size=(n, d)) + 0.2, labels_of(rng, n)


TRAIN_NEURON = CodeExercise(
    "train_neuron",
    solution.train_neuron,
    axes=("nd", "n"),
    points=_training_points,
    returns=("w", "b"),
    view="path",
    uses=("neuron_gradients",),
    mistakes=(
        *(Mistake(code, said, loops.training(cut=cut)) for code, said, cut in CUTS),
        Mistake(
            "N18",
            "The step goes up the hill: move against the gradient.",
            loops.training(step=loops.uphill),
        ),
        Mistake(
            "all-rows",
            "Every step takes the gradients of all rows; it should take those of its "
            "batch.",
            loops.all_rows,
        ),
        Mistake(
            "labels-stay",
            "X is shuffled and y is not: rows and labels no longer belong together.",
            loops.training(labels=in_place),
        ),
        Mistake(
            "first-only",
            "Only the first batch of every epoch gives a step.",
            loops.training(cut=first_alone),
        ),
        Mistake(
            "same-batch",
            "Every step of an epoch uses the same rows: where the slice starts must "
            "move on.",
            loops.training(cut=first_again),
        ),
        Mistake(
            "at-start",
            "All batches of an epoch use the gradients at the same weights: ask for "
            "them again after each step.",
            loops.training(at_start=True),
        ),
        Mistake(
            "afresh",
            "Every epoch starts at zero again: go on with the weights you have.",
            loops.training(afresh=True),
        ),
        Mistake(
            "bias-fixed", "The bias never moves.", loops.training(step=loops.bias_fixed)
        ),
        Mistake(
            "C4",
            "d_b is taken at the new weights: one step uses the gradients of one and "
            "the same place.",
            loops.training(step=loops.bias_later),
        ),
        Mistake(
            "rate-lost",
            "The learning rate is not used.",
            loops.training(step=loops.without_rate),
        ),
        Mistake(
            "mean-twice",
            "Your steps are divided by the number of rows once more; the gradients "
            "are means already.",
            loops.training(step=loops.mean_twice),
        ),
        Mistake(
            "summed",
            "Your steps are as many times too long as a batch has rows; the gradients "
            "are means already.",
            loops.training(step=loops.summed),
        ),
        Mistake(
            "one-step",
            "One step is taken in each epoch, with all rows: cut them into batches of "
            "batch_size rows.",
            loops.training(cut=lambda order, size: [order]),
        ),
        Mistake(
            "last-only",
            "Only the last batch of every epoch gives a step: does the step stand "
            "behind the inner loop, or start at the same weights each time?",
            loops.training(last_only=True),
        ),
        Mistake(
            "each-batch",
            "A pair is appended after each batch; one for each epoch is asked for.",
            loops.of_all_batches,
        ),
        Mistake(
            "twice",
            "A pair is appended after each batch, and again after each epoch: the "
            "latter alone is asked for.",
            loops.of_batches_and_epochs,
        ),
        Mistake(
            "one-order",
            "The rows are shuffled once for all epochs; each epoch has an order of its "
            "own.",
            loops.one_order,
        ),
        Mistake(
            "shuffled-again",
            "The first epoch is right; later ones shuffle rows that are shuffled "
            "already: X and y themselves stay as they are.",
            loops.shuffled_again,
        ),
        Mistake(
            "aliased",
            "All entries hold one and the same array: w -= changes it everywhere; "
            "w = w - ... makes a new one.",
            loops.one_array,
        ),
        Mistake(
            "start-lost",
            "The start is missing: the first pair is the one before any step.",
            loops.without_start,
        ),
        Mistake(
            "rows-stay",
            "y is shuffled and X is not: rows and labels no longer belong together.",
            loops.training(cut=in_place, labels=runs),
        ),
        Mistake(
            "rate-for-weights",
            "The learning rate is used for w and not for b.",
            loops.training(step=loops.bias_without_rate),
        ),
        *MORE,
    ),
)
