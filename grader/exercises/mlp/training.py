"""Whole trainings: known mistakes, each a training with its own settings."""

import numpy as np

from grader.api import (
    CodeExercise,
    Mistake,
)
from solutions import mlp as solution
from solutions.softmax import minibatches

from .draws import block_names
from .training_points import train_points


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
    train_points,
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
            "no-batches",
            "Every epoch is one step on all rows; one for each batch is asked for.",
            _training(lambda X, targets, size, rng: [(X, targets)]),
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
            "Of each epoch one step is left: every batch has a step of its own, and it "
            "starts from the layers of the last one.",
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
