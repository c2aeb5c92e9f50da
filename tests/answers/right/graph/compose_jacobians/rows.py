"""Reverse mode, row by row."""

import numpy as np


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    J_g = jacobian_g(x)
    return np.array([row @ J_g for row in jacobian_f(g(x))])
