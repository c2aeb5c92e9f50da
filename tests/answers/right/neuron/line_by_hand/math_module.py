"""With math.sqrt and floats."""

import math


def line_by_hand():
    normal = (2.0, 3.0)
    unit_normal = (2 / math.sqrt(13), 3 / math.sqrt(13))
    distance = 1 / math.sqrt(4 + 9)
    return normal, unit_normal, distance
