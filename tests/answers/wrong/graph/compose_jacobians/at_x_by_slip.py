"""J_f is taken at x.

located
"""

import numpy as np


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    y = np.resize(x, np.shape(g(x)))
    return jacobian_f(y) @ jacobian_g(x)
