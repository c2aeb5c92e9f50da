"""Factors exchanged.

says: wrong order
"""


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    return jacobian_g(x) @ jacobian_f(g(x))
