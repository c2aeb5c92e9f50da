"""Whole trainings: points and known mistakes."""

import numpy as np

from grader.api import (
    MAY_REFUSE,
    CodeExercise,
    Mistake,
    Point,
    layer_probes,
    single_precision,
)
from solutions import mlp as solution
from solutions.softmax import minibatches

from .draws import block_names, cast, network, normal, whole

CASES = (  # examples, sizes, size of a batch, epochs, rate
    (7, (3, 2), 3, 2, 0.2),
    (5, (2, 4, 3), 2, 3, 0.2),
    (6, (2, 3, 2), 4, 4, 1.3),  # uphill, step by step
    (3, (3, 3, 3, 3, 3, 3), 2, 1, 0.4),
)


def _train_points(rng):
    points = []
    for n, sizes, *told in CASES:
        size, epochs, _ = told
        where = f"for {n} examples in batches of {size}, {epochs} epochs"
        args, kwargs = _call(rng, n, sizes, *told)
        points.append(Point(args, kwargs, where=where))
    return [*points, *_edges(rng)]


def _call(rng, n, sizes, size, epochs, rate):
    """Arguments of a training in batches of a size."""
    X, targets = normal(rng, (n, sizes[0])), normal(rng, (n, sizes[-1]))
    kwargs = {
        "learning_rate": rate,
        "epochs": epochs,
        "batch_size": size,
        "rng": np.random.default_rng(rng.integers(2**31)),
    }
    return (layer_probes.pull, network(rng, sizes), X, targets), kwargs


def _edges(rng):
    """Lone examples, batches and units, whole numbers, and single precision."""
    for n, sizes, size in ((1, (2, 3), 2), (4, (1, 2, 1), 1)):
        args, kwargs = _call(rng, n, sizes, size, 2, 0.2)
        where = f"for {n} example{'s' * (n > 1)} in batches of {size}"
        yield Point(args, kwargs, "edge", where)
    (pull, params, X, targets), kwargs = _call(rng, 3, (2, 1, 2), 2, 1, 0.2)
    where = "where the layers hold whole numbers"
    args = (pull, cast(params, int), X, targets)
    yield Point(args, kwargs, MAY_REFUSE, where)  # as a step in place does
    for told, args in {
        "where X holds whole numbers": (params, whole(rng, X.shape), targets),
        "where targets are whole": (params, X, whole(rng, targets.shape)),
        "for numbers of float32": single_precision((params, X, targets)),
    }.items():
        yield Point((pull, *args), kwargs, "edge", told)


def _training(
    batches=minibatches,
    keep="step",
    rate=1.0,
    stale=False,
    back=False,
    full=False,
    once=False,
    after=False,
    decay=1.0,
    late=False,
    steps=1,
    piled=False,
):
    """A training with settings; the mistakes are its settings."""

    def answer(
        gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng
    ):
        start, losses, pile = params, [], None
        for epoch in range(1 if once else epochs):
            speed = rate * learning_rate * decay**epoch
            for X_batch, some in batches(X, targets, batch_size, rng):
                at = start if stale else params
                loss, grads = gradients(at, X_batch, some)
                grads = gradients(at, X, targets)[1] if full else grads
                if piled:
                    grads = pile = _added(grads, pile)
                for _ in range(0 if late else steps):
                    params = solution.sgd_step(at if back else params, grads, speed)
                loss = gradients(params, X_batch, some)[0] if after else loss
                losses += [loss] * (keep in ("step", "last epoch"))
            if late:
                params = solution.sgd_step(params, grads, speed)
            losses += [loss] * (keep == "epoch")
            losses = [] if keep == "last epoch" and epoch < epochs - 1 else losses
        return params, losses

    return answer


def _added(grads, pile):
    if pile is None:
        return grads
    pairs = zip(grads, pile, strict=True)
    return [new._replace(W=new.W + old.W, b=new.b + old.b) for new, old in pairs]


