"""np.dot, in steps."""

import numpy as np


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    u = g(x)
    outer, inner = jacobian_f(u), jacobian_g(x)
    return np.dot(outer, inner)
