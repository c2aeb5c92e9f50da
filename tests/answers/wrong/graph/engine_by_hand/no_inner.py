"""2a forgotten.

says: late_user_early: that is what s gets; go on to a.
earns: 3/5
"""

import numpy as np


def engine_by_hand():
    a = 1.3
    s = a * a
    right = 6
    overwritten = 3
    called_twice = 12
    late_user_right = np.sin(s) + s * np.cos(s)
    late_user_early = np.sin(s)
    return right, overwritten, called_twice, late_user_right, late_user_early
