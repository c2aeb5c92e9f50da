"""S2.CG.9c: one way only.

says: Only one way
"""

import numpy as np


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    return np.outer(jacobian_f(g(x))[:, 0], jacobian_g(x)[0])
