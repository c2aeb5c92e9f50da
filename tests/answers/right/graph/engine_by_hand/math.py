"""With math."""

import math


def engine_by_hand():
    s = 1.3**2
    slope = math.sin(s) + s * math.cos(s)
    return 6.0, 3.0, 12.0, 2.6 * slope, 2.6 * math.sin(s)
