"""Further slips of the training loop, with their sentences."""

from grader.api import Mistake

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
        "lone-row-lost",
        "A last batch of one row is left out: the range must go on to len(X).",
        loops.training(
            slices=lambda n, size: [slice(i, i + size) for i in range(0, n - 1, size)]
        ),
    ),
    Mistake(
        "last-batch-first",
        "The batches come from the last to the first.",
        loops.training(slices=lambda n, size: loops.slices(n, size)[::-1]),
    ),
)
