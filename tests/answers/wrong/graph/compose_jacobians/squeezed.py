"""Axes of length 1 are dropped.

says: has shape
"""


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    F, G = jacobian_f(g(x)), jacobian_g(x)
    return (F @ G).squeeze()
