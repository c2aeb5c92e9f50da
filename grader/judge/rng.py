"""Random numbers of an exercise, the same on every machine.

The points of a submission belong to a seed that the grader makes with the key of its
receipts (see grader.autograde.receipts), so nobody without that key can tell them
ahead. The designed points are the same for all and no secret: whoever has this package
can compute them, and gains nothing: an answer made for them is wrong at the other.
"""

import hashlib

import numpy as np

PUBLIC, HIDDEN = "public", "hidden"


def generator(*words: str) -> np.random.Generator:
    """The random numbers that belong to some words; other words, other numbers."""
    text = "\0".join(words).encode()
    return np.random.default_rng(int.from_bytes(hashlib.sha256(text).digest()[:16]))
