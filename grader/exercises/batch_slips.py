"""Slips of cutting shuffled rows into batches, each written once.

A slip is a code, the sentence, and cut(order, size): the row numbers of each batch, of
the shuffled row numbers and the number of rows in a batch.
"""

from collections.abc import Callable

import numpy as np

Cut = tuple[str, str, Callable]


def runs(order, size, start=0, stop=None, stride=None, longer=0):
    """Runs of the order, from start in steps of stride, some rows longer than size."""
    starts = range(start, len(order) if stop is None else stop, stride or size)
    return [order[i : i + size + longer] for i in starts]


def filled(batches):
    """The batches that have rows."""
    return [rows for rows in batches if len(rows)]


def in_place(order, size):
    """The batches of rows that nobody has shuffled."""
    return runs(np.sort(order), size)


def first_alone(order, size):
    """The first batch, and no other."""
    return [order[:size]]


def first_again(order, size):
    """As many batches as there are, and each of them the first."""
    return len(runs(order, size)) * first_alone(order, size)


def _so_many(order, size):
    return filled(np.array_split(order, size))


def _evenly(order, size):
    return np.array_split(order, -(-len(order) // size))


def _apart(order, size):
    count = -(-len(order) // size)
    return [order[k::count] for k in range(count)]


def _smaller_first(order, size):
    first = len(order) % size or size
    return np.split(order, range(first, len(order), size))


def _filled_up(order, size):
    starts = range(0, len(order), size)
    return [np.take(order, range(i, i + size), mode="wrap") for i in starts]


CUTS: tuple[Cut, ...] = (
    (
        "unshuffled",
        "The rows come in the order of the data: order is not used.",
        in_place,
    ),
    (
        "last-lost",
        "The rows of the last, smaller batch are left out.",
        lambda order, size: runs(order, size, stop=len(order) - size + 1),
    ),
    (
        "overlap",
        "The batches overlap: each starts one row after the last one, not one batch "
        "later.",
        lambda order, size: runs(order, size, stride=1),
    ),
    (
        "first-row-lost",
        "The first row of the order is left out: counting starts at 0.",
        lambda order, size: runs(order, size, start=1),
    ),
    (
        "one-more",
        "Every batch has one row too many: a slice ends before its second number.",
        lambda order, size: runs(order, size, longer=1),
    ),
    (
        "one-less",
        "Every batch lacks its last row: a slice ends before its second number.",
        lambda order, size: filled(runs(order, size, longer=-1)),
    ),
    (
        "evenly",
        "The rows are shared out evenly; each batch has batch_size rows, and the last "
        "one what is left.",
        _evenly,
    ),
    (
        "so-many",
        "batch_size is taken for the number of batches; it is the number of rows in "
        "each.",
        _so_many,
    ),
    (
        "backwards",
        "The rows come in the reverse order.",
        lambda order, size: runs(order[::-1], size),
    ),
    (
        "lone-row-lost",
        "A last batch of one row is left out: the range must go on to len(X).",
        lambda order, size: runs(order, size, stop=len(order) - 1),
    ),
    (
        "last-batch-lost",
        "The last batch is left out, be it full or not: the range must go on to "
        "len(X).",
        lambda order, size: runs(order, size, stop=len(order) - size),
    ),
    (
        "first-batch-lost",
        "The first batch is left out: the range starts at 0.",
        lambda order, size: runs(order, size, start=size),
    ),
    (
        "single-rows",
        "Each batch has a single row; it should have batch_size of them.",
        lambda order, size: runs(order, 1),
    ),
    (
        "starts-alone",
        "Only the row where a batch begins is taken; it goes on for batch_size rows.",
        lambda order, size: runs(order, 1, stride=size),
    ),
    (
        "last-batch-first",
        "The batches come from the last to the first.",
        lambda order, size: runs(order, size)[::-1],
    ),
    (
        "smaller-first",
        "The smaller batch comes first; it is the last one.",
        _smaller_first,
    ),
    (
        "filled-up",
        "The last batch is filled up with rows that came already; it may be smaller.",
        _filled_up,
    ),
    (
        "apart",
        "The rows of a batch stand apart in the order; they stand side by side there.",
        _apart,
    ),
    (
        "order-twice",
        "The rows are shuffled twice: what is shuffled already is picked by order once "
        "more.",
        lambda order, size: runs(order[order], size),
    ),
)
