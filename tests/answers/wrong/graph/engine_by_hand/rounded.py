"""Two digits.

says: late_user_right is right to
earns: 3/5
"""

import numpy as np


def engine_by_hand():
    a = 1.3
    s = a * a
    right = 6
    overwritten = 3
    called_twice = 12
    late_user_right = round((np.sin(s) + s * np.cos(s)) * 2 * a, 2)
    late_user_early = 2.58
    return right, overwritten, called_twice, late_user_right, late_user_early
