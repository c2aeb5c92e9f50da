"""Named."""

import numpy as np


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    u = g(x)
    outer = jacobian_f(u)
    inner = jacobian_g(x)
    return np.dot(outer, inner)
