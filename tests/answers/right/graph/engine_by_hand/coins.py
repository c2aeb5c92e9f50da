"""Paid in coins."""

import numpy as np


def engine_by_hand():
    a, collected = 3.0, []
    for call in range(2):
        collected += [1.0 * a, 1.0 * a]
    right, overwritten, twice = sum(collected[:2]), collected[1], sum(collected)
    a = 1.3
    s = a * a
    from_product, from_sine = np.sin(s), s * np.cos(s)
    late = [from_product * a, from_product * a]
    good = [(from_product + from_sine) * a] * 2
    return right, overwritten, twice, sum(good), sum(late)
