"""Slips of the mean over the losses of a batch, each written once."""

import numpy as np

from .slips import Slip

# of the losses of the examples, whose mean is taken: (code, sentence, reduction)
REDUCTIONS: tuple[Slip, ...] = (
    (
        "median",
        "That is the median of the losses; their mean is asked for.",
        np.median,
    ),
    (
        "largest",
        "That is the largest of the losses; their mean is asked for.",
        np.max,
    ),
    (
        "one-less",
        "Divided by n - 1; the mean is over all n of them.",
        lambda losses: losses.sum() / max(len(losses) - 1, 1),
    ),
    (
        "B4",
        "Only the last of the losses reaches your result: = in a loop overwrites.",
        lambda losses: losses[-1] / len(losses),
    ),
    (
        "B4-undivided",
        "That is the last of the losses alone: = in a loop overwrites.",
        lambda losses: losses[-1],
    ),
    (
        "B4-first",
        "Only the first of the losses reaches your result: does a return stand in the "
        "loop?",
        lambda losses: losses[0] / len(losses),
    ),
    (
        "B4-first-undivided",
        "That is the first of the losses alone: does a return stand in the loop?",
        lambda losses: losses[0],
    ),
    (
        "B4-but-first",
        "The first of the losses is left out: the first one has the number 0.",
        lambda losses: losses[1:].sum() / len(losses),
    ),
    (
        "B4-but-last",
        "The last of the losses is left out: a range ends before its second number.",
        lambda losses: losses[:-1].sum() / len(losses),
    ),
    (
        "root",
        "That is the root of the mean; the mean itself is asked for.",
        lambda losses: np.sqrt(losses.mean()),
    ),
    (
        "squared",
        "The losses are squared before the mean is taken.",
        lambda losses: np.mean(losses**2),
    ),
)
