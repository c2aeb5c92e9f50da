"""Value.

says: That is the value of a * a; its slope in a is asked for.
earns: 4/5
"""

import numpy as np


def engine_by_hand():
    a = 1.3
    s = a * a
    right = 9
    overwritten = 3
    called_twice = 12
    late_user_right = (np.sin(s) + s * np.cos(s)) * 2 * a
    late_user_early = np.sin(s) * 2 * a
    return right, overwritten, called_twice, late_user_right, late_user_early
