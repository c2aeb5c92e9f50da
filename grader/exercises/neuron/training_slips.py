"""Further slips of the training loop, with their sentences."""

from functools import partial

from grader.api import Mistake

from ..batch_slips import in_place
from . import training_loops as loops

MORE = (
    Mistake(
        "mean-twice",
        "Your steps are divided by batch_size once more; the gradients are means "
        "already.",
        loops.divided,
    ),
    Mistake(
        "two-steps",
        "Every batch gives two steps, one after the other; it gives one.",
        loops.training(step=loops.twice),
    ),
    Mistake(
        "rate-twice",
        "The learning rate is used twice in one step.",
        loops.training(step=loops.rate_twice),
    ),
    Mistake(
        "drawn-anew",
        "order is not used: another random order is drawn in its place.",
        loops.training(shuffled=loops.drawn_anew),
    ),
    Mistake(
        "added-up",
        "The gradients of the batches add up in an epoch; each step takes those of its "
        "own batch.",
        loops.adding_up,
    ),
    Mistake(
        "full-batch",
        "A last, smaller batch is divided by batch_size; its mean has fewer rows.",
        loops.by_full_batch,
    ),
    Mistake(
        "labels-stay",
        "X is shuffled and y is not: rows and labels no longer belong together.",
        partial(loops.shuffled_again, labels=in_place),
    ),
)