def _in_order(X, targets, size, rng):
    for first in range(0, len(X), size):
        yield X[first : first + size], targets[first : first + size]


def _once_shuffled(gradients, params, X, targets, **told):
    kept: list[tuple] = []

    def batches(X, targets, size, rng):
        kept.extend([] if kept else minibatches(X, targets, size, rng))
        yield from kept

    return _training(batches)(gradients, params, X, targets, **told)


def _in_sums(answer):
    """The losses of an answer added up on the way."""

    def summed(*args, **told):
        params, losses = answer(*args, **told)
        return params, np.cumsum(losses).tolist()

    return summed


def _without_rest(X, targets, size, rng):
    return list(minibatches(X, targets, size, rng))[: len(X) // size]


def _first_batch(X, targets, size, rng):
    return list(minibatches(X, targets, size, rng))[:1]


def _all_rows(X, targets, size, rng):
    for _ in minibatches(X, targets, size, rng):
        yield X, targets


TRAIN = CodeExercise(
    "train",
    solution.train,
    _train_points,
    returns=("losses", *block_names(5)),
    view="losses_and_layers",
    axes=("-", "+", "nd", "nk"),
    uses=("sgd_step",),
    mistakes=(
        Mistake("N18", "The training walks uphill.", _training(rate=-1.0)),
        Mistake(
            "rate", "The steps are not those of the learning rate.", _training(rate=5.0)
        ),
        Mistake(
            "stale",
            "Every gradient is taken at the start; after a step it belongs to the new "
            "layers.",
            _training(stale=True, back=True),
        ),
        Mistake(
            "stale",
            "Every gradient is taken at the start; after a step it belongs to the new "
            "layers.",
            _training(stale=True),
        ),
        Mistake(
            "full",
            "The losses are those of the batches; each step takes the gradient of all "
            "the data.",
            _training(full=True),
        ),
        Mistake(
            "epoch",
            "The layers are right; one loss an epoch is kept, one a step is asked for.",
            _training(keep="epoch"),
        ),
        Mistake(
            "after",
            "The layers are right; each loss is that after the step, not before it.",
            _training(after=True),
        ),
        Mistake(
            "no-losses", "The list of losses stays empty.", _training(keep="never")
        ),
        Mistake(
            "once", "There is one epoch, whatever was asked for.", _training(once=True)
        ),
        Mistake(
            "in-order",
            "The rows are taken in their order; minibatches shuffles them.",
            _training(_in_order),
        ),
        Mistake(
            "rest",
            "The last, smaller batch of an epoch is left out.",
            _training(_without_rest),
        ),
        Mistake(
            "first", "Only one batch of each epoch is used.", _training(_first_batch)
        ),
        Mistake(
            "whole",
            "Every step sees all rows; it should see its batch.",
            _training(_all_rows),
        ),
        Mistake(
            "shuffled-once",
            "Every epoch has the same batches; minibatches shuffles anew each time.",
            _once_shuffled,
        ),
        Mistake(
            "decay",
            "The learning rate is halved from epoch to epoch; it stays the same.",
            _training(decay=0.5),
        ),
        Mistake(
            "late",
            "There is one step an epoch; every batch has a step of its own.",
            _training(late=True),
        ),
        Mistake(
            "two-steps",
            "Every batch gives two steps with the same gradients; one is asked for.",
            _training(steps=2),
        ),
        Mistake(
            "piled",
            "The gradients of earlier batches are added to each step; one belongs to "
            "its own batch only.",
            _training(piled=True),
        ),
        Mistake(
            "summed",
            "The layers are right; the losses are added up on the way.",
            _in_sums(_training()),
        ),
        Mistake(
            "last-epoch",
            "The layers are right; the list holds the losses of the last epoch only.",
            _training(keep="last epoch"),
        ),
        Mistake(
            "no-step",
            "The layers never move: what becomes of the result of sgd_step?",
            _training(rate=0.0),
        ),
    ),
)
