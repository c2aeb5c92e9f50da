"""Transposed.

says: It is transposed: a row belongs to one output of f.
"""


def compose_jacobians(jacobian_f, g, jacobian_g, x):
    return jacobian_g(x).T @ jacobian_f(g(x)).T
