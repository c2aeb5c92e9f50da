"""Values.

says: That is the value of a * a; its slope in a is asked for.
earns: 1/5
"""

import numpy as np


def engine_by_hand():
    return (9.0, 9.0, 18.0, 1.69 * np.sin(1.69), 2.6 * np.sin(1.69))
