"""Squeezed.

says: What compose_jacobians returns has shape
"""

import numpy as np


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    return np.squeeze(jacobian_f(g(x)) @ jacobian_g(x))
