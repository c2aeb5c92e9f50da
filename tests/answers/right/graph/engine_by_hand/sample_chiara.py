"""Chiara of the sample class."""

import math


def engine_by_hand():
    s = 1.3**2
    right = (math.sin(s) + s * math.cos(s)) * 2 * 1.3
    return 3 + 3, 3, 2 * (3 + 3), right, math.sin(s) * 2 * 1.3
