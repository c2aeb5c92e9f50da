"""Chiara of the sample class."""

import math


def line_by_hand():
    normal = (2, 3)
    unit_normal = (2 / math.sqrt(13), 3 / math.sqrt(13))
    distance = 1 / math.sqrt(13)
    return normal, unit_normal, distance
