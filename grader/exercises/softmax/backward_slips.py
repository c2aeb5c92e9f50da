"""Further slips of the way back through softmax, with their sentences."""

from grader.api import Mistake


def shared(g, p):
    """What all classes of a row pay together, as a column. (n, k), (n, k) -> (n, 1)."""
    return (g * p).sum(axis=1, keepdims=True)


MORE = (
    Mistake(
        "P2-first",
        "The upstream gradient lacks a factor in the first term: the probability of "
        "the class itself.",
        lambda g, p: g - p * shared(g, p),
    ),
    Mistake(
        "P3-own",
        "Beside the delta stands the wrong index: both probabilities are those of the "
        "class itself.",
        lambda g, p: p * g - p**2 * g.sum(axis=1, keepdims=True),
    ),
    Mistake(
        "diagonal-paid-twice",
        "On the diagonal stands p (1 - p) already; p squared is subtracted there once "
        "more.",
        lambda g, p: g * p * (1 - p) - p * shared(g, p),
    ),
    Mistake(
        "diagonal-lost",
        "Only the other classes are there: the case of the same class is missing.",
        lambda g, p: -p * (shared(g, p) - g * p),
    ),
    Mistake(
        "shared-squared",
        "In the shared sum the probabilities are squared; each is there once.",
        lambda g, p: p * (g - shared(g, p**2)),
    ),
    Mistake(
        "first-shared",
        "The sum of the first row serves all rows; every row has its own.",
        lambda g, p: p * (g - shared(g, p)[0]),
    ),
    Mistake(
        "last-shared",
        "The sum of the last row serves all rows; every row has its own.",
        lambda g, p: p * (g - shared(g, p)[-1]),
    ),
    Mistake(
        "last-factor",
        "The last factor is 1 - p; it is p, the probability of the class itself.",
        lambda g, p: (1 - p) * (g - shared(g, p)),
    ),
    Mistake(
        "every-row",
        "Every row of one matrix meets every row of the other: a product of the two "
        "does that. Each row has its own sum.",
        lambda g, p: p * (g - (g @ p.T).sum(axis=1, keepdims=True)),
    ),
    Mistake(
        "largest-shared",
        "The largest of the terms is subtracted; their sum is what the classes share.",
        lambda g, p: p * (g - (g * p).max(axis=1, keepdims=True)),
    ),
    Mistake(
        "upstream-twice",
        "The upstream gradient is multiplied in once more.",
        lambda g, p: g * p * (g - shared(g, p)),
    ),
)
